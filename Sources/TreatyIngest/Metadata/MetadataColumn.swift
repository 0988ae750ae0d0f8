/// The columns of a metadata table that mean something to the program; all others are carried through.
package enum MetadataColumn: String, Sendable, CaseIterable {
  case path, id, title, kind, genre, parties, signed
  case inForce = "in_force"
  case ended
  case versionDate = "version_date"
  case family, relation, language, archive, source, rights, atop

  /// Other names under which tables have these columns.
  private static let aliases: [String: MetadataColumn] = [
    "file": .path, "filename": .path, "file_name": .path, "document": .id, "doc_id": .id, "identifier": .id, "name": .title, "type": .kind,
    "party": .parties, "signatories": .parties, "date_signed": .signed, "signature": .signed, "signature_date": .signed, "date": .signed,
    "entry_into_force": .inForce, "date_in_force": .inForce, "date_into_force": .inForce, "inforce": .inForce, "terminated": .ended,
    "end": .ended, "date_ended": .ended, "treaty_family": .family, "lang": .language, "archive_reference": .archive, "reference": .archive,
    "licence": .rights, "license": .rights, "atop_id": .atop, "atopid": .atop,
  ]

  /// The column of a heading, in any case, with spaces or hyphens for `_`; `nil` for a column of the user's own.
  package init?(heading: String) {
    let name = String(heading.lowercased().map { $0 == " " || $0 == "-" ? "_" : $0 })
    if let column = Self(rawValue: name) ?? Self.aliases[name] { self = column } else { return nil }
  }

  /// A heading of this program that a misspelt one may have meant.
  package static func nearest(to heading: String) -> MetadataColumn? {
    let name = Array(heading.lowercased())
    return allCases.map { ($0, distance(name, Array($0.rawValue))) }.filter { $0.1 > 0 && $0.1 <= max(1, name.count / 4) }
      .min { $0.1 < $1.1 }?.0
  }

  /// Edits between two words, neighbours swapped counted as one (Damerau, restricted); O(n·m).
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var rows = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in 0...left.count { rows[i][0] = i }
    for j in 0...right.count { rows[0][j] = j }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    for i in 1...left.count {
      for j in 1...right.count {
        let cost = left[i - 1] == right[j - 1] ? 0 : 1
        rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + cost)
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] { rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1) }
      }
    }
    return rows[left.count][right.count]
  }
}
