import TreatyText

/// Checks a metadata table before a run: every problem with its line, column and what to write instead.
package struct MetadataCheck: Sendable {
  /// Something to correct, or to know.
  package struct Problem: Sendable, Equatable {
    /// Errors make the table unusable at that place; notes do not.
    package enum Severity: String, Sendable { case error, note }
    package var severity: Severity
    /// The line in the table, from 1.
    package var line: Int
    /// The heading of the column; `nil` for the row as a whole.
    package var column: String?
    /// What is wrong and what to do.
    package var message: String
  }

  /// The kinds of document that are known; other kinds are allowed and noted.
  package static let kinds: Set<String> = [
    "treaty", "convention", "agreement", "protocol", "pact", "covenant", "charter", "declaration", "exchange of notes", "memorandum",
    "memorandum of understanding", "resolution", "final act", "statute", "constitution", "arrangement", "armistice", "communique", "speech",
    "cable", "letter", "minutes", "reservation", "annex", "act",
  ]
  /// What one treaty may do to another.
  package static let relations: Set<String> = [
    "amends", "supplements", "accedes to", "replaces", "renews", "terminates", "implements", "extends", "suspends",
  ]

  private let directory: PartyDirectory
  private let alliances: Set<Int>?

  /// Makes a check.
  ///
  /// - Parameters:
  ///   - directory: names of parties.
  ///   - alliances: the ATOP numbers that are known; `nil` to take every number for known.
  package init(directory: PartyDirectory = .builtIn, alliances: Set<Int>? = nil) {
    self.directory = directory
    self.alliances = alliances
  }

  /// The problems of a table, by line.
  ///
  /// - Parameter paths: the corpus's files as given by the user with their identifiers, to find rows without a file and files without a
  ///   row; empty to leave that out.
  package func problems(of table: MetadataTable, files paths: [(path: String, id: String)] = []) -> [Problem] {
    var problems = headings(table)
    for row in table.rows { problems += check(row) }
    problems += joins(table, paths)
    return problems.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
  }

  private func headings(_ table: MetadataTable) -> [Problem] {
    table.headings.compactMap { heading in
      guard MetadataColumn(heading: heading) == nil, let meant = MetadataColumn.nearest(to: heading) else { return nil }
      return Problem(
        severity: .note, line: table.headingLine, column: heading,
        message: "not a column that means something to the program; did you mean \(meant.rawValue)? It is carried through as it is")
    }
  }

  private func check(_ row: MetadataTable.Row) -> [Problem] {
    var problems: [Problem] = []
    func add(_ severity: Problem.Severity, _ column: String?, _ message: String) {
      problems.append(Problem(severity: severity, line: row.line, column: column, message: message))
    }
    for cell in row.cells {
      switch cell.column {
      case .signed, .inForce, .ended, .versionDate:
        if TreatyDate(cell.value) == nil { add(.error, cell.heading, TreatyDate.problem(in: cell.value)) }
      case .kind:
        if !Self.kinds.contains(cell.value.lowercased()) { add(.note, cell.heading, Self.unknown(cell.value, "kind", Self.kinds)) }
      case .language:
        if !Self.isLanguage(cell.value) { add(.error, cell.heading, "\(cell.value) is no ISO 639-1 code: two letters, such as en, fr, de") }
      case .relation:
        for message in relationProblems(cell.value) { add(.error, cell.heading, message) }
      case .atop:
        guard let number = Int(cell.value) else {
          add(.error, cell.heading, "\(cell.value) is no ATOP number: four digits, such as 3180")
          continue
        }
        if let alliances, !alliances.contains(number) {
          add(
            .note, cell.heading,
            "the catalogue of the program has no alliance \(number); a pipeline can name another (`catalogue: file.csv`)")
        }
      case .parties:
        for (severity, message) in partyProblems(cell.value, row) { add(severity, cell.heading, message) }
      default: continue
      }
    }
    if let signed = row[.signed].flatMap({ TreatyDate($0)?.earliest }), let ended = row[.ended].flatMap({ TreatyDate($0)?.latest }),
      ended < signed
    {
      add(.error, MetadataColumn.ended.rawValue, "it ended (\(row[.ended] ?? "")) before it was signed (\(row[.signed] ?? ""))")
    }
    return problems
  }

  private func relationProblems(_ cell: String) -> [String] {
    cell.split(separator: ";").compactMap { item in
      let text = String(item).trimmingSpaces
      let verb = text.split(separator: ":", maxSplits: 1).first.map { String($0).trimmingSpaces.lowercased() } ?? ""
      if text.contains(":"), Self.relations.contains(verb) { return nil }
      return "\(text): write the relation and the identifier of the other treaty, such as amends: nato-1949; the relations are "
        + Self.relations.sorted().joined(separator: ", ")
    }
  }

  private func partyProblems(_ cell: String, _ row: MetadataTable.Row) -> [(Problem.Severity, String)] {
    let year = row[.signed].flatMap { TreatyDate($0)?.year }
    var problems: [(Problem.Severity, String)] = []
    for party in PartyCell.read(cell) {
      for date in [party.from, party.to].compactMap({ $0 }) where TreatyDate(date) == nil {
        problems.append((.error, "\(party.name): \(TreatyDate.problem(in: date))"))
      }
      guard party.code == nil else { continue }
      var doubts: [TreatyWarning] = []
      if PartyNaming(directory: directory, year: year).coded(party, &doubts, offset: nil).code == nil, doubts.isEmpty {
        problems.append(
          (.note, "no code is known for \(party.name)\(year.map { " in \($0)" } ?? ""); write one as \(party.name) [system:code]"))
      }
      problems += doubts.map { (.note, $0.message) }
    }
    return problems
  }

  private func joins(_ table: MetadataTable, _ files: [(path: String, id: String)]) -> [Problem] {
    var problems: [Problem] = []
    var seen: [String: Int] = [:]
    for row in table.rows {
      let key = row[.path].map { "path " + MetadataTable.normal($0) } ?? row[.id].map { "id " + $0 }
      guard let key else {
        problems.append(Problem(severity: .error, line: row.line, column: nil, message: "neither path nor id: the row belongs to no file"))
        continue
      }
      if let first = seen[key] {
        problems.append(
          Problem(severity: .error, line: row.line, column: nil, message: "\(key) stands in line \(first) too; that row counts"))
      } else {
        seen[key] = row.line
      }
    }
    guard !files.isEmpty else { return problems }
    var found: Set<Int> = []
    var missing: [String] = []
    for file in files {
      if let row = table.row(path: file.path, id: file.id) { found.insert(row.line) } else { missing.append(file.path) }
    }
    for row in table.rows where !found.contains(row.line) {
      problems.append(
        Problem(
          severity: .note, line: row.line, column: nil, message: "no file for \(row[.path] ?? row[.id] ?? "this row") in the folder"))
    }
    for path in missing {
      problems.append(Problem(severity: .note, line: table.headingLine, column: nil, message: "no row for the file \(path)"))
    }
    return problems
  }

  private static func isLanguage(_ text: String) -> Bool {
    text.count == 2 && text.allSatisfy { $0.isASCII && $0.isLowercase }
  }

  private static func unknown(_ value: String, _ what: String, _ known: Set<String>) -> String {
    let near = known.sorted().map { ($0, MetadataColumn.distance(Array(value.lowercased()), Array($0))) }.min { $0.1 < $1.1 }
    let hint = near.map { $0.1 <= 2 ? "; did you mean \($0.0)?" : "" } ?? ""
    return "\(value) is not a known \(what)\(hint) It is carried through as it is"
  }
}
