import TreatyText

/// Writes a codebook as YAML of ours; what includes gave stands in the one file.
struct CodebookYAMLWriter {
  private(set) var lines: [String] = []
  private(set) var losses: [Diagnostic] = []
  private let loaded: LoadedCodebook
  private var codebook: Codebook { loaded.codebook }

  init(_ loaded: LoadedCodebook) {
    self.loaded = loaded
  }

  /// Writes everything.
  mutating func write() {
    add(0, "codebook", codebook.id)
    if codebook.title != codebook.id { add(0, "title", codebook.title) }
    if let version = codebook.version { lines.append("version: \"\(version)\"") }
    if let language = codebook.language { add(0, "language", language) }
    if codebook.spelling != .asWritten { add(0, "spelling", codebook.spelling.rawValue) }
    if let longUnit = codebook.longUnit { add(0, "long units", String(longUnit)) }
    writeLists()
    writeThemes()
    for (index, attribute) in codebook.attributes.enumerated() {
      if index == 0 { lines += ["", "attributes:"] }
      lines.append("  \(YAMLText.scalar(attribute.name)):")
      for (value, patterns) in attribute.values { writePatterns(patterns, key: YAMLText.scalar(value), depth: 2, theme: nil) }
    }
  }

  private mutating func add(_ depth: Int, _ key: String, _ value: String) {
    lines.append(String(repeating: "  ", count: depth) + "\(key): \(YAMLText.scalar(value))")
  }

  private mutating func writeLists() {
    guard !codebook.lists.isEmpty else { return }
    lines += ["", "lists:"]
    for list in codebook.lists {
      let entries = list.entries.compactMap { PatternText.source(of: $0) }
      lines.append("  \(YAMLText.scalar(list.name)): [" + entries.map(YAMLText.scalar).joined(separator: ", ") + "]")
      if entries.count < list.entries.count { lose(line: 0, "an entry of the list `\(list.name)` cannot be written as a pattern") }
    }
  }

  private mutating func writeThemes() {
    let ids = codebook.families.map(\.id)
    if !ids.isEmpty { lines += ["", "families:"] }
    for family in codebook.families {
      lines.append("  \(YAMLText.scalar(Self.identifier(family.id))):")
      if family.label != family.id || Self.identifier(family.id) != family.id { add(2, "label", family.label) }
      if let definition = family.definition { add(2, "definition", definition) }
      let themes = codebook.themes.filter { $0.family == family.id }
      if !themes.isEmpty { lines.append("    themes:") }
      for theme in themes { write(theme, depth: 3) }
    }
    let others = codebook.themes.filter { theme in !ids.contains { $0 == theme.family } }
    if !others.isEmpty { lines += ["", "themes:"] }
    for theme in others { write(theme, depth: 1) }
  }

  private mutating func write(_ theme: Theme, depth: Int) {
    let id = Self.identifier(theme.id)
    lines.append(String(repeating: "  ", count: depth) + YAMLText.scalar(id) + ":")
    let inner = depth + 1
    if theme.label != theme.id || id != theme.id { add(inner, "label", theme.label) }
    if let definition = theme.definition { add(inner, "definition", definition) }
    if theme.status != .scored { add(inner, "status", theme.status.rawValue) }
    if theme.threshold != 1 { lines.append(indented(inner, "threshold: \(NumberText.plain(theme.threshold))")) }
    if theme.scoring != .mentions { add(inner, "score", theme.scoring.rawValue) }
    for (key, ids) in [("excluded by", theme.excludedBy), ("implies", theme.implies)] where !ids.isEmpty {
      lines.append(indented(inner, "\(key): [" + ids.map { YAMLText.scalar(Self.identifier($0)) }.joined(separator: ", ") + "]"))
    }
    writePatterns(theme.patterns, key: "patterns", depth: inner, theme: theme)
    writeExamples(theme.examples, key: "examples", depth: inner)
    writeExamples(theme.counterexamples, key: "counterexamples", depth: inner)
  }

  private mutating func writePatterns(_ patterns: [Pattern], key: String, depth: Int, theme: Theme?) {
    guard !patterns.isEmpty else { return lines.append(indented(depth, "\(key): []")) }
    lines.append(indented(depth, "\(key):"))
    for pattern in patterns {
      guard let text = source(of: pattern) else {
        lose(
          line: pattern.line, column: pattern.column, theme: theme,
          "`\(pattern.source)` has signs that mean something else here; it is left out")
        continue
      }
      let settings = settings(of: pattern)
      guard !settings.isEmpty else {
        lines.append(indented(depth + 1, "- \(YAMLText.scalar(text))"))
        continue
      }
      lines.append(indented(depth + 1, "- pattern: \(YAMLText.scalar(text))"))
      for (key, value) in settings { lines.append(indented(depth + 2, "\(key): \(value)")) }
    }
  }

  /// The pattern as it was written, where that is read as the same elements.
  private func source(of pattern: Pattern) -> String? {
    (try? PatternParser.parse(pattern.source)) == pattern.elements ? pattern.source : PatternText.source(of: pattern.elements)
  }

  private func settings(of pattern: Pattern) -> [(String, String)] {
    var settings: [(String, String)] = []
    for condition in pattern.conditions { settings.append(CodebookYAMLCondition.text(of: condition)) }
    if pattern.caseSensitive { settings.append(("case", "sensitive")) }
    if pattern.exact { settings.append(("exact", "true")) }
    if let language = pattern.language { settings.append(("language", YAMLText.scalar(language))) }
    if pattern.weight != 1 { settings.append(("weight", NumberText.plain(pattern.weight))) }
    if pattern.locked { settings.append(("locked", "true")) }
    return settings
  }

  private mutating func writeExamples(_ examples: [Theme.Example], key: String, depth: Int) {
    guard !examples.isEmpty else { return }
    lines.append(indented(depth, "\(key):"))
    let languages = examples.reduce(into: [String]()) { known, example in
      let language = example.language ?? codebook.language ?? ""
      if !known.contains(language) { known.append(language) }
    }
    let isGrouped = languages != [""] && examples.contains { $0.language != nil }
    for language in isGrouped ? languages : [""] {
      if isGrouped { lines.append(indented(depth + 1, "\(YAMLText.scalar(language)):")) }
      for example in examples where !isGrouped || (example.language ?? codebook.language ?? "") == language {
        lines.append(indented(depth + (isGrouped ? 2 : 1), "- \(YAMLText.scalar(example.text))"))
      }
    }
  }

  private func indented(_ depth: Int, _ text: String) -> String {
    String(repeating: "  ", count: depth) + text
  }

  private mutating func lose(line: Int, column: Int = 1, theme: Theme? = nil, _ message: String) {
    let path = theme?.path ?? codebook.path ?? codebook.id
    let text = loaded.files.first { $0.path == path }.map { String($0.line(line)) } ?? ""
    losses.append(
      Diagnostic(
        severity: .warning, path: path, place: line > 0 ? SourcePlace(line: line, column: column) : nil, lineText: text, message: message
      )
    )
  }

  /// An identifier with `-` for every sign that ours cannot have.
  static func identifier(_ id: String) -> String {
    String(String.UnicodeScalarView(id.unicodeScalars.map { PatternParser.isNameScalar($0) || $0 == "." ? $0 : "-" }))
  }
}

/// Conditions as lines of a codebook.
enum CodebookYAMLCondition {
  /// The key and the value.
  static func text(of condition: PatternCondition) -> (String, String) {
    let prefix = condition.negated ? "unless " : ""
    switch condition.relation {
    case .precededBy: return (prefix + "preceded by", company(condition))
    case .followedBy: return (prefix + "followed by", company(condition))
    case .within(let words): return (prefix + "within \(words) words of", company(condition))
    case .sameSentence: return (prefix + "in same sentence as", company(condition))
    case .sameParagraph: return (prefix + "in same paragraph as", company(condition))
    case .sameProvision: return (prefix + "in same provision as", company(condition))
    case .inside: return (prefix + "inside", company(condition))
    case .place(let places):
      let names = PatternCondition.Place.allCases.filter(places.contains).map(\.rawValue)
      return (condition.negated ? "not in" : "in", "[" + names.joined(separator: ", ") + "]")
    case .genre(let genres): return (prefix + "genre", "[" + genres.sorted().map(YAMLText.scalar).joined(separator: ", ") + "]")
    }
  }

  private static func company(_ condition: PatternCondition) -> String {
    switch condition.company {
    case .theme(let id)?: return "{theme: \(YAMLText.scalar(CodebookYAMLWriter.identifier(id)))}"
    case .patterns(let patterns)?: return "[" + patterns.map(pattern).joined(separator: ", ") + "]"
    case nil: return "[]"
    }
  }

  private static func pattern(_ pattern: Pattern) -> String {
    let isSame = (try? PatternParser.parse(pattern.source)) == pattern.elements
    let text = YAMLText.scalar(isSame ? pattern.source : PatternText.source(of: pattern.elements) ?? pattern.source)
    var settings = ["pattern: \(text)"]
    if pattern.caseSensitive { settings.append("case: sensitive") }
    if pattern.exact { settings.append("exact: true") }
    if let language = pattern.language { settings.append("language: \(YAMLText.scalar(language))") }
    return settings.count == 1 ? text : "{" + settings.joined(separator: ", ") + "}"
  }
}
