import TreatyCompare
import TreatyText

/// `documents.csv`: a row for each document, with every column of metadata that any document has.
enum DocumentsTable {
  private static let fixed = [
    "document", "title", "kind", "language", "signed", "in_force", "family", "format", "encoding", "sha256", "words", "units", "genre",
    "parties", "path", "warnings", "median_unit_words",
  ]

  /// The table of a corpus. `words` and `units` count the whole text, of parallel language versions one; `median_unit_words` is the
  /// median of the words outside headings of the operative units.
  static func table(_ tally: Tally) -> ResultTable {
    var further: [String] = []
    var seen = Set(fixed)
    for document in tally.documents {
      for field in document.facts.fields where seen.insert(field.name).inserted { further.append(field.name) }
    }
    var table = ResultTable(name: "documents", caption: "The documents.", columns: fixed + further)
    for document in tally.documents {
      let facts = document.facts
      let texts: [String?] = [
        facts.id, facts.title.isEmpty ? nil : facts.title, facts.kind, facts.language, facts.signed, facts.inForce, facts.family,
        facts.format, facts.encoding, facts.sha256,
      ]
      var row = texts.map { ResultTable.Cell.text(optional: $0) }
      row += [.integer(document.words(in: .all)), .integer(document.units(in: .all)), .text(optional: facts.genre)]
      row += [.text(facts.parties.joined(separator: "; ")), .text(facts.path), .integer(document.warnings)]
      row.append(.number(optional: UnitProfile.median(document.unitLengths(in: .operative))))
      row += further.map { .text(optional: facts[field: $0]) }
      table.rows.append(row)
    }
    return table
  }
}
