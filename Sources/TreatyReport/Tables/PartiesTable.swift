import TreatyText

/// `parties.csv`: a row for each document and party, in the order of the source.
enum PartiesTable {
  /// The names of the columns.
  static let header = ["document", "name", "code", "code_system", "role", "from", "to"]

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
      out.endRow()
    }
  }
}
