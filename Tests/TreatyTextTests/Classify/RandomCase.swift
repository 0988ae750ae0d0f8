@testable import TreatyText

/// Makes codebooks and texts that meet often: few words, every kind of join, every kind of pattern.
struct RandomCase {
  var random: SplitMix

  static let words = [
    "attack", "armed", "Armed", "ATTACK", "attacks", "a", "of", "the", "self", "defence", "defense", "selfdefence", "co", "operation",
    "cooperation",
    "état", "e\u{301}tat", "État", "l’état", "d'attack", "State’s", "State's", "U.S", "Art", "No", "5", "1,000", "straße", "STRASSE",
    "consultations",
    "so\u{AD}ft", "_war_", "organise", "organize", "internationalorganisationlonger", "条", "約", "本", "ひ", "アメ", "x.y", "naïve", "\u{AD}a",
    "Ⅳ",
    "a\u{308}b", "É", "non", "proliferation", "shall", "may", "Σ", "ς", "ﬁn", "١", "א'ב", "__",
  ]
  static let separators = [
    " ", " ", " ", " ", " ", " ", " ", "\n", "  ", "\u{A0}", "-", "-", "-\n", "\u{AD}\n", "‑", "–", " – ", "—", ", ", "; ", ". ", ". ",
    "\n\n", " (",
    ") ", ": ", "/", "' ", "'", ".", "", "\u{2010}\n ", "- ", " -\n", "\t", ".\n", "? ", "\u{200B}", "\u{2028}", " & ", ",", "。", ".” ",
    "\u{2029}",
  ]
  static let globs = [
    "attack*", "*", "?", "??", "a*", "*tion*", "de*e", "organi?e", "defen?e", "*e", "co*", "?o*", "st*", "*'*", "co-operat*", "self-*",
    "non-proliferation", "self-defence", "a-b-c", "U.S.", "armed,", "&", "条約", "self-de*-*",
  ]

  /// The few words of this case, in its texts and its patterns.
  private var local: [String] = []

  init(random: SplitMix) {
    self.random = random
    for _ in 0..<(2 + self.random.below(6)) { local.append(pick(Self.words)) }
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[random.below(values.count)] }

  mutating func text() -> String {
    var text = random.below(4) == 0 ? pick(Self.separators) : ""
    for _ in 0..<(random.below(30) + random.below(30) * random.below(3)) { text += pick(local) + pick(Self.separators) }
    return text
  }

  mutating func units(_ text: ReadingText) -> [TreatyUnit] {
    let borders = text.string.unicodeScalars.reduce(into: [0]) { $0.append($0[$0.count - 1] + UTF8.width($1)) }
    var cuts = (0..<random.below(4)).map { _ in borders[random.below(borders.count)] }
    cuts = ([0, text.count] + cuts).sorted()
    var units: [TreatyUnit] = []
    for (start, end) in zip(cuts, cuts.dropFirst()) where start < end {
      let inner = borders.filter { $0 > start && $0 < end }
      var unit = TreatyUnit(
        index: units.count, kind: pick([.article, .preamble, .annex, .body]), language: pick([nil, "en", "fr", "en-GB"]), range: start..<end
      )
      if !inner.isEmpty && random.below(3) == 0 { unit.borders = [pick(inner)] }
      if !inner.isEmpty && random.below(3) == 0 { unit.headings = [start..<pick(inner)] }
      units.append(unit)
    }
    return units
  }

  // MARK: Codebooks

  mutating func codebook() -> Codebook {
    let count = 1 + random.below(3)
    let ids = (0..<count).map { "t\($0)" }
    var themes: [Theme] = []
    for id in ids {
      var theme = Theme(id: id, threshold: pick([1, 1, 2, 0.5]), scoring: pick([.mentions, .patterns]))
      theme.patterns = (0..<1 + random.below(6)).map { _ in pattern(ids, depth: 0) }
      if random.below(4) == 0 { theme.excludedBy = [pick(ids)] }
      if random.below(4) == 0 { theme.implies = [pick(ids)] }
      themes.append(theme)
    }
    var codebook = Codebook(id: "c", language: pick([nil, nil, "en"]), spelling: pick([.asWritten, .both]), themes: themes)
    codebook.lists = [Codebook.List(name: "powers", entries: [[.word("armed")], [.word("co"), .word("operation")], [.word("a*")]])]
    if random.below(3) == 0 {
      codebook.attributes = [
        Codebook.Attribute(name: "force", values: [("shall", [ShortPattern.pattern("shall")]), ("a", [pattern(ids, depth: 2)])])
      ]
    }
    return codebook
  }

  mutating func pattern(_ ids: [String], depth: Int) -> TreatyText.Pattern {
    var pattern = Pattern(source: "p", elements: elements(depth: 0))
    pattern.language = pick([nil, nil, nil, nil, "fr", "any"])
    pattern.caseSensitive = random.below(6) == 0
    pattern.exact = random.below(6) == 0
    pattern.weight = pick([1, 1, 0.5, 2])
    if depth == 0 && random.below(3) == 0 {
      for _ in 0...random.below(2) { pattern.conditions.append(condition(ids)) }
    }
    return pattern
  }

  private mutating func condition(_ ids: [String]) -> PatternCondition {
    let negated = random.below(2) == 0
    switch random.below(9) {
    case 0: return PatternCondition(relation: .place(pick([[.article], [.annex, .heading], [.preamble]])), negated: negated)
    case 1: return PatternCondition(relation: .genre(["treaty"]), negated: negated)
    case let other:
      let relations: [PatternCondition.Relation] = [
        .precededBy, .followedBy, .within(words: random.below(5)), .sameSentence, .sameParagraph, .sameProvision, .inside,
      ]
      let company: PatternCondition.Company =
        random.below(4) == 0 ? .theme(pick(ids)) : .patterns((0...random.below(2)).map { _ in pattern(ids, depth: 1) })
      return PatternCondition(relation: relations[other - 2], company: company, negated: negated)
    }
  }

  private mutating func elements(depth: Int) -> [PatternElement] {
    let found = (0...random.below(3)).map { _ in
      element(depth: depth)
    }
    if case .gap = found[found.count - 1] { return found + [.word(pick(local))] }
    if case .gap = found[0] { return [.word(pick(local))] + found }
    return found
  }

  private mutating func element(depth: Int) -> PatternElement {
    switch random.below(14) {
    case 0 where depth < 2: return .alternatives((0...random.below(3)).map { _ in random.below(5) == 0 ? [] : elements(depth: depth + 1) })
    case 1 where depth == 0: return .gap(upTo: random.below(4))
    case 2 where depth < 2: return .unordered(elements(depth: depth + 1), elements(depth: depth + 1), within: random.below(4))
    case 3: return .list("powers")
    case 4, 5: return .word(pick(Self.globs))
    default: return .word(pick(local))
    }
  }

  /// Patterns that meet often in treaties, of every kind.
  static var treatyCodebook: Codebook {
    let sources = [
      "armed attack*", "attack ... all", "(collective)? self-defence", "consult* ~8 parties", "the * of", "(the|a) (armed)? attack*",
      "co-operat*",
      "part?", "*ation", "shall ...3 not", "Art. *", "united nations", "security council", "peace and security", "state's", "in order to",
      "parties, ... that", "*", "mutual* ~4 (assist*|aid)", "territorial integrity",
    ]
    let themes = sources.indices.map { index in
      var theme = Theme(id: "t\(index)", patterns: [ShortPattern.pattern(sources[index])])
      if index + 1 < sources.count { theme.patterns.append(ShortPattern.pattern(sources[index + 1])) }
      return theme
    }
    return Codebook(id: "treaties", spelling: .both, themes: themes)
  }
}
