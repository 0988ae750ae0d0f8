import TreatyCodebook
import TreatyIngest

/// What one coder said: for each unit coded, the themes that apply and those left open.
package struct CoderCodes: Sendable, Equatable {
  /// What was said of one unit.
  package struct Entry: Sendable, Equatable {
    /// The themes that apply.
    package var themes: Set<String> = []
    /// The themes that were neither given nor denied.
    package var open: Set<String> = []
    /// The line in the file, from 1.
    package var line: Int
  }

  /// The coder's name; of files without coders the file's name.
  package var name: String
  /// The path of the file.
  package var path: String
  /// The units coded.
  package var units: [String: Entry]

  /// Whether a theme applies to a unit; `nil` where this coder did not say.
  package func code(_ theme: String, unit: String) -> Bool? {
    guard let entry = units[unit], !entry.open.contains(theme) else { return nil }
    return entry.themes.contains(theme)
  }
}

extension CoderCodes {
  /// Reads a file of codes: one coder, or several where a column `coder` names them.
  ///
  /// - `id;theme;theme;…` lines: a unit on its own has been coded with no theme;
  /// - a tidy table with the columns unit (or id) and theme, perhaps coder and value: a row with an empty theme says that none applies, the
  ///   value 0 that this one does not, an empty value or NA that it was left open;
  /// - a coding sheet with the columns id and themes (joined by `;`): an empty cell has not been coded yet, `none` says that none applies.
  ///
  /// - Throws: everything that is wrong with it.
  package static func read(path: String) throws(DiagnosticError) -> [CoderCodes] {
    let file = try SourceFile.read(path: path)
    var reading = CodesReading(file: file)
    let header = CSVHeader(file)
    if header.has("themes"), header.has("id") || header.has("unit") {
      reading.addSheet(try CSVSheet(file))
    } else if header.has("theme"), header.has("id") || header.has("unit") {
      reading.addTidy(try CSVSheet(file))
    } else {
      reading.addLines()
    }
    if reading.problems.isEmpty, reading.order.isEmpty {
      reading.problems = [Diagnostic(path: path, message: "there is no code in it", remedy: "write lines such as U-1;neutrality;consultation")]
    }
    guard reading.problems.isEmpty else { throw DiagnosticError(reading.problems) }
    return reading.order.map { CoderCodes(name: $0, path: path, units: reading.coders[$0] ?? [:]) }
  }
}

/// The names in the first line of a table.
private struct CSVHeader {
  private let names: Set<String>

  init(_ file: SourceFile) {
    let line = Array(file.line(1).utf8)
    let fields = (try? CSVReader().read(line))?.first?.fields ?? []
    names = Set(fields.map { CSVSheet.trimmed($0).lowercased() })
  }

  func has(_ name: String) -> Bool { names.contains(name) }
}

/// Gathers the codes of one file.
private struct CodesReading {
  let file: SourceFile
  var problems: [Diagnostic] = []
  var coders: [String: [String: CoderCodes.Entry]] = [:]
  var order: [String] = []
  private let fileName: String

  init(file: SourceFile) {
    self.file = file
    let name = SourceFile.split(file.path).name
    fileName = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }

  mutating func addLines() {
    let separator: Character = file.text.contains(";") ? ";" : ","
    for number in 1...max(1, file.lineCount) {
      let cells = file.line(number).split(separator: separator, omittingEmptySubsequences: false).map { CSVSheet.trimmed(String($0)) }
      guard let unit = cells.first, !unit.isEmpty else { continue }
      add(unit, coder: fileName, themes: Set(cells.dropFirst().filter { !$0.isEmpty }), line: number)
    }
  }

  mutating func addSheet(_ sheet: CSVSheet) {
    for row in sheet.rows {
      guard let unit = unit(of: row) else { continue }
      let cell = row.fields["themes"] ?? ""
      if cell.isEmpty { continue }
      let themes = cell.split { $0 == ";" || $0 == "," || $0.isNewline }.map { CSVSheet.trimmed(String($0)) }
      let isNone = themes.count == 1 && themes[0].lowercased() == "none"
      add(unit, coder: coder(of: row), themes: isNone ? [] : Set(themes.filter { !$0.isEmpty }), line: row.line)
    }
  }

  mutating func addTidy(_ sheet: CSVSheet) {
    for row in sheet.rows {
      guard let unit = unit(of: row) else { continue }
      let coder = coder(of: row)
      register(coder)
      var entry = coders[coder]?[unit] ?? CoderCodes.Entry(line: row.line)
      let theme = row.fields["theme"] ?? ""
      if !theme.isEmpty {
        switch (row.fields["value"] ?? (sheet.columns.contains("value") ? "" : "1")).lowercased() {
        case "1", "true", "yes": entry.themes.insert(theme)
        case "0", "false", "no": break
        case "", "na": entry.open.insert(theme)
        case let other:
          problems.append(file.problem("a value must be 1, 0 or empty, not \(other)", line: row.line, remedy: "write 1 where the theme applies"))
        }
      }
      coders[coder]?[unit] = entry
    }
  }

  private mutating func unit(of row: CSVSheet.Row) -> String? {
    if let unit = row.fields["id"] ?? row.fields["unit"], !unit.isEmpty { return unit }
    problems.append(file.problem("the row names no unit", line: row.line, remedy: "fill in the column unit"))
    return nil
  }

  private func coder(of row: CSVSheet.Row) -> String {
    row.fields["coder"].flatMap { $0.isEmpty ? nil : $0 } ?? fileName
  }

  private mutating func register(_ coder: String) {
    if coders[coder] == nil {
      coders[coder] = [:]
      order.append(coder)
    }
  }

  private mutating func add(_ unit: String, coder: String, themes: Set<String>, line: Int) {
    register(coder)
    if let earlier = coders[coder]?[unit] {
      problems.append(
        file.problem("the unit \(unit) was coded in line \(earlier.line) already", line: line, remedy: "keep one line a unit and coder"))
      return
    }
    coders[coder]?[unit] = CoderCodes.Entry(themes: themes, line: line)
  }
}
