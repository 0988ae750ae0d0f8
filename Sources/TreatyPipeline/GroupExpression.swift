/// A condition on what is known of a document, such as `bloc = north and signed >= 1949`.
///
/// Terms compare a field with a value: `=`, `!=`, `<`, `<=`, `>`, `>=`, `~` (contains, in any case). They are joined by `and`, `or`, `not`
/// and parentheses; values with spaces stand in quotes. Numbers compare as numbers, all else as text, so that partial ISO dates order rightly:
/// `signed < 1950` takes what was signed up to the end of 1949, `signed <= 1950` all of 1950. A field with several values (`party`) satisfies `=`, `~` and
/// the orders when one value does, `!=` when none is equal. A document whose field is empty satisfies no comparison but `!=`.
package struct GroupExpression: Sendable, Equatable, CustomStringConvertible {
  /// The expression is malformed.
  package struct SyntaxError: Error, Sendable, CustomStringConvertible {
    /// The whole expression.
    package var expression: String
    /// The place, in code points from 0.
    package var offset: Int
    /// What was expected.
    package var expectation: String

    /// The expression with a caret below the place, and what to do.
    package var description: String {
      """
      \(expression)
      \(String(repeating: " ", count: offset))^ \(expectation); write for example: bloc = north and signed >= 1949
      """
    }
  }

  indirect enum Node: Sendable, Equatable {
    case comparison(field: String, relation: Relation, value: String)
    case not(Node)
    case and(Node, Node)
    case or(Node, Node)
  }

  enum Relation: String, Sendable {
    case notEqual = "!="
    case atMost = "<="
    case atLeast = ">="
    case equal = "="
    case less = "<"
    case more = ">"
    case contains = "~"
  }

  let root: Node
  /// The expression as written.
  package let description: String

  /// Parses an expression; O(n).
  package init(_ expression: String) throws(SyntaxError) {
    var parser = GroupExpressionParser(expression)
    root = try parser.parse()
    description = expression
  }

  /// Whether a document belongs to the group.
  ///
  /// - Parameter values: gives the values of a field, none where it is empty.
  package func holds(_ values: (String) -> [String]) -> Bool {
    Self.holds(root, values)
  }

  /// The fields that the expression names, in order of appearance.
  package var fields: [String] { Self.fields(of: root) }

  private static func fields(of node: Node) -> [String] {
    switch node {
    case .comparison(let field, _, _): [field]
    case .not(let node): fields(of: node)
    case .and(let left, let right), .or(let left, let right): fields(of: left) + fields(of: right)
    }
  }

  private static func holds(_ node: Node, _ values: (String) -> [String]) -> Bool {
    switch node {
    case .not(let node): !holds(node, values)
    case .and(let left, let right): holds(left, values) && holds(right, values)
    case .or(let left, let right): holds(left, values) || holds(right, values)
    case .comparison(let field, .notEqual, let value): !values(field).contains { compare($0, .equal, value) }
    case .comparison(let field, let relation, let value): values(field).contains { compare($0, relation, value) }
    }
  }

  private static func compare(_ actual: String, _ relation: Relation, _ value: String) -> Bool {
    switch relation {
    case .contains: return actual.lowercased().contains(value.lowercased())
    case .equal: return order(actual, value) == 0
    case .notEqual: return order(actual, value) != 0
    // A date is within the year or month that the value names.
    case .atMost: return order(actual, value) <= 0 || isDate(value) && actual.hasPrefix(value + "-")
    case .less: return order(actual, value) < 0
    case .atLeast: return order(actual, value) >= 0
    case .more: return order(actual, value) > 0 && !(isDate(value) && actual.hasPrefix(value + "-"))
    }
  }

  private static func order(_ left: String, _ right: String) -> Int {
    if let left = Double(left), let right = Double(right) { return left < right ? -1 : left == right ? 0 : 1 }
    let (left, right) = (left.lowercased(), right.lowercased())
    return left < right ? -1 : left == right ? 0 : 1
  }

  private static func isDate(_ value: String) -> Bool {
    (value.count == 4 || value.count == 7) && value.first?.isNumber == true
  }
}

/// Reads a group expression from left to right: `or` binds less than `and`, `and` less than `not`.
private struct GroupExpressionParser {
  private let scalars: [Unicode.Scalar]
  private let source: String
  private var position = 0

  init(_ source: String) {
    self.source = source
    scalars = Array(source.unicodeScalars)
  }

  mutating func parse() throws(GroupExpression.SyntaxError) -> GroupExpression.Node {
    let node = try alternatives()
    skipSpace()
    guard position == scalars.count else { throw error("expected `and`, `or` or the end") }
    return node
  }

  private mutating func alternatives() throws(GroupExpression.SyntaxError) -> GroupExpression.Node {
    var node = try conjunction()
    while takeWord("or") { node = .or(node, try conjunction()) }
    return node
  }

  private mutating func conjunction() throws(GroupExpression.SyntaxError) -> GroupExpression.Node {
    var node = try term(depth: 0)
    while takeWord("and") { node = .and(node, try term(depth: 0)) }
    return node
  }

  private mutating func term(depth: Int) throws(GroupExpression.SyntaxError) -> GroupExpression.Node {
    guard depth < 64 else { throw error("too many `not` in a row") }
    if takeWord("not") { return .not(try term(depth: depth + 1)) }
    skipSpace()
    if take("(") {
      nesting += 1
      guard nesting < 64 else { throw error("parentheses nest too deeply") }
      let node = try alternatives()
      skipSpace()
      guard take(")") else { throw error("expected `)`") }
      nesting -= 1
      return node
    }
    let field = try text("expected the name of a field")
    let relation = try relation()
    return .comparison(field: field, relation: relation, value: try text("expected a value"))
  }

  private var nesting = 0

  private mutating func relation() throws(GroupExpression.SyntaxError) -> GroupExpression.Relation {
    skipSpace()
    for relation in [GroupExpression.Relation.notEqual, .atMost, .atLeast, .equal, .less, .more, .contains] where take(relation.rawValue) {
      if relation == .equal { _ = take("=") }
      return relation
    }
    throw error("expected = != < <= > >= or ~")
  }

  /// A quoted text, or a run of characters that are neither space, parenthesis nor relation.
  private mutating func text(_ expectation: String) throws(GroupExpression.SyntaxError) -> String {
    skipSpace()
    guard position < scalars.count else { throw error(expectation) }
    var result = String.UnicodeScalarView()
    if scalars[position] == "\"" || scalars[position] == "'" {
      let quote = scalars[position]
      position += 1
      while position < scalars.count, scalars[position] != quote {
        result.append(scalars[position])
        position += 1
      }
      guard position < scalars.count else { throw error("the quote is not closed") }
      position += 1
      return String(result)
    }
    while position < scalars.count, !scalars[position].properties.isWhitespace, !"()=!<>~".unicodeScalars.contains(scalars[position]) {
      result.append(scalars[position])
      position += 1
    }
    guard !result.isEmpty else { throw error(expectation) }
    return String(result)
  }

  private mutating func take(_ token: String) -> Bool {
    let token = Array(token.unicodeScalars)
    guard position + token.count <= scalars.count, Array(scalars[position..<(position + token.count)]) == token else { return false }
    position += token.count
    return true
  }

  /// Takes a word if it stands here as a whole.
  private mutating func takeWord(_ word: String) -> Bool {
    let start = position
    skipSpace()
    if take(word), position == scalars.count || scalars[position].properties.isWhitespace || scalars[position] == "(" { return true }
    position = start
    return false
  }

  private mutating func skipSpace() {
    while position < scalars.count, scalars[position].properties.isWhitespace { position += 1 }
  }

  private func error(_ expectation: String) -> GroupExpression.SyntaxError {
    GroupExpression.SyntaxError(expression: source, offset: position, expectation: expectation)
  }
}
