/// Scores, thresholds, exclusions and implications of units, one after the other.
struct UnitDecision {
  private let compiled: CompiledCodebook
  private var counts: [Int]
  private var headingCounts: [Int]
  private var scores: [Double]
  private var scoredPatterns: Set<Int> = []
  /// Themes that have a mention in this unit.
  private var mentioned: [Int] = []
  /// Whether a theme can be tagged without a mention.
  private let hasOpenThreshold: Bool

  /// Starts with nothing.
  init(_ compiled: CompiledCodebook) {
    self.compiled = compiled
    counts = Array(repeating: 0, count: compiled.codebook.themes.count)
    headingCounts = counts
    scores = Array(repeating: 0, count: counts.count)
    hasOpenThreshold = compiled.codebook.themes.contains { $0.threshold <= 0 }
  }

  /// Counts a kept mention. Sums depend on the order: the caller goes by start, theme and pattern.
  mutating func count(pattern: Int, inHeading: Bool) {
    let theme = Int(compiled.patternThemes[pattern])
    if counts[theme] == 0 { mentioned.append(theme) }
    counts[theme] += 1
    if inHeading { headingCounts[theme] += 1 }
    if compiled.scoresPatterns[theme], !scoredPatterns.insert(pattern).inserted { return }
    scores[theme] += compiled.patternWeights[pattern]
  }

  /// The themes that are mentioned or tagged in a unit of so many words, in the codebook's order; then forgets the unit.
  ///
  /// Exclusion goes by what reaches its threshold, whether or not that is excluded itself; implication comes last and carries on.
  mutating func tags(covered: [Bool], words: Int) -> [UnitTags.ThemeTag] {
    guard !mentioned.isEmpty || hasOpenThreshold else { return [] }
    let themes = compiled.codebook.themes
    let demand = compiled.codebook.demand(words: words)
    let considered = hasOpenThreshold ? Array(themes.indices) : mentioned
    let reached = Set(considered.filter { covered[$0] && scores[$0] >= themes[$0].threshold * demand })
    var tagged = reached.filter { theme in !compiled.excludedBy[theme].contains { reached.contains($0) } }
    var open = Array(tagged)
    while let theme = open.popLast() {
      for other in compiled.implies[theme] where tagged.insert(other).inserted { open.append(other) }
    }
    let shown = tagged.union(mentioned).sorted()
    let tags = shown.map { theme in
      UnitTags.ThemeTag(
        theme: theme, mentions: counts[theme], headingMentions: headingCounts[theme], score: scores[theme], tagged: tagged.contains(theme))
    }
    forget()
    return tags
  }

  private mutating func forget() {
    for theme in mentioned {
      counts[theme] = 0
      headingCounts[theme] = 0
      scores[theme] = 0
    }
    mentioned.removeAll(keepingCapacity: true)
    if !scoredPatterns.isEmpty { scoredPatterns.removeAll() }
  }
}
