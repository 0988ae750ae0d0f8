/// Which documents and provisions belong to a side of a comparison: `party=USA and year>=1990`, `provision=preamble`, `family=nato*`.
///
/// Conditions join with `and` (or a comma) and `or`, are turned round by `not` and grouped by parentheses. Comparisons are `=`, `!=`, `<`,
/// `<=`, `>`, `>=`; `*` in a value of `=` or `!=` stands for any run of characters. Dates compare as far as the value goes, so that
/// `signed<=1990` takes all of 1990. A property that is not known meets no comparison.
package indirect enum Selection: Sendable, Equatable {
  case everything
  case condition(Condition)
  case and(Selection, Selection)
  case or(Selection, Selection)
  case not(Selection)

  /// One comparison.
  package struct Condition: Sendable, Equatable {
    /// The property: party, year, decade, signed, in_force, kind, genre, language, family, document, title, provision, or a column.
    package var property: String
    /// The comparison.
    package var comparison: Comparison
    /// What it is compared with.
    package var value: String

    /// Makes a comparison.
    package init(property: String, comparison: Comparison, value: String) {
      self.property = property
      self.comparison = comparison
      self.value = value
    }
  }

  /// How a property and a value compare.
  package enum Comparison: String, Sendable, CaseIterable {
    case notEqual = "!="
    case atMost = "<="
    case atLeast = ">="
    case equal = "="
    case less = "<"
    case more = ">"
  }

  /// Whether a cell of a document is taken.
  package func takes(_ facts: DocumentFacts, _ cell: DocumentTally.Cell) -> Bool {
    switch self {
    case .everything: true
    case .condition(let condition): condition.holds(facts, cell)
    case .and(let left, let right): left.takes(facts, cell) && right.takes(facts, cell)
    case .or(let left, let right): left.takes(facts, cell) || right.takes(facts, cell)
    case .not(let inner): !inner.takes(facts, cell)
    }
  }

  /// True when it looks at provisions, so that one document can stand on both sides.
  package var looksAtProvisions: Bool {
    switch self {
    case .everything: false
    case .condition(let condition): condition.property == "provision"
    case .and(let left, let right), .or(let left, let right): left.looksAtProvisions || right.looksAtProvisions
    case .not(let inner): inner.looksAtProvisions
    }
  }
}

extension Selection.Condition {
  /// Whether the comparison holds; of several values (parties) one suffices, for `!=` all must differ.
  func holds(_ facts: DocumentFacts, _ cell: DocumentTally.Cell) -> Bool {
    let values = values(facts, cell)
    switch comparison {
    case .equal: return values.contains { Self.matches($0, value) }
    case .notEqual: return !values.isEmpty && values.allSatisfy { !Self.matches($0, value) }
    case .less: return values.contains { Self.order($0, value) < 0 }
    case .atMost: return values.contains { Self.order($0, value) <= 0 }
    case .more: return values.contains { Self.order($0, value) > 0 }
    case .atLeast: return values.contains { Self.order($0, value) >= 0 }
    }
  }

  private func values(_ facts: DocumentFacts, _ cell: DocumentTally.Cell) -> [String] {
    func known(_ value: String?) -> [String] { value.map { [$0] } ?? [] }
    switch property {
    case "party", "parties": return facts.parties
    case "year": return facts.year(on: .signed).map { [String($0)] } ?? []
    case "decade": return facts.year(on: .signed).map { ["\($0 / 10 * 10)s"] } ?? []
    case "signed": return known(facts.signed)
    case "in_force": return known(facts.inForce)
    case "kind": return known(facts.kind)
    case "genre": return known(facts.genre)
    case "language": return known(cell.language ?? facts.language)
    case "family": return known(facts.family)
    case "document", "id": return [facts.id]
    case "title": return facts.title.isEmpty ? [] : [facts.title]
    case "path": return [facts.path]
    case "provision": return [cell.kind.rawValue]
    default: return known(facts[field: property])
    }
  }

  /// -1, 0 or 1: as numbers when both are, else byte by byte as far as the value goes.
  private static func order(_ left: String, _ right: String) -> Int {
    if let first = Double(left), let second = Double(right) { return first < second ? -1 : first > second ? 1 : 0 }
    let first = left.utf8.prefix(right.utf8.count)
    if first.elementsEqual(right.utf8) { return 0 }
    return first.lexicographicallyPrecedes(right.utf8) ? -1 : 1
  }

  /// Whether a value matches a glob; O(value × glob) at worst.
  private static func matches(_ value: String, _ glob: String) -> Bool {
    let text = Array(value.utf8)
    let pattern = Array(glob.utf8)
    var position = 0
    var next = 0
    var star: (pattern: Int, text: Int)?
    while position < text.count {
      if next < pattern.count && pattern[next] == UInt8(ascii: "*") {
        star = (next, position)
        next += 1
      } else if next < pattern.count && pattern[next] == text[position] {
        position += 1
        next += 1
      } else if let last = star {
        star = (last.pattern, last.text + 1)
        position = last.text + 1
        next = last.pattern + 1
      } else {
        return false
      }
    }
    return pattern[next...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
