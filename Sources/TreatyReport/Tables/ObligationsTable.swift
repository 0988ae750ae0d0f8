import TreatyCompare
import TreatyText

/// `atop.csv`: a row for each document with an ATOP number and each obligation, what was coded against what is tagged in the whole text.
///
/// `agrees` is of the document; `documents_of_alliance` and `tagged_in_alliance` say whether another document of the alliance holds what this one lacks.
/// Cells of what was not coded, or not covered in the document's languages, are empty.
enum ObligationsTable {
  static func table(_ agreement: ObligationAgreement, codebook: Codebook) -> ResultTable {
    var table = ResultTable(
      name: "atop", caption: "Obligations coded by ATOP against themes tagged, whole text.",
      columns: [
        "document", "atop", "alliance", "obligation", "theme", "coded", "tagged", "units_tagged", "mentions", "agrees",
        "documents_of_alliance", "tagged_in_alliance", "articles",
      ])
    for row in agreement.rows {
      table.rows.append([
        .text(row.document), .integer(row.alliance.number), .text(row.alliance.name), .text(row.obligation.rawValue),
        .text(codebook.themes[row.theme].id), flag(row.coded), flag(row.tagged), row.tagged == nil ? .empty : .integer(row.unitsTagged),
        row.tagged == nil ? .empty : .integer(row.mentions), flag(row.agrees), .integer(row.documentsOfAlliance), flag(row.allianceTagged),
        .text(optional: row.alliance.articles),
      ])
    }
    return table
  }

  private static func flag(_ value: Bool?) -> ResultTable.Cell { value.map { .flag($0) } ?? .empty }

  /// What a reader must know of documents and themes that are left out.
  static func notes(_ agreement: ObligationAgreement, catalogue: AllianceCatalogue) -> [String] {
    var notes = agreement.unknown.map {
      "\($0.document): the ATOP number \($0.number) is not in the catalogue \(catalogue.name); the document is left out of atop.csv. Correct it, or name "
        + "a catalogue that has it with `catalogue: file.csv` in the pipeline."
    }
    if !agreement.missing.isEmpty {
      let list = agreement.missing.map { "\($0.rawValue) (\($0.theme))" }.joined(separator: ", ")
      notes.append("atop.csv leaves out obligations whose theme the codebook does not have: \(list).")
    }
    return notes
  }
}
