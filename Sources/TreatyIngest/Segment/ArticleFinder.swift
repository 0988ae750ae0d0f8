/// Finds the articles of a text: candidates, evidence, style, sequence.
struct ArticleFinder {
  /// An article found.
  struct Article {
    /// The candidate that labels it.
    var candidate: LabelCandidate
    /// The choice of the sequence.
    var choice: NumberSequence.Choice
    /// Its language, an index into the languages of the label index; `nil` when not certain.
    var language: Int?
  }

  let view: TextView
  /// Whether the text is written in small letters throughout.
  let isLowerCased: Bool
  /// The languages present in the text, a bit each.
  let present: UInt64
  /// Where a new component may start.
  let boundaries: [Int]

  /// Log-odds below which a candidate is a citation, whatever the sequence says.
  private static let hopeless = -4.5
  /// How often tables of contents are looked for: taking some out may show others.
  private static let rounds = 4

  /// The articles among the candidates, in the order of the text.
  ///
  /// - Parameter contents: gets the ranges of tables of contents.
  func find(_ candidates: [LabelCandidate], contents: inout [Range<Int>]) -> [Article] {
    let families = LanguageFamilies(view, present: present).split(candidates)
    var result: [Article] = []
    for family in families {
      let solved = solve(family.candidates, &contents, rounds: Self.rounds)
      for choice in solved.choices {
        result.append(Article(candidate: solved.candidates[choice.candidate], choice: choice, language: family.language))
      }
    }
    return result.sorted { $0.candidate.start < $1.candidate.start }
  }

  private func solve(
    _ family: [LabelCandidate], _ contents: inout [Range<Int>], rounds: Int
  ) -> (candidates: [LabelCandidate], choices: [NumberSequence.Choice]) {
    let sequence = NumberSequence(boundaries: boundaries)
    var candidates = family
    var evidence = LabelEvidence(isLowerCased: isLowerCased)
    for index in candidates.indices { candidates[index].evidence = evidence.weigh(candidates[index]) }
    candidates.removeAll { $0.evidence < Self.hopeless }
    var choices = sequence.choose(candidates)
    for _ in 0..<2 {
      var taken = [Bool](repeating: false, count: candidates.count)
      for choice in choices { taken[choice.candidate] = true }
      evidence.style = LabelStyle(candidates, taken: taken)
      for index in candidates.indices { candidates[index].evidence = evidence.weigh(candidates[index]) }
      choices = sequence.choose(candidates)
    }
    let tables = rounds > 0 ? ContentsTable(view: view).ranges(candidates, choices) : []
    guard !tables.isEmpty else { return (candidates, choices) }
    contents += tables
    return solve(candidates.filter { !lies($0.start, in: tables) }, &contents, rounds: rounds - 1)
  }

  /// Whether a place lies in one of some ranges that are in order and apart.
  private func lies(_ place: Int, in ranges: [Range<Int>]) -> Bool {
    ranges.starting(in: 0..<place + 1) { $0.lowerBound }.last?.contains(place) ?? false
  }
}
