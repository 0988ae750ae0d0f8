import Testing

@testable import TreatyText

/// One row of the table: a relation, what it looks for, a text, how often `attack` counts with it and with its opposite.
struct ConditionCase: CustomTestStringConvertible {
  var relation: PatternCondition.Relation
  var company: String?
  var text: String
  var counts: [Int]
  var testDescription: String { "\(relation) \(company ?? "") in \(text.debugDescription)" }

  init(_ relation: PatternCondition.Relation, _ company: String?, _ text: String, _ counts: [Int]) {
    self.relation = relation
    self.company = company
    self.text = text
    self.counts = counts
  }
}

@Suite struct ConditionTests {
  static let rows: [ConditionCase] = [
    .init(.precededBy, "armed", "armed attack, armed, attack armed-attack attack", [2, 2]),
    .init(.followedBy, "on the", "attack on the ship, attack. On the attack", [1, 2]),
    .init(.within(words: 2), "war", "war of an attack. attack x y z war x attack", [2, 1]),
    .init(.sameSentence, "war", "The attack is war. An attack. Art. 5 war: attack", [2, 1]),
    .init(.sameParagraph, "war", "An attack. War.\n\nAttack.", [1, 1]),
    .init(.sameProvision, "war", "An attack.\n\nWar.", [1, 0]),
    .init(.sameProvision, "attack", "One attack", [0, 1]),
    .init(.inside, "cyber attack", "cyber attack attack", [1, 1]),
    .init(.place([.article]), nil, "attack", [1, 0]),
    .init(.place([.annex]), nil, "attack", [0, 1]),
    .init(.genre(["speech"]), nil, "attack", [0, 1]),
    .init(.genre(["treaty"]), nil, "attack", [1, 0]),
  ]

  @Test(arguments: rows)
  func counts(_ row: ConditionCase) throws {
    let counts = try [false, true].map { negated in
      var pattern = ShortPattern.pattern("attack")
      let company = row.company.map { PatternCondition.Company.patterns([ShortPattern.pattern($0)]) }
      pattern.conditions = [PatternCondition(relation: row.relation, company: company, negated: negated)]
      let codebook = Codebook(id: "c", themes: [Theme(id: "t", patterns: [pattern])])
      return try findings(codebook, row.text, unit: { $0.kind = .article }, context: DocumentContext(genre: "treaty")).texts.count
    }
    #expect(counts == row.counts)
  }

  @Test(arguments: [
    ([Provision.Kind.article], PatternCondition.Place.article, true), ([.article, .annex], .annex, true), ([.chapter], .article, false),
    ([.preamble], .article, false), ([.article], .paragraph, true),
  ])
  func aParagraphStandsInWhatHoldsIt(enclosing: [Provision.Kind], place: PatternCondition.Place, holds: Bool) throws {
    var pattern = ShortPattern.pattern("attack")
    pattern.conditions = [PatternCondition(relation: .place([place]))]
    let codebook = Codebook(id: "c", themes: [Theme(id: "t", patterns: [pattern])])
    let texts = try findings(codebook, "attack") {
      $0.kind = .paragraph
      $0.enclosing = enclosing
    }.texts
    #expect(texts.isEmpty != holds)
  }

  @Test func headingsAreAPlaceAndABorder() throws {
    var pattern = ShortPattern.pattern("armed attack")
    let codebook = Codebook(id: "c", themes: [Theme(id: "t", patterns: [pattern])])
    let inHeading = try findings(codebook, "Armed attack\nAn armed attack", unit: { $0.headings = [0..<13] })
    #expect(inHeading.tags.themes.map(\.headingMentions) == [1] && inHeading.tags.headingWords == 2 && inHeading.tags.words == 5)
    #expect(try findings(codebook, "Armed\nattack", unit: { $0.headings = [0..<6] }).texts.isEmpty)
    #expect(try findings(codebook, "armed attack", unit: { $0.borders = [6] }).texts.isEmpty)
    pattern.conditions = [PatternCondition(relation: .place([.heading]), negated: true)]
    let outside = Codebook(id: "c", themes: [Theme(id: "t", patterns: [pattern])])
    #expect(try findings(outside, "Armed attack\nAn armed attack", unit: { $0.headings = [0..<13] }).texts == ["armed attack"])
  }

  @Test func caseAndExactnessMatter() throws {
    var pattern = ShortPattern.pattern("US")
    pattern.caseSensitive = true
    #expect(try findings(Codebook(id: "c", themes: [Theme(id: "t", patterns: [pattern])]), "US us Us").texts == ["US"])
    pattern = ShortPattern.pattern("state's co-op")
    pattern.exact = true
    let exact = Codebook(id: "c", themes: [Theme(id: "t", patterns: [pattern])])
    #expect(try findings(exact, "State's co-op, state’s co-op, state's coop, state's co‑op").texts == ["State's co-op"])
  }
}
