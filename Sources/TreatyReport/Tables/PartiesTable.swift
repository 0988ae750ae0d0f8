import TreatyText

/// `parties.csv`: a row for each document and party, in the order of the source. `code` is the first certain code and `code_system` its system; `iso3`
/// and `cow` hold the codes of ISO 3166-1 (alpha-3) and of the Correlates of War project, so that the table joins with either; empty where a system has
/// none for that party in the year of signature.
enum PartiesTable {
  /// The names of the columns.
  static let header = ["document", "name", "code", "code_system", "role", "from", "to", "iso3", "cow"]

  /// Appends the parties of one document.
  static func append(_ treaty: Treaty, id: [UInt8], to out: inout CSVBytes) {
    for party in treaty.metadata.parties {
      out.encoded(id)
      out.text(party.name)
      out.text(party.code)
      out.text(party.codeSystem)
      out.text(party.role)
      out.text(party.from)
      out.text(party.to)
      out.text(party.code(in: "iso3166-1-alpha-3"))
      out.text(party.code(in: "cow"))
      out.endRow()
    }
  }
}
