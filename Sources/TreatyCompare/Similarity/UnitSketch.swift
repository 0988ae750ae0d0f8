import TreatyText

/// What comparing units across a corpus needs of one unit: bounded in bytes, whatever the length of the unit.
///
/// At most 1 KB of shingles, 256 bytes of signature and 9 bytes a theme.
package struct UnitSketch: Sendable, Equatable, Codable {
  /// A theme in the unit.
  package struct Theme: Sendable, Equatable, Codable {
    /// The theme, an index into the codebook's themes.
    package var theme: Int
    /// Kept mentions outside headings.
    package var mentions: Int
    /// Whether the unit is tagged.
    package var tagged: Bool

    /// Makes a theme's entry.
    package init(theme: Int, mentions: Int, tagged: Bool) {
      self.theme = theme
      self.mentions = mentions
      self.tagged = tagged
    }
  }

  /// The position of the unit in its document.
  package var index: Int
  /// The kind of its provision, as written to tables.
  package var kind: String
  /// Its number; empty where there is none.
  package var number: String
  /// Its label for people; empty where there is none.
  package var label: String
  /// Its language; empty when not certain.
  package var language: String
  /// Whether it is operative text.
  package var isOperative: Bool
  /// Whether it says how the treaty begins, changes and ends: ``FinalClauses``.
  package var isFinal: Bool
  /// Words outside headings.
  package var words: Int
  /// Its shingles.
  package var shingles: ShingleSet
  /// The signature of all its shingles.
  package var minima: [UInt32]
  /// The themes mentioned or tagged.
  package var themes: [Theme]

  /// Its language as tallies know it.
  package var languageCode: String? { language.isEmpty ? nil : language }

  /// The sketches of a document's counted units, in order; headings, signatures and reservations have none. O(text).
  package static func sketches(of document: TaggedDocument) -> [UnitSketch] {
    let counted = document.tags.filter { $0.unit.isCounted && ($0.unit.scope == .operative || $0.unit.scope == .annexes) }
    let text = document.treaty.cleanText
    let finals = FinalClauses.find(counted.map(\.unit), in: text)
    return zip(counted, finals).map { tags, isFinal in UnitSketch(tags, of: text, isFinal: isFinal) }
  }

  /// Sketches one unit.
  ///
  /// - Parameter capacity: hashes of shingles that are kept.
  package init(_ tags: UnitTags, of text: ReadingText, isFinal: Bool, capacity: Int = ShingleSet.capacity) {
    let unit = tags.unit
    index = unit.index
    kind = unit.kind.rawValue
    number = unit.number ?? ""
    label = unit.label ?? ""
    language = unit.language ?? ""
    isOperative = unit.scope == .operative
    self.isFinal = isFinal
    words = tags.words - tags.headingWords
    let all = ShingleSet.all(words: text.wordHashes(of: unit), length: ShingleSet.length)
    shingles = ShingleSet(hashes: all.count > capacity ? Array(all.prefix(capacity)) : all, isWhole: all.count <= capacity)
    minima = MinHash.minima(all)
    themes = tags.themes.filter { $0.mentions > 0 || $0.tagged }.map {
      Theme(theme: $0.theme, mentions: $0.mentions - $0.headingMentions, tagged: $0.tagged)
    }
  }

  /// Puts a sketch together from its parts.
  package init(
    index: Int, kind: String, number: String, label: String, language: String, isOperative: Bool, isFinal: Bool, words: Int,
    shingles: ShingleSet, minima: [UInt32], themes: [Theme]
  ) {
    self.index = index
    self.kind = kind
    self.number = number
    self.label = label
    self.language = language
    self.isOperative = isOperative
    self.isFinal = isFinal
    self.words = words
    self.shingles = shingles
    self.minima = minima
    self.themes = themes
  }
}
