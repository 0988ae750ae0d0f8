/// Scores, thresholds, exclusions and implications of one unit.
struct UnitDecision {
  private let compiled: CompiledCodebook
  private var counts: [Int]
  private var headingCounts: [Int]
  private var scores: [Double]
  private var scoredPatterns: Set<Int> = []

  /// Starts with nothing.
  init(_ compiled: CompiledCodebook) {
    self.compiled = compiled
    counts = Array(repeating: 0, count: compiled.codebook.themes.count)
    headingCounts = counts
    scores = Array(repeating: 0, count: counts.count)
  }

  /// Counts a kept mention. Sums depend on the order: the caller goes by start, theme and pattern.
  mutating func count(pattern: Int, inHeading: Bool) {
    let theme = compiled.patterns[pattern].theme
    counts[theme] += 1
    if inHeading { headingCounts[theme] += 1 }
    if compiled.codebook.themes[theme].scoring == .patterns, !scoredPatterns.insert(pattern).inserted { return }
    scores[theme] += compiled.patterns[pattern].weight
  }

  /// The themes that are mentioned or tagged, in the codebook's order.
  ///
  /// Exclusion goes by what reaches its threshold, whether or not that is excluded itself; implication comes last and carries on.
  func tags(covered: [Bool]) -> [UnitTags.ThemeTag] {
    let themes = compiled.codebook.themes
    let reached = themes.indices.map { covered[$0] && scores[$0] >= themes[$0].threshold }
    var tagged = reached
    for theme in themes.indices where reached[theme] && compiled.excludedBy[theme].contains(where: { reached[$0] }) {
      tagged[theme] = false
    }
    var open = themes.indices.filter { tagged[$0] }
    while let theme = open.popLast() {
      for other in compiled.implies[theme] where !tagged[other] {
        tagged[other] = true
        open.append(other)
      }
    }
    return themes.indices.compactMap { theme in
      guard tagged[theme] || counts[theme] > 0 else { return nil }
      return UnitTags.ThemeTag(
        theme: theme, mentions: counts[theme], headingMentions: headingCounts[theme], score: scores[theme], tagged: tagged[theme])
    }
  }
}
