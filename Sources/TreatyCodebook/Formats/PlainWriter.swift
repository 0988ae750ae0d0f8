import TreatyText

/// Turns a codebook into the tree of words that other tools know, and gathers what they cannot say.
struct PlainWriter {
  /// What a format can say of an entry beyond words.
  enum Ability {
    /// `*` and `?` anywhere in a word.
    case globs
    /// `*` at the end of an entry only.
    case globsAtEnd
    case weights
    case languages
    case gaps
    case caseSensitivity
    /// Labels and definitions.
    case descriptions
  }

  /// An entry of the tree.
  struct Entry {
    var text: String
    var pieces: [PlainEntries.Piece]
    var weight: Double
    var pattern: Pattern
  }

  private let loaded: LoadedCodebook
  private let format: any DictionaryFormat
  private let abilities: Set<Ability>
  private let plain: PlainEntries
  /// What the format cannot say.
  var losses: [Diagnostic] = []
  private var theme: Theme?

  init(_ loaded: LoadedCodebook, format: any DictionaryFormat, abilities: Set<Ability>) {
    self.loaded = loaded
    self.format = format
    self.abilities = abilities
    self.plain = PlainEntries(loaded.codebook)
  }

  /// The themes as a tree of keys, families first in their order; an empty root.
  mutating func tree() -> PlainTree {
    let root = PlainTree(key: "", path: [], line: 0)
    for family in loaded.codebook.families { _ = root.child(of: [family.id], line: 0) }
    for theme in loaded.codebook.themes {
      self.theme = theme
      let node = root.child(of: Self.path(of: theme), line: theme.line)
      reportTheme(theme)
      for pattern in theme.patterns { node.entries += entries(of: pattern) }
    }
    theme = nil
    reportCodebook()
    root.removeEmptyFamilies(Set(loaded.codebook.themes.map { Self.path(of: $0) }))
    return root
  }

  /// The keys that lead to a theme: those that a dictionary's path was joined from, else family and identifier.
  static func path(of theme: Theme) -> [String] {
    guard let family = theme.family else { return [theme.id] }
    if theme.id == family { return [family] }
    guard theme.id.hasPrefix(family + ".") else { return [family, theme.id] }
    let rest = theme.id.dropFirst(family.count + 1)
    return [family] + rest.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }

  /// A loss at a line of the codebook.
  func loss(atLine line: Int, column: Int = 1, length: Int = 1, _ message: String) -> Diagnostic {
    let path = theme?.path ?? loaded.codebook.path ?? loaded.codebook.id
    guard line > 0 else { return Diagnostic(severity: .warning, path: path, message: "\(format.name): \(message)") }
    let place = SourcePlace(line: line, column: column, length: length)
    let text = loaded.files.first { $0.path == path }.map { String($0.line(line)) } ?? ""
    return Diagnostic(severity: .warning, path: path, place: place, lineText: text, message: "\(format.name): \(message)")
  }

  private func loss(_ pattern: Pattern, _ message: String) -> Diagnostic {
    loss(atLine: pattern.line, column: pattern.column, length: pattern.source.unicodeScalars.count, "`\(pattern.source)`: \(message)")
  }

  private mutating func entries(of pattern: Pattern) -> [Entry] {
    reportSettings(of: pattern)
    let pieces: [[PlainEntries.Piece]]
    do {
      pieces = try plain.entries(of: pattern.elements)
    } catch {
      losses.append(loss(pattern, "\(error.reason) cannot be said; the pattern is left out"))
      return []
    }
    if !abilities.contains(.gaps), pieces.contains(where: { $0.contains { if case .gap = $0 { true } else { false } } }) {
      losses.append(loss(pattern, "a gap (`...`) cannot be said; the pattern is left out"))
      return []
    }
    var entries: [Entry] = []
    for entry in pieces {
      let text = entry.map { if case .word(let word) = $0 { word } else { "..." } }.joined(separator: " ")
      if !canSayGlobs(of: text) {
        losses.append(loss(pattern, "`*` stands at the end only, and `?` is no glob; the entry `\(text)` is left out"))
      } else {
        entries.append(Entry(text: text, pieces: entry, weight: pattern.weight, pattern: pattern))
      }
    }
    return entries
  }

  private func canSayGlobs(of text: String) -> Bool {
    guard abilities.contains(.globsAtEnd) else { return true }
    return !text.contains("?") && !text.dropLast().contains("*") && text != "*"
  }

  private mutating func reportSettings(of pattern: Pattern) {
    var lost: [String] = []
    if !pattern.conditions.isEmpty { lost.append("its conditions") }
    if pattern.weight != 1, !abilities.contains(.weights) { lost.append("its weight") }
    if pattern.caseSensitive, !abilities.contains(.caseSensitivity) { lost.append("its case") }
    if pattern.exact { lost.append("that it is exact") }
    if let language = pattern.language, language != loaded.codebook.language, !abilities.contains(.languages) {
      lost.append("its language")
    }
    if pattern.locked { lost.append("that it is locked") }
    if !lost.isEmpty { losses.append(loss(pattern, "\(Self.joined(lost)) cannot be said; the entry counts without")) }
  }

  private mutating func reportTheme(_ theme: Theme) {
    var lost: [String] = []
    if !abilities.contains(.descriptions) {
      if theme.definition != nil { lost.append("its definition") }
      if theme.label != theme.id, theme.label != Self.path(of: theme).last { lost.append("its label") }
    }
    if theme.status == .provisional { lost.append("its status") }
    if theme.threshold != 1 { lost.append("its threshold") }
    if theme.scoring != .mentions { lost.append("its score") }
    if !theme.excludedBy.isEmpty { lost.append("`excluded by`") }
    if !theme.implies.isEmpty { lost.append("`implies`") }
    if !theme.examples.isEmpty || !theme.counterexamples.isEmpty { lost.append("its examples") }
    if !lost.isEmpty { losses.append(loss(atLine: theme.line, "theme `\(theme.id)`: \(Self.joined(lost)) cannot be said")) }
  }

  private mutating func reportCodebook() {
    if loaded.codebook.longUnit != nil {
      losses.append(loss(atLine: 0, "`long units` cannot be said; thresholds are the same in long units"))
    }
    if loaded.codebook.spelling == .both {
      losses.append(loss(atLine: 0, "`spelling: both` cannot be said; entries stand in the spelling that they are written in"))
    }
    if !loaded.codebook.attributes.isEmpty { losses.append(loss(atLine: 0, "attributes cannot be said")) }
  }

  private static func joined(_ parts: [String]) -> String {
    parts.count < 2 ? parts.joined() : parts.dropLast().joined(separator: ", ") + " and " + (parts.last ?? "")
  }
}
