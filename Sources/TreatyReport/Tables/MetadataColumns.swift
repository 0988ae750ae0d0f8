import TreatyText

/// The documents' metadata as it is repeated in every row of `units.csv` and `document_themes.csv`.
///
/// Names that the tables use for themes and units get the prefix `document_`. Parties stand in one cell, joined by `; `; `parties.csv` has
/// them one a row. The title stands in `documents.csv` only.
struct MetadataColumns: Sendable {
  private static let fixed = ["document_kind", "genre", "document_language", "signed", "in_force", "year", "document_family", "parties"]
  private static let taken: Set<String> = [
    "document", "unit", "kind", "number", "language", "scope", "words", "family", "theme", "mentions", "score", "tagged", "covered",
    "heading_words", "heading_mentions", "units", "units_tagged", "median_unit_words", "validated", "decided_by",
  ]

  /// The further columns, as the metadata names them.
  private let further: [String]
  /// The names of all columns.
  let names: [String]

  /// Takes the columns that are repeated besides the fixed ones.
  init(further columns: [String]) {
    var seen = Set(Self.fixed)
    var further: [String] = []
    var names = Self.fixed
    for column in columns {
      let name = Self.taken.contains(column) ? "document_\(column)" : column
      guard seen.insert(name).inserted else { continue }
      further.append(column)
      names.append(name)
    }
    self.further = further
    self.names = names
  }

  /// The cells of a document, encoded once for all its rows.
  func cells(_ facts: DocumentFacts) -> [UInt8] {
    var row = CSVBytes()
    row.text(facts.kind)
    row.text(facts.genre)
    row.text(facts.language)
    row.text(facts.signed)
    row.text(facts.inForce)
    row.integer(facts.year(on: .signed))
    row.text(facts.family)
    row.text(facts.parties.joined(separator: "; "))
    for column in further { row.text(facts[field: column]) }
    return row.bytes
  }
}
