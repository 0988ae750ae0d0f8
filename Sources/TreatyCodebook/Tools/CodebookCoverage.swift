import TreatyText

/// What a codebook finds in a corpus and what it leaves untouched: entries that fire and that never do, the share of words and units
/// that no theme touches, and the phrases that are frequent there.
///
/// Documents are added in the order of input, so that the result does not depend on scheduling.
package struct CodebookCoverage: Sendable {
  /// How often one pattern matched.
  package struct PatternCount: Sendable, Equatable {
    /// Indices into the codebook's themes and the theme's patterns.
    package var theme: Int
    package var pattern: Int
    /// Mentions that count.
    package var kept: Int
    /// Mentions that lost to another of their theme.
    package var suppressed: Int
  }

  /// Units that were added; those in languages that no pattern holds in are apart.
  package private(set) var units = (all: 0, touched: 0, otherLanguages: 0)
  /// Words of these units, and those inside a mention.
  package private(set) var words = (all: 0, touched: 0)
  private let codebook: Codebook
  private var counts: [[(kept: Int, suppressed: Int)]]
  private var phraseCounter = PhraseCounter()

  /// Begins with nothing.
  package init(_ codebook: Codebook) {
    self.codebook = codebook
    counts = codebook.themes.map { theme in theme.patterns.map { _ in (0, 0) } }
  }

  /// Adds the units of a document. O(words).
  ///
  /// - Parameter tags: the classifier's results with all mentions, suppressed ones too; versions that are not counted are passed over.
  package mutating func add(_ text: ReadingText, _ tags: [UnitTags]) {
    for unit in tags where unit.unit.isCounted {
      guard isCovered(unit.unit.language) else {
        units.otherLanguages += 1
        continue
      }
      for mention in unit.mentions {
        guard counts.indices.contains(mention.theme), counts[mention.theme].indices.contains(mention.pattern) else { continue }
        if mention.suppressedBy == nil {
          counts[mention.theme][mention.pattern].kept += 1
        } else {
          counts[mention.theme][mention.pattern].suppressed += 1
        }
      }
      addWords(text.words(of: unit.unit), unit.mentions)
    }
  }

  private mutating func addWords(_ all: [ReadWord], _ mentions: [Mention]) {
    let ranges = mentions.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    var next = 0
    var end = 0
    var isTouched: [Bool] = []
    for word in all {
      while next < ranges.count, ranges[next].lowerBound < word.range.upperBound {
        end = max(end, ranges[next].upperBound)
        next += 1
      }
      isTouched.append(word.range.lowerBound < end)
    }
    units.all += 1
    units.touched += mentions.isEmpty ? 0 : 1
    words.all += all.count
    words.touched += isTouched.count { $0 }
    phraseCounter.add(all, isTouched)
  }

  private func isCovered(_ language: String?) -> Bool {
    guard let language else { return true }
    return codebook.themes.contains { theme in
      theme.patterns.contains { pattern in
        guard let own = pattern.language ?? codebook.language, own != "any" else { return true }
        return own == language
      }
    }
  }

  /// Every pattern with how often it matched, in the codebook's order.
  package var patterns: [PatternCount] {
    counts.enumerated().flatMap { theme, patterns in
      patterns.enumerated().map { PatternCount(theme: theme, pattern: $0, kept: $1.kept, suppressed: $1.suppressed) }
    }
  }

  /// The most frequent phrases of two to four words that no mention touches, in descending order of frequency.
  package func phrases(limit: Int) -> [(phrase: String, count: Int)] {
    phraseCounter.top(limit)
  }

  /// The report as text: shares, patterns that never match by theme, frequent phrases.
  package func text(phrases limit: Int = 40) -> String {
    func share(_ part: Int, _ whole: Int) -> String {
      whole == 0 ? "–" : "\((part * 1000 + whole / 2) / whole / 10).\((part * 1000 + whole / 2) / whole % 10) %"
    }
    let fired = patterns.filter { $0.kept > 0 }.count
    var lines = [
      "\(codebook.title): \(fired) of \(patterns.count) patterns match",
      "units without a theme: \(units.all - units.touched) of \(units.all) (\(share(units.all - units.touched, units.all)))",
      "words outside mentions: \(words.all - words.touched) of \(words.all) (\(share(words.all - words.touched, words.all)))",
    ]
    if units.otherLanguages > 0 { lines.append("units in languages without patterns, left out: \(units.otherLanguages)") }
    lines += ["", "Patterns by theme:"]
    for (number, theme) in codebook.themes.enumerated() {
      let own = counts[number]
      lines.append("  \(theme.id): \(own.filter { $0.kept > 0 }.count) of \(own.count) match, \(own.reduce(0) { $0 + $1.kept }) mentions")
      for (pattern, count) in zip(theme.patterns, own) where count.kept == 0 {
        let why = count.suppressed > 0 ? "always within another (\(count.suppressed))" : "never"
        lines.append("    line \(pattern.line): \(pattern.source): \(why)")
      }
    }
    lines += ["", "Frequent phrases that no theme touches:"]
    lines += phrases(limit: limit).map { "  \($0.count)  \($0.phrase)" }
    return lines.joined(separator: "\n") + "\n"
  }
}
