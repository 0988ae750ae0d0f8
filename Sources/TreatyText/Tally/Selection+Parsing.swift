extension Selection {
  /// Why an expression cannot be read.
  package struct ParseError: Error, Equatable, CustomStringConvertible {
    /// The expression.
    package var expression: String
    /// Where reading stopped, in code points from 0.
    package var offset: Int
    /// What was expected.
    package var message: String

    /// The expression with a caret under the place.
    package var description: String {
      "\(message)\n  \(expression)\n  \(String(repeating: " ", count: offset))^\n"
        + "An example: party=USA and year>=1990"
    }
  }

  /// Reads an expression. An empty one takes everything.
  package init(parsing expression: String) throws(ParseError) {
    var parser = SelectionParser(expression)
    self = try parser.parse()
  }
}

/// Recursive descent: `or` of `and` of `not`, parentheses or comparisons.
private struct SelectionParser {
  private enum Token: Equatable {
    case word(String)
    case comparison(Selection.Comparison)
    case open, close, comma
  }

  private let expression: String
  private var tokens: [(token: Token, offset: Int)] = []
  private var next = 0
  private var depth = 0

  init(_ expression: String) {
    self.expression = expression
    var scalars = Array(expression.unicodeScalars)[...]
    while !scalars.isEmpty { lex(&scalars) }
  }

  mutating func parse() throws(Selection.ParseError) -> Selection {
    if tokens.isEmpty { return .everything }
    let selection = try alternatives()
    if next < tokens.count { throw failure("expected `and`, `or` or the end") }
    return selection
  }

  // MARK: Tokens

  private mutating func lex(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    guard let first = scalars.first else { return }
    let offset = scalars.startIndex
    switch first {
    case " ", "\t", "\n": scalars.removeFirst()
    case "(": take(.open, 1, &scalars)
    case ")": take(.close, 1, &scalars)
    case ",": take(.comma, 1, &scalars)
    case "\"", "'":
      let body = scalars.dropFirst().prefix { $0 != first }
      tokens.append((.word(Self.text(body)), offset))
      scalars = scalars.dropFirst(body.count + 2)
    default:
      if let comparison = Selection.Comparison.allCases.first(where: { scalars.starts(with: $0.rawValue.unicodeScalars) }) {
        let doubled = comparison == .equal && scalars.dropFirst().first == "="
        take(.comparison(comparison), doubled ? 2 : comparison.rawValue.unicodeScalars.count, &scalars)
      } else {
        let body = scalars.prefix { !" \t\n(),=<>".unicodeScalars.contains($0) && !($0 == "!" && $0 != first) }
        tokens.append((.word(Self.text(body)), offset))
        scalars = scalars.dropFirst(max(body.count, 1))
      }
    }
  }

  private mutating func take(_ token: Token, _ count: Int, _ scalars: inout ArraySlice<Unicode.Scalar>) {
    tokens.append((token, scalars.startIndex))
    scalars = scalars.dropFirst(count)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  // MARK: Grammar

  private mutating func alternatives() throws(Selection.ParseError) -> Selection {
    var left = try conjunction()
    while keyword("or") { left = .or(left, try conjunction()) }
    return left
  }

  private mutating func conjunction() throws(Selection.ParseError) -> Selection {
    var left = try factor()
    while keyword("and") || accept(.comma) { left = .and(left, try factor()) }
    return left
  }

  private mutating func factor() throws(Selection.ParseError) -> Selection {
    // Deep nesting would exhaust the stack; no person writes sixty-four levels.
    depth += 1
    defer { depth -= 1 }
    if depth > 64 { throw failure("parentheses are nested too deeply") }
    if keyword("not") { return .not(try factor()) }
    if accept(.open) {
      let inner = try alternatives()
      if !accept(.close) { throw failure("expected `)`") }
      return inner
    }
    return .condition(try condition())
  }

  private mutating func condition() throws(Selection.ParseError) -> Selection.Condition {
    guard next < tokens.count, case .word(let property) = tokens[next].token else { throw failure("expected a property such as party") }
    next += 1
    guard next < tokens.count, case .comparison(let comparison) = tokens[next].token else {
      throw failure("expected one of = != < <= > >= after `\(property)`")
    }
    next += 1
    var words: [String] = []
    while next < tokens.count, case .word(let word) = tokens[next].token, words.isEmpty || (word != "and" && word != "or") {
      words.append(word)
      next += 1
    }
    if words.isEmpty { throw failure("expected a value after `\(property)\(comparison.rawValue)`") }
    return Selection.Condition(property: property, comparison: comparison, value: words.joined(separator: " "))
  }

  private mutating func keyword(_ word: String) -> Bool { accept(.word(word)) }

  private mutating func accept(_ token: Token) -> Bool {
    guard next < tokens.count, tokens[next].token == token else { return false }
    next += 1
    return true
  }

  private func failure(_ message: String) -> Selection.ParseError {
    let offset = next < tokens.count ? tokens[next].offset : expression.unicodeScalars.count
    return Selection.ParseError(expression: expression, offset: offset, message: message)
  }
}
