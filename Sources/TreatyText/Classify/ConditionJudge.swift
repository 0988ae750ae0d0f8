/// Judges the conditions of candidate matches in a scanned unit. What a condition looks for is searched once a unit, when first asked.
struct ConditionJudge {
  let compiled: CompiledCodebook
  let unit: TreatyUnit
  let context: DocumentContext
  let follower: PhraseFollower
  private var companies: [Int: CompanyMatches] = [:]

  init(_ compiled: CompiledCodebook, _ unit: TreatyUnit, _ context: DocumentContext, _ follower: PhraseFollower) {
    self.compiled = compiled
    self.unit = unit
    self.context = context
    self.follower = follower
  }

  /// Whether all conditions of a pattern hold at a match.
  mutating func hold(_ pattern: CompiledPattern, _ words: Range<Int>) -> Bool {
    for condition in pattern.conditions where holds(condition, words) == condition.negated { return false }
    return true
  }

  private mutating func holds(_ condition: CompiledCondition, _ words: Range<Int>) -> Bool {
    switch condition.relation {
    case .place(let places):
      return !places.isDisjoint(with: PatternCondition.Place.places(of: unit, inHeading: isInHeading(words.lowerBound)))
    case .genre(let genres): return context.genre.map(genres.contains) ?? false
    default: break
    }
    guard let company = condition.company else { return false }
    let matches = matches(of: company)
    let count = follower.unit.count
    switch condition.relation {
    case .precededBy:
      guard words.lowerBound > 0, follower.unit.separator(before: words.lowerBound) <= .hyphen else { return false }
      let stretch = matches.reach(before: words.lowerBound..<words.lowerBound)
      return matches.contains(from: stretch) { $0.upperBound == words.lowerBound }
    case .followedBy:
      guard words.upperBound < count, follower.unit.separator(before: words.upperBound) <= .hyphen else { return false }
      return matches.contains(from: words.upperBound..<words.upperBound + 1) { _ in true }
    case .within(let limit):
      let first = max(0, words.lowerBound - limit)
      let near = matches.reach(before: first..<min(count, words.upperBound + limit + 1))
      return matches.contains(from: near) {
        $0.upperBound <= words.lowerBound
          ? words.lowerBound - $0.upperBound <= limit : $0.lowerBound >= words.upperBound && $0.lowerBound - words.upperBound <= limit
      }
    case .sameSentence:
      return matches.contains(from: follower.unit.stretch(around: words.lowerBound, before: .sentenceEnd)) { !$0.overlaps(words) }
    case .sameParagraph:
      return matches.contains(from: follower.unit.stretch(around: words.lowerBound, before: .blankLine)) { !$0.overlaps(words) }
    case .sameProvision: return matches.contains(from: 0..<count) { !$0.overlaps(words) }
    case .inside:
      return matches.contains(from: matches.reach(before: words.lowerBound..<words.lowerBound + 1)) {
        $0.lowerBound <= words.lowerBound && $0.upperBound >= words.upperBound
      }
    case .place, .genre: return false
    }
  }

  private mutating func matches(of company: Int) -> CompanyMatches {
    if let known = companies[company] { return known }
    let found = CompanyMatches(compiled.sought[company], follower, language: unit.language)
    companies[company] = found
    return found
  }

  /// For each attribute the first value that stands in the sentence of a match.
  mutating func attributes(_ words: Range<Int>) -> [Mention.Attribute] {
    guard !compiled.attributes.isEmpty else { return [] }
    let sentence = follower.unit.stretch(around: words.lowerBound, before: .sentenceEnd)
    var found: [Mention.Attribute] = []
    for attribute in compiled.attributes {
      for value in attribute.values where matches(of: value.company).contains(from: sentence, where: { _ in true }) {
        found.append(Mention.Attribute(name: attribute.name, value: value.value))
        break
      }
    }
    return found
  }

  /// Whether a word stands in a heading.
  func isInHeading(_ word: Int) -> Bool {
    guard !unit.headings.isEmpty else { return false }
    let start = Int(follower.unit.starts[word])
    return unit.headings.contains { $0.contains(start) }
  }
}
