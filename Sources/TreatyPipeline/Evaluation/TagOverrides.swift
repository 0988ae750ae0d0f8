import TreatyCodebook
import TreatyText

/// Decisions by hand: this unit is about that theme, this one is not. They live in a file of their own and come after the codebook.
package struct TagOverrides: Sendable, Equatable {
  /// One decision.
  package struct Decision: Sendable, Equatable {
    /// True when the unit is about the theme.
    package var isTagged: Bool
    /// Why, in the words of the person who decided.
    package var note: String?
    /// The line in the file, from 1.
    package var line: Int
  }

  /// The decisions by unit (`document#index`, or the record's id alone) and theme index.
  private var decisions: [String: [Int: Decision]] = [:]

  /// SHA-256 of the file that they were read from; empty for none.
  package private(set) var sha256 = ""

  /// No decisions.
  package init() {}

  /// True when there are no decisions.
  package var isEmpty: Bool { decisions.isEmpty }

  /// How many decisions there are.
  package var count: Int { decisions.values.reduce(0) { $0 + $1.count } }

  /// Reads a table with the columns unit, theme, value (1 or 0) and perhaps note.
  ///
  /// - Throws: everything that is wrong with it: unknown themes, values other than 1 and 0, two decisions on one unit and theme.
  package static func read(path: String, codebook: Codebook) throws(DiagnosticError) -> TagOverrides {
    let file = try SourceFile.read(path: path)
    let sheet = try CSVSheet(file)
    var overrides = TagOverrides()
    overrides.sha256 = file.sha256
    var problems: [Diagnostic] = []
    for name in ["unit", "theme", "value"] where !sheet.columns.contains(name) {
      problems.append(file.problem("the column `\(name)` is missing", line: 1, remedy: "the columns are unit, theme, value and note"))
    }
    if problems.isEmpty {
      for row in sheet.rows { problems += overrides.add(row, file: file, codebook: codebook) }
    }
    guard problems.isEmpty else { throw DiagnosticError(problems) }
    return overrides
  }

  private mutating func add(_ row: CSVSheet.Row, file: SourceFile, codebook: Codebook) -> [Diagnostic] {
    let ids = codebook.themes.map(\.id)
    guard let unit = row.fields["unit"], !unit.isEmpty else {
      return [file.problem("the row names no unit", line: row.line, remedy: "write document#index, as the tables of a run number units")]
    }
    let name = row.fields["theme"] ?? ""
    guard let theme = ids.firstIndex(of: name) else {
      let nearest = NearestName.of(name, among: ids)
      return [
        file.problem(
          "the codebook has no theme `\(name)`", line: row.line, remedy: nearest == nil ? "name a theme of the codebook" : nil,
          suggestion: nearest)
      ]
    }
    let value = (row.fields["value"] ?? "").lowercased()
    guard ["1", "0", "true", "false", "yes", "no"].contains(value) else {
      return [file.problem("a value must be 1 or 0, not `\(value)`", line: row.line, remedy: "write 1 where the unit is about the theme")]
    }
    if let earlier = decisions[unit]?[theme] {
      return [file.problem("line \(earlier.line) decides on \(unit) and \(name) already", line: row.line, remedy: "keep one of the two")]
    }
    decisions[unit, default: [:]][theme] = Decision(
      isTagged: ["1", "true", "yes"].contains(value), note: row.fields["note"].flatMap { $0.isEmpty ? nil : $0 }, line: row.line)
    return []
  }

  /// The decision on a unit and theme.
  package func decision(document: String, unit: Int, theme: Int) -> Decision? {
    (decisions["\(document)#\(unit)"] ?? (unit == 0 ? decisions[document] : nil))?[theme]
  }

  /// Puts the decisions over the tags of a document. Mentions, counts and scores stay as they are: only `tagged` changes, and `overridden` says
  /// so, also where codebook and person agree.
  package func apply(to tags: inout [UnitTags], document: String) {
    guard !decisions.isEmpty else { return }
    for index in tags.indices {
      let unit = tags[index].unit.index
      guard let chosen = decisions["\(document)#\(unit)"] ?? (unit == 0 ? decisions[document] : nil) else { continue }
      for (theme, decision) in chosen.sorted(by: { $0.key < $1.key }) {
        if let position = tags[index].themes.firstIndex(where: { $0.theme == theme }) {
          tags[index].themes[position].tagged = decision.isTagged
          tags[index].themes[position].overridden = true
        } else {
          let position = tags[index].themes.firstIndex { $0.theme > theme } ?? tags[index].themes.endIndex
          tags[index].themes.insert(
            UnitTags.ThemeTag(theme: theme, mentions: 0, score: 0, tagged: decision.isTagged, overridden: true), at: position)
        }
      }
    }
  }
}
