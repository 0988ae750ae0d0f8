/// The obvious engine: every pattern is tried at every word. It says what the language of codebooks means; the fast engine must agree
/// with it on every mention.
public struct NaiveClassifier {
  private let compiled: CompiledCodebook

  /// Takes a compiled codebook.
  public init(_ compiled: CompiledCodebook) {
    self.compiled = compiled
  }

  /// Tags units; O(words · patterns).
  ///
  /// - Parameters:
  ///   - text: the reading text that units point into.
  ///   - units: what is tagged.
  ///   - context: what conditions ask of the document.
  ///   - collect: which mentions the results hold.
  public mutating func classify(
    _ text: ReadingText, units: [TreatyUnit], context: DocumentContext, collect: MentionCollection
  ) -> [UnitTags] {
    units.map { classify(text, $0, context, collect) }
  }

  private func classify(_ text: ReadingText, _ unit: TreatyUnit, _ context: DocumentContext, _ collect: MentionCollection) -> UnitTags {
    let read = NaiveUnit(text, unit)
    let judge = NaiveConditions(compiled: compiled, unit: unit, read: read, context: context)
    var matches: [PhraseMatch] = []
    for (number, pattern) in compiled.patterns.enumerated() where pattern.phrase.holds(in: unit.language) {
      for start in read.words.indices {
        guard let end = read.ends(of: pattern.phrase, from: start).last else { continue }
        if judge.hold(pattern, start..<end) { matches.append(PhraseMatch(pattern: number, words: start..<end)) }
      }
    }
    let settled = settle(matches)
    var decision = UnitDecision(compiled)
    for entry in settled where entry.winner == nil {
      decision.count(pattern: entry.match.pattern, inHeading: judge.isInHeading(entry.match.words))
    }
    let covered = compiled.codebook.themes.indices.map { compiled.covers(theme: $0, language: unit.language) }
    return UnitTags(
      unit: unit, words: read.words.count, headingWords: read.words.indices.count { judge.isInHeading($0..<$0 + 1) },
      themes: decision.tags(covered: covered, words: read.words.count), mentions: mentions(settled, judge, collect))
  }

  /// Longest first, then leftmost, then in the codebook's order; a match that overlaps a kept one of its theme loses to the first such.
  /// The result goes by start, theme and pattern.
  private func settle(_ matches: [PhraseMatch]) -> [SettledMatch] {
    let ranked = matches.sorted {
      ($1.words.count, $0.words.lowerBound, $0.pattern) < ($0.words.count, $1.words.lowerBound, $1.pattern)
    }
    var kept: [PhraseMatch] = []
    var settled: [SettledMatch] = []
    for match in ranked {
      let theme = compiled.patterns[match.pattern].theme
      let winner = kept.first { compiled.patterns[$0.pattern].theme == theme && $0.words.overlaps(match.words) }
      if winner == nil { kept.append(match) }
      settled.append(SettledMatch(match: match, winner: winner))
    }
    return settled.sorted { ($0.match.words.lowerBound, $0.match.pattern) < ($1.match.words.lowerBound, $1.match.pattern) }
  }

  private func mentions(_ settled: [SettledMatch], _ judge: NaiveConditions, _ collect: MentionCollection) -> [Mention] {
    guard collect != .none else { return [] }
    let shown = settled.filter { collect == .all || $0.winner == nil }
    return shown.map { entry in
      let pattern = compiled.patterns[entry.match.pattern]
      let words = entry.match.words
      return Mention(
        theme: pattern.theme, pattern: pattern.index, range: judge.range(words), words: words.count, inHeading: judge.isInHeading(words),
        suppressedBy: entry.winner.flatMap { winner in shown.firstIndex { $0.match == winner } }, attributes: judge.attributes(words))
    }
  }
}
