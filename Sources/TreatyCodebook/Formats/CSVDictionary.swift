import TreatyText

/// A table with a theme and an entry a row.
///
/// Columns go by their heading: `theme` (or category, code, label, key), `pattern` in the language of codebooks or `word` (entry, term,
/// phrase, keyword) for words and globs, and where present `family`, `language`, `weight`. Without headings the first column is the theme.
package struct CSVDictionary: DictionaryFormat {
  package let id = "csv"
  package let name = "CSV"
  package let extensions = ["csv", "tsv"]

  /// Makes the format.
  package init() {}

  package func recognises(_ file: SourceFile) -> Bool {
    hasExtension(file.path)
  }

  package func read(_ file: SourceFile) throws(DiagnosticError) -> LoadedCodebook {
    let values = SeparatedValues(file.text)
    if let line = values.openQuote {
      throw DiagnosticError([
        file.diagnostic(at: SourcePlace(line: line, column: 1), "a quote is never closed", remedy: "double the quotes inside a quoted cell")
      ])
    }
    var reader = CSVReader(file: file, columns: CSVColumns(heading: values.rows.first?.cells ?? []))
    for row in values.rows.dropFirst(reader.columns.isHeading ? 1 : 0) { reader.read(row) }
    if reader.codebook.themes.isEmpty, !reader.notes.contains(where: { $0.severity == .error }) {
      reader.report(
        .error, SeparatedValues.Row(cells: [], line: 1), "this table has no entries",
        remedy: "write rows such as `theme,pattern`, one entry a row"
      )
    }
    if reader.notes.contains(where: { $0.severity == .error }) { throw DiagnosticError(reader.notes) }
    return LoadedCodebook(codebook: reader.codebook, notes: reader.notes, files: [file])
  }

  package func write(_ loaded: LoadedCodebook) -> WrittenDictionary? {
    var losses: [Diagnostic] = []
    var lines = ["family,theme,pattern,language,weight"]
    let lists = Set(loaded.codebook.lists.map(\.name))
    let plain = PlainEntries(loaded.codebook)
    for theme in loaded.codebook.themes {
      for pattern in theme.patterns {
        var sources = [PatternText.source(of: pattern.elements) ?? pattern.source]
        if pattern.elements.flatMap(\.listNames).contains(where: lists.contains) {
          // Lists have no place in a table: their entries are spelt out.
          let entries = (try? plain.entries(of: pattern.elements)) ?? []
          sources = entries.compactMap { entry in
            PatternText.source(of: entry.map(\.element))
          }
        }
        losses += self.losses(of: pattern, theme: theme, in: loaded, isEmpty: sources.isEmpty)
        for source in sources {
          let cells = [
            theme.family ?? "", theme.id, source, pattern.language ?? "", pattern.weight == 1 ? "" : NumberText.plain(pattern.weight),
          ]
          lines.append(cells.map(SeparatedValues.cell).joined(separator: ","))
        }
      }
    }
    return WrittenDictionary(text: lines.map { $0 + "\n" }.joined(), losses: losses)
  }

  private func losses(of pattern: Pattern, theme: Theme, in loaded: LoadedCodebook, isEmpty: Bool) -> [Diagnostic] {
    var lost: [String] = []
    if !pattern.conditions.isEmpty { lost.append("its conditions") }
    if pattern.caseSensitive { lost.append("its case") }
    if pattern.exact { lost.append("that it is exact") }
    var message = lost.isEmpty ? nil : lost.joined(separator: ", ") + " cannot be said; the entry counts without"
    if isEmpty { message = "its lists stand for too many entries; it is left out" }
    guard let message else { return [] }
    let path = theme.path ?? loaded.codebook.path ?? loaded.codebook.id
    let place =
      pattern.line > 0 ? SourcePlace(line: pattern.line, column: pattern.column, length: pattern.source.unicodeScalars.count) : nil
    let text = loaded.files.first { $0.path == path }.map { String($0.line(pattern.line)) } ?? ""
    return [Diagnostic(severity: .warning, path: path, place: place, lineText: text, message: "\(name): `\(pattern.source)`: \(message)")]
  }
}

/// Which column of a table says what.
struct CSVColumns {
  private(set) var theme = 0
  private(set) var entry = 1
  private(set) var family: Int?
  private(set) var language: Int?
  private(set) var weight: Int?
  /// Entries are in the language of codebooks, not words and globs only.
  private(set) var isPattern = false
  /// The first row holds headings.
  private(set) var isHeading = false

  init(heading: [String]) {
    let names = heading.map { DictionaryLine(Substring($0)).trimmed.lowercased() }
    func column(_ candidates: [String]) -> Int? { names.firstIndex { candidates.contains($0) } }
    guard let theme = column(["theme", "category", "code", "label", "key"]),
      let entry = column(["pattern", "word", "entry", "term", "phrase", "keyword"]), theme != entry
    else { return }
    self.theme = theme
    self.entry = entry
    isHeading = true
    isPattern = names[entry] == "pattern"
    family = column(["family", "group"])
    language = column(["language", "lang"])
    weight = column(["weight"])
  }
}

private struct CSVReader {
  let file: SourceFile
  let columns: CSVColumns
  var codebook: Codebook
  var notes: [Diagnostic] = []
  private var themes: [String: Int] = [:]

  init(file: SourceFile, columns: CSVColumns) {
    self.file = file
    self.columns = columns
    codebook = DictionaryTree().codebook(of: file)
  }

  mutating func report(_ severity: Diagnostic.Severity, _ row: SeparatedValues.Row, _ message: String, remedy: String? = nil) {
    let length = file.line(row.line).unicodeScalars.count
    notes.append(file.diagnostic(severity, at: SourcePlace(line: row.line, column: 1, length: length), message, remedy: remedy))
  }

  mutating func read(_ row: SeparatedValues.Row) {
    func cell(_ column: Int?) -> String? {
      guard let column, row.cells.indices.contains(column) else { return nil }
      let text = String(DictionaryLine(Substring(row.cells[column])).trimmed)
      return text.isEmpty ? nil : text
    }
    guard let theme = cell(columns.theme), let entry = cell(columns.entry) else {
      return report(.warning, row, "the row has no theme or no entry; it is left out")
    }
    var pattern = Pattern(source: entry, elements: [], language: cell(columns.language), line: row.line, column: 1)
    if columns.isPattern {
      do {
        pattern.elements = try PatternParser.parse(entry)
      } catch {
        return report(.error, row, "`\(entry)`: \(error.message)", remedy: error.remedy)
      }
    } else if PatternBorders.isWord(entry) {
      pattern.elements = PatternParser.parsePlain(entry)
    } else {
      return report(.warning, row, "the entry has no letter or digit, so that it can never match")
    }
    if let weight = cell(columns.weight) {
      guard let number = Double(weight), number.isFinite else { return report(.error, row, "the weight `\(weight)` is no number") }
      pattern.weight = number
    }
    add(pattern, to: theme, family: cell(columns.family), row)
  }

  private mutating func add(_ pattern: Pattern, to id: String, family: String?, _ row: SeparatedValues.Row) {
    if let family, !codebook.families.contains(where: { $0.id == family }) {
      codebook.families.append(Codebook.Family(id: family, label: family))
    }
    let place = themes[id] ?? codebook.themes.count
    if place == codebook.themes.count {
      themes[id] = place
      codebook.themes.append(Theme(id: id, family: family, line: row.line))
    }
    if codebook.themes[place].family != family {
      report(.warning, row, "the theme `\(id)` stands in another family in line \(codebook.themes[place].line); that one holds")
    }
    codebook.themes[place].patterns.append(pattern)
  }
}
