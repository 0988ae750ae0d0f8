import TreatyText

/// Brings what a table says into a treaty: the table wins, and where another source said something else a warning says so.
package struct MetadataJoin: Sendable {
  /// Where rows are looked up; `nil` where the row of the one document is at hand.
  private let lookup: MetadataTable?
  private let given: MetadataTable.Row?
  /// The table's name, for messages and as the source of evidence.
  private let tableName: String
  private let directory: PartyDirectory

  /// - Parameter directory: names of parties, for codes that the table does not give.
  package init(_ table: MetadataTable, directory: PartyDirectory = .builtIn) {
    lookup = table
    given = nil
    tableName = table.name
    self.directory = directory
  }

  /// Joins one row to whatever document comes, for a machine that has the document and its row but not the table.
  ///
  /// - Parameter name: of the table that the row is from.
  package init(_ row: MetadataTable.Row, ofTable name: String, directory: PartyDirectory = .builtIn) {
    lookup = nil
    given = row
    tableName = name
    self.directory = directory
  }

  /// The row of a document with the name of its table; `nil` where there is none.
  package func row(path: String, id: String) -> (row: MetadataTable.Row, table: String)? {
    (given ?? lookup?.row(path: path, id: id)).map { ($0, tableName) }
  }

  /// Joins the row of a treaty, if there is one.
  ///
  /// - Returns: true when a row was found.
  @discardableResult
  package func apply(to treaty: inout Treaty) -> Bool {
    guard let (row, _) = row(path: treaty.path, id: treaty.id) else { return false }
    for cell in row.cells {
      switch cell.column {
      case .path, .id: continue
      case .title: set(&treaty, \.title, "title", cell.value, row)
      case .kind: set(&treaty, \.kind, "kind", cell.value.lowercased(), row)
      case .genre: set(&treaty, \.genre, "genre", cell.value.lowercased(), row)
      case .language: set(&treaty, \.language, "language", cell.value.lowercased(), row)
      case .family: set(&treaty, \.family, "family", cell.value, row)
      case .signed: setDate(&treaty, \.signed, "signed", cell.value, row)
      case .inForce: setDate(&treaty, \.inForce, "in_force", cell.value, row)
      case .ended: setDate(&treaty, \.ended, "ended", cell.value, row)
      case .parties: setParties(&treaty, cell.value, row)
      case .versionDate, .relation, .archive, .source, .rights, .atop:
        carry(&treaty, cell.column?.rawValue ?? cell.heading, cell.value, row)
      case nil: carry(&treaty, cell.heading, cell.value, row)
      }
    }
    return true
  }

  /// The row of a document as one text; empty where there is none.
  package func statement(path: String, id: String) -> String {
    guard let (row, _) = row(path: path, id: id) else { return "" }
    return (["\(tableName):\(row.line)"] + row.cells.map { "\($0.heading)\u{1F}\($0.value)" }).joined(separator: "\u{1E}")
  }

  private func set(
    _ treaty: inout Treaty, _ field: WritableKeyPath<TreatyMetadata, String?>, _ name: String, _ value: String, _ row: MetadataTable.Row
  ) {
    if let other = treaty.metadata[keyPath: field], Self.folded(other) != Self.folded(value) {
      conflict(&treaty, name, table: value, other: other, row)
    }
    treaty.metadata[keyPath: field] = value
    record(&treaty, name, value)
  }

  private func setDate(
    _ treaty: inout Treaty, _ field: WritableKeyPath<TreatyMetadata, String?>, _ name: String, _ value: String, _ row: MetadataTable.Row
  ) {
    guard let date = TreatyDate(value) else {
      treaty.warnings.append(
        TreatyWarning(
          code: "metadata.date", message: "\(tableName), line \(row.line), column \(name): \(TreatyDate.problem(in: value)); left empty"))
      return
    }
    // A partial date agrees with every date inside it.
    if let other = treaty.metadata[keyPath: field].flatMap({ TreatyDate($0) }), !Self.overlap(date, other) {
      conflict(&treaty, name, table: value, other: other.text, row)
    }
    treaty.metadata[keyPath: field] = value
    record(&treaty, name, value)
  }

  private func setParties(_ treaty: inout Treaty, _ cell: String, _ row: MetadataTable.Row) {
    let year = (treaty.metadata.signed.flatMap { TreatyDate($0) } ?? row[.signed].flatMap { TreatyDate($0) })?.year
    let naming = PartyNaming(directory: directory, year: year)
    var doubts: [TreatyWarning] = []
    let parties = PartyCell.read(cell).map { naming.coded($0, &doubts, offset: nil) }
    let before = treaty.metadata.parties
    if !before.isEmpty, Self.keys(before) != Self.keys(parties) {
      conflict(&treaty, "parties", table: PartyCell.write(parties), other: PartyCell.write(before), row)
    }
    treaty.metadata.parties = parties
    treaty.warnings += doubts
    record(&treaty, "parties", cell)
  }

  private func carry(_ treaty: inout Treaty, _ heading: String, _ value: String, _ row: MetadataTable.Row) {
    if let index = treaty.metadata.fields.firstIndex(where: { $0.name == heading }) {
      if treaty.metadata.fields[index].value != value {
        conflict(&treaty, heading, table: value, other: treaty.metadata.fields[index].value, row)
      }
      treaty.metadata.fields[index].value = value
    } else {
      treaty.metadata.fields.append((heading, value))
    }
  }

  private func record(_ treaty: inout Treaty, _ field: String, _ value: String) {
    treaty.metadata.evidence.append(TreatyMetadata.Evidence(field: field, value: value, source: tableName))
  }

  private func conflict(_ treaty: inout Treaty, _ field: String, table value: String, other: String, _ row: MetadataTable.Row) {
    let source = treaty.metadata.evidence.last { $0.field == field && $0.source != tableName }
    // What the text only suggests is no second source.
    if let source, source.confidence < 0.9 { return }
    treaty.warnings.append(
      TreatyWarning(
        code: "metadata.conflict",
        message:
          "\(field): \(tableName), line \(row.line), says \(value), the \(source?.source ?? "document") says \(other); the table counts",
        offset: source?.range?.lowerBound))
  }

  private static func overlap(_ left: TreatyDate, _ right: TreatyDate) -> Bool {
    if let end = left.latest, let start = right.earliest, end < start { return false }
    if let end = right.latest, let start = left.earliest, end < start { return false }
    return true
  }

  /// Parties for comparison: by code where there is one.
  private static func keys(_ parties: [TreatyMetadata.Party]) -> Set<String> {
    Set(parties.map { $0.code ?? NameFold.words($0.name).joined(separator: " ") })
  }

  private static func folded(_ text: String) -> String { NameFold.words(text).filter { $0 != "," }.joined(separator: " ") }
}
