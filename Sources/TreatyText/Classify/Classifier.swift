/// Tags units with the themes of a codebook. One for each thread: it keeps what it has learnt about words.
public struct Classifier {
  private let compiled: CompiledCodebook
  private let vocabulary: WordVocabulary
  private let scanned = ScannedUnit()
  private var search: PatternSearch
  private var settlement = OverlapSettlement()
  private var decision: UnitDecision
  private var matches: [PhraseMatch] = []
  /// Which patterns hold and which themes are covered, by language of units.
  private var languages: [String?: (holds: [Bool], covered: [Bool])] = [:]

  /// Takes a compiled codebook.
  public init(_ compiled: CompiledCodebook) {
    self.compiled = compiled
    vocabulary = WordVocabulary(compiled.resolver, roots: compiled.trie.roots)
    search = PatternSearch(compiled)
    decision = UnitDecision(compiled)
  }

  /// Tags units; O(bytes of the units), and the words of candidate matches for conditions.
  ///
  /// - Parameters:
  ///   - text: the reading text that units point into; less than 4 GiB.
  ///   - units: what is tagged; each is read by itself.
  ///   - context: what conditions ask of the document.
  ///   - collect: which mentions the results hold.
  public mutating func classify(
    _ text: ReadingText, units: [TreatyUnit], context: DocumentContext, collect: MentionCollection
  ) -> [UnitTags] {
    text.bytes.withUnsafeBufferPointer { bytes in
      var results: [UnitTags] = []
      results.reserveCapacity(units.count)
      for unit in units {
        scanned.read(bytes, cuts: WordReader.cuts(of: unit, in: text), vocabulary)
        results.append(tags(unit, context, collect))
      }
      return results
    }
  }

  private mutating func tags(_ unit: TreatyUnit, _ context: DocumentContext, _ collect: MentionCollection) -> UnitTags {
    let (holds, covered) = known(unit.language)
    let follower = PhraseFollower(unit: scanned, vocabulary: vocabulary)
    var judge = ConditionJudge(compiled, unit, context, follower)
    search.search(follower, holds: holds)
    matches.removeAll(keepingCapacity: true)
    for match in search.matches {
      if !compiled.hasConditions[match.pattern] || judge.hold(compiled.patterns[match.pattern], match.words) { matches.append(match) }
    }
    let settled = settlement.settle(&matches, compiled.patternThemes, words: scanned.count)
    for entry in settled where entry.winner == nil {
      decision.count(pattern: entry.match.pattern, inHeading: judge.isInHeading(entry.match.words.lowerBound))
    }
    let headingWords = unit.headings.isEmpty ? 0 : (0..<scanned.count).count { judge.isInHeading($0) }
    return UnitTags(
      unit: unit, words: scanned.count, headingWords: headingWords, themes: decision.tags(covered: covered, words: scanned.count),
      mentions: collect == .none ? [] : mentions(settled, &judge, collect))
  }

  private mutating func known(_ language: String?) -> (holds: [Bool], covered: [Bool]) {
    if let known = languages[language] { return known }
    let holds = compiled.patterns.map { $0.phrase.holds(in: language) }
    let covered = compiled.codebook.themes.indices.map { compiled.covers(theme: $0, language: language) }
    languages[language] = (holds, covered)
    return (holds, covered)
  }

  private func mentions(_ settled: [SettledMatch], _ judge: inout ConditionJudge, _ collect: MentionCollection) -> [Mention] {
    let shown = settled.filter { collect == .all || $0.winner == nil }
    var places: [PhraseMatch: Int] = [:]
    for (place, entry) in shown.enumerated() where entry.winner == nil { places[entry.match] = place }
    var mentions: [Mention] = []
    for entry in shown {
      let pattern = compiled.patterns[entry.match.pattern]
      mentions.append(
        Mention(
          theme: pattern.theme, pattern: pattern.index, range: scanned.range(entry.match.words), words: entry.match.words.count,
          inHeading: judge.isInHeading(entry.match.words.lowerBound), suppressedBy: entry.winner.flatMap { places[$0] },
          attributes: judge.attributes(entry.match.words)))
    }
    return mentions
  }
}
