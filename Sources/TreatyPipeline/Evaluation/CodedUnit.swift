import Foundation
import TreatyCodebook
import TreatyIngest
import TreatyText

/// A unit that people coded or will code: its text and what is known about it.
package struct CodedUnit: Sendable, Equatable {
  /// The identifier.
  package var id: String
  /// The text.
  package var text: String
  /// article, preamble, paragraph, …
  package var kind: String?
  /// The label.
  package var label: String?
  /// ISO 639-1; `nil` when unknown.
  package var language: String?
  /// treaty, speech, cable, …
  package var genre: String?
  /// The document: the field `document`, else `title`, else the unit itself.
  package var document: String
  /// The year of the document.
  package var year: Int?
  /// The chance with which the unit was drawn, where a sampling design gave one.
  package var inclusionProbability: Double?

  /// Makes a unit.
  package init(
    id: String, text: String, kind: String? = nil, label: String? = nil, language: String? = nil, genre: String? = nil,
    document: String? = nil, year: Int? = nil, inclusionProbability: Double? = nil
  ) {
    self.id = id
    self.text = text
    self.kind = kind
    self.label = label
    self.language = language
    self.genre = genre
    self.document = document ?? id
    self.year = year
    self.inclusionProbability = inclusionProbability
  }

  /// The unit as a record, so that it is tagged as `foedera tag --input jsonl` would.
  var record: UnitRecord {
    UnitRecord(id: id, text: text, kind: kind, label: label, language: language, genre: genre)
  }

  /// The words that stand for "nothing is known here".
  private static let yearFields = ["year", "signed", "date", "in_force"]

  /// Makes a unit from named fields.
  ///
  /// - Throws: what is wrong with them.
  init(fields: [String: String]) throws(UnitProblem) {
    func field(_ name: String) -> String? { fields[name].flatMap { $0.isEmpty ? nil : $0 } }
    guard let id = field("id") ?? field("unit") else { throw UnitProblem("the field `id` is missing") }
    guard let text = fields["text"] else { throw UnitProblem("the field `text` is missing") }
    self.init(
      id: id, text: text, kind: field("kind"), label: field("label"), language: field("language"), genre: field("genre"),
      document: field("document") ?? field("title"), year: Self.yearFields.lazy.compactMap { field($0).flatMap(Self.year) }.first)
    guard let written = field("inclusion_probability") else { return }
    guard let probability = Double(written), probability > 0, probability <= 1 else {
      throw UnitProblem("inclusion_probability must be above 0 and at most 1, not \(written)")
    }
    inclusionProbability = probability
  }

  /// The year of a date, where there is one only.
  private static func year(_ text: String) -> Int? {
    if let date = TreatyDate(text) { return date.year }
    return Int(text).flatMap { (1...9999).contains($0) ? $0 : nil }
  }
}

/// What is wrong with one unit.
struct UnitProblem: Error {
  let message: String

  init(_ message: String) { self.message = message }
}

extension UnitRecord {
  /// Makes a record of a unit without further fields.
  init(id: String, text: String, kind: String?, label: String?, language: String?, genre: String?) {
    self.id = id
    self.text = text
    self.kind = kind
    self.label = label
    self.language = language
    self.genre = genre
    format = nil
    others = []
  }
}

extension CodedUnit {
  /// Reads a file of units: JSON Lines with `id` and `text`, or a coding sheet (CSV) with those columns.
  ///
  /// - Throws: everything that is wrong with it; two units of one identifier are an error.
  package static func read(path: String) throws(DiagnosticError) -> [CodedUnit] {
    let file = try SourceFile.read(path: path)
    let isRecords = file.text.unicodeScalars.first { !$0.properties.isWhitespace } == "{"
    let found = isRecords ? records(file) : try sheet(file)
    var problems: [Diagnostic] = []
    var units: [CodedUnit] = []
    var lines: [String: Int] = [:]
    for (line, result) in found {
      switch result {
      case .success(let unit):
        if let earlier = lines.updateValue(line, forKey: unit.id) {
          problems.append(
            file.problem("the unit \(unit.id) stands in line \(earlier) already", line: line, remedy: "give each unit an id of its own"))
        }
        units.append(unit)
      case .failure(let problem):
        problems.append(
          file.problem(problem.message, line: line, remedy: "a unit needs an id and a text, such as {\"id\": \"a-1\", \"text\": \"…\"}"))
      }
    }
    if problems.isEmpty, units.isEmpty {
      problems = [Diagnostic(path: path, message: "there is no unit in it", remedy: "write one JSON object with id and text a line")]
    }
    guard problems.isEmpty else { throw DiagnosticError(problems) }
    return units
  }

  private static func records(_ file: SourceFile) -> [(line: Int, unit: Result<CodedUnit, UnitProblem>)] {
    (1...max(1, file.lineCount)).compactMap { number in
      let line = Array(file.line(number).utf8)
      guard line.contains(where: { $0 > 0x20 }) else { return nil }
      do {
        let values = try JSONDecoder().decode([String: JSONValue].self, from: Data(line))
        return (number, Result { () throws(UnitProblem) in try CodedUnit(fields: values.compactMapValues(\.text)) })
      } catch {
        return (number, .failure(UnitProblem("the line is no JSON object")))
      }
    }
  }

  private static func sheet(_ file: SourceFile) throws(DiagnosticError) -> [(line: Int, unit: Result<CodedUnit, UnitProblem>)] {
    let table = try CSVSheet(file)
    return table.rows.map { row in (row.line, Result { () throws(UnitProblem) in try CodedUnit(fields: row.fields) }) }
  }
}

extension JSONValue {
  /// A string or number as text.
  var text: String? {
    switch self {
    case .string(let text): text
    case .whole(let number): String(number)
    case .number(let number): String(number)
    case .flag(let flag): String(flag)
    default: nil
    }
  }
}

/// A CSV file with a row of column names, in lower case, found without regard to spaces around them.
struct CSVSheet {
  /// One row.
  struct Row {
    var line: Int
    /// The cells by column; white space at their ends is kept out.
    var fields: [String: String]
  }

  /// The names of the columns.
  let columns: [String]
  /// The rows.
  let rows: [Row]

  /// Reads a file.
  init(_ file: SourceFile) throws(DiagnosticError) {
    let records: [CSVRecord]
    do {
      records = try CSVReader().read(Array(file.text.utf8))
    } catch {
      throw DiagnosticError([file.diagnostic(at: SourcePlace(line: error.line, column: error.column), error.message, remedy: nil)])
    }
    columns = (records.first?.fields ?? []).map { Self.trimmed($0).lowercased() }
    rows = records.dropFirst().map { [columns] record in
      var fields: [String: String] = [:]
      for (column, value) in zip(columns, record.fields) where fields[column] == nil {
        fields[column] = Self.trimmed(CSVBytes.plain(value))
      }
      return Row(line: record.line, fields: fields)
    }
  }

  static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

extension SourceFile {
  /// A problem of a whole line.
  func problem(_ message: String, line: Int, remedy: String?, suggestion: String? = nil) -> Diagnostic {
    diagnostic(at: SourcePlace(line: line, column: 1), message, remedy: remedy, suggestion: suggestion)
  }
}
