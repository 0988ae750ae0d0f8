import TreatyText

/// How a cell of a table holds several parties.
///
/// `Italy; Spain (acceding, 1982-05-30); France [cow:220] (1949/1966)`: separated by semicolons; after a name a code in square brackets,
/// and in round ones the role and the first and last date of it.
package enum PartyCell {
  /// The roles that are known; others are taken over and reported by the check.
  package static let roles: Set<String> = [
    "party", "signatory", "original", "acceding", "adhering", "observer", "guarantor", "associate", "withdrawn", "successor", "author",
    "addressee", "depositary", "mediator",
  ]

  /// Reads a cell.
  package static func read(_ cell: String) -> [TreatyMetadata.Party] {
    cell.split(separator: ";").compactMap { party(trimmed($0)) }
  }

  private static func party(_ text: Substring) -> TreatyMetadata.Party? {
    var rest = text
    var role: String?
    var dates: [String] = []
    if rest.last == ")", let open = rest.lastIndex(of: "(") {
      let inside = rest[rest.index(after: open)...].dropLast()
      let items = inside.split(separator: ",").map { trimmed($0) }
      // Only a role or dates in brackets are ours: `Congo (Brazzaville)` is a name.
      let isRole = items.first.map { roles.contains($0.lowercased()) } ?? false
      let isDate = items.first.map { TreatyDate(String($0)) != nil } ?? false
      if isRole || isDate {
        role = isRole ? items.first?.lowercased() : nil
        dates = items.dropFirst(isRole ? 1 : 0).map(String.init)
        rest = trimmed(rest[..<open])
      }
    }
    var code: String?
    var system: String?
    if rest.last == "]", let open = rest.lastIndex(of: "[") {
      let inside = rest[rest.index(after: open)...].dropLast()
      let parts = inside.split(separator: ":", maxSplits: 1).map { String(trimmed($0)) }
      code = parts.last
      system = parts.count == 2 ? parts.first : PartyDirectory.isoSystem
      rest = trimmed(rest[..<open])
    }
    guard !rest.isEmpty else { return nil }
    let ends = dates.first.map { $0.split(separator: "/", omittingEmptySubsequences: false).map(String.init) } ?? []
    return TreatyMetadata.Party(
      name: String(rest), code: code, codeSystem: system, role: role, from: ends.first.flatMap(nonEmpty),
      to: ends.count > 1 ? nonEmpty(ends[1]) : nil)
  }

  /// Writes parties as a cell that reads back the same.
  package static func write(_ parties: [TreatyMetadata.Party]) -> String {
    parties.map { party in
      var text = party.name.replacing(";", with: ",")
      if let code = party.code { text += " [\(party.codeSystem.map { "\($0):" } ?? "")\(code)]" }
      let dates = party.from == nil && party.to == nil ? nil : (party.from ?? "") + (party.to.map { "/\($0)" } ?? "")
      let notes = [party.role, dates].compactMap { $0 }
      return notes.isEmpty ? text : text + " (\(notes.joined(separator: ", ")))"
    }.joined(separator: "; ")
  }

  private static func nonEmpty(_ text: String) -> String? { text.isEmpty || text == ".." ? nil : text }

  private static func trimmed(_ text: Substring) -> Substring {
    var rest = text.drop { $0.isWhitespace }
    while rest.last?.isWhitespace == true { rest = rest.dropLast() }
    return rest
  }
}
