import TreatyCodebook
import TreatyCompare
import TreatyIngest

/// Reads a catalogue of alliances: a table with the column `atop` (ATOP's number), a column for each obligation (`defense`, `offense`, `neutral`,
/// `nonagg`, `consul`: 1, 0 or empty), and perhaps `name` and `articles`; other columns are for people.
package enum CatalogueFile {
  /// Reads a file.
  ///
  /// - Throws: everything that is wrong with it, with line and column.
  package static func read(path: String) throws(DiagnosticError) -> AllianceCatalogue {
    try parse(try SourceFile.bytes(ofFile: path), path: path)
  }

  /// Reads a catalogue in memory.
  ///
  /// - Parameter path: for messages.
  package static func parse(_ bytes: [UInt8], path: String) throws(DiagnosticError) -> AllianceCatalogue {
    let records: [CSVRecord]
    do throws(CSVError) { records = try CSVReader().read(bytes) } catch {
      throw DiagnosticError([
        problem(path, error.line, error.column, error.message, remedy: "save the table as CSV, one alliance a row")
      ])
    }
    let header = (records.first?.fields ?? []).map { $0.lowercased() }
    guard let number = header.firstIndex(of: "atop"), AllianceObligation.allCases.contains(where: { header.contains($0.rawValue) }) else {
      let names = AllianceObligation.allCases.map(\.rawValue).joined(separator: ", ")
      throw DiagnosticError([
        problem(
          path, records.first?.line ?? 1, 1, "this is no catalogue of alliances", remedy: "it needs the column atop and some of \(names)")
      ])
    }
    var alliances: [AllianceCatalogue.Alliance] = []
    var lines: [Int: Int] = [:]
    var problems: [Diagnostic] = []
    for record in records.dropFirst() {
      let text = cell(record, number)
      // Facts on an undertaking that ATOP does not count are for people.
      if text.isEmpty { continue }
      guard let code = Int(text) else {
        problems.append(problem(path, record.line, number + 1, "`\(text)` is no ATOP number", remedy: "write digits, such as 3180"))
        continue
      }
      if let line = lines[code] {
        problems.append(
          problem(path, record.line, number + 1, "line \(line) has the number \(code) already", remedy: "keep one of the two"))
        continue
      }
      lines[code] = record.line
      alliances.append(alliance(code, record, header, path, &problems))
    }
    guard problems.isEmpty else { throw DiagnosticError(problems) }
    return AllianceCatalogue(alliances, name: SourceFile.split(path).name)
  }

  private static func alliance(
    _ number: Int, _ record: CSVRecord, _ header: [String], _ path: String, _ problems: inout [Diagnostic]
  ) -> AllianceCatalogue.Alliance {
    var alliance = AllianceCatalogue.Alliance(number: number, name: "ATOP \(number)", obligations: [:])
    for obligation in AllianceObligation.allCases {
      guard let column = header.firstIndex(of: obligation.rawValue) else { continue }
      switch cell(record, column) {
      case "1": alliance.obligations[obligation] = true
      case "0": alliance.obligations[obligation] = false
      case "": continue
      case let text:
        problems.append(
          problem(
            path, record.line, column + 1, "`\(obligation.rawValue)` must be 1, 0 or empty, not `\(text)`", remedy: "write 1 where coded"))
      }
    }
    if let column = header.firstIndex(of: "name"), !cell(record, column).isEmpty { alliance.name = cell(record, column) }
    if let column = header.firstIndex(of: "articles"), !cell(record, column).isEmpty { alliance.articles = cell(record, column) }
    return alliance
  }

  private static func cell(_ record: CSVRecord, _ column: Int) -> String {
    guard record.fields.indices.contains(column) else { return "" }
    let text = record.fields[column].drop { $0.isWhitespace }
    return String(text.reversed().drop { $0.isWhitespace }.reversed())
  }

  private static func problem(_ path: String, _ line: Int, _ column: Int, _ message: String, remedy: String) -> Diagnostic {
    Diagnostic(path: path, place: SourcePlace(line: line, column: column), message: message, remedy: remedy)
  }
}
