import Testing

@testable import TreatyText

@Suite struct TallyTests {
  private static let codebook: Codebook = {
    func pattern(_ word: String, _ language: String?) -> Pattern { Pattern(source: word, elements: [.word(word)], language: language) }
    return Codebook(
      id: "test", language: "en",
      themes: [
        Theme(id: "defence", family: "security", patterns: [pattern("attack", nil), pattern("attaque", "fr")]),
        Theme(id: "trade", family: "economy", patterns: [pattern("trade", nil)]),
      ])
  }()
  private static let coverage = ThemeCoverage(codebook)

  private static func unit(
    _ index: Int, _ scope: TreatyUnit.Scope = .operative, kind: Provision.Kind = .article, language: String? = "en", version: String? = nil,
    isCounted: Bool = true
  ) -> TreatyUnit {
    TreatyUnit(index: index, kind: kind, language: language, version: version, scope: scope, range: 0..<0, isCounted: isCounted)
  }

  private static func tags(_ unit: TreatyUnit, words: Int, headingWords: Int = 0, _ themes: [(Int, Int, Int)]) -> UnitTags {
    UnitTags(
      unit: unit, words: words, headingWords: headingWords,
      themes: themes.map { .init(theme: $0.0, mentions: $0.1, headingMentions: $0.2, score: Double($0.1), tagged: true) }, mentions: [])
  }

  private static func document(_ id: String, _ tags: [UnitTags]) -> DocumentTally {
    var treaty = Treaty(id: id, path: "\(id).txt", format: .plainText, text: ReadingText(""))
    treaty.metadata.signed = "1949-04-04"
    treaty.metadata.parties = [.init(name: "France", code: "FRA"), .init(name: "Italy")]
    return DocumentTally(counting: TaggedDocument(treaty: treaty, tags: tags), coverage: coverage)
  }

  @Test func `Scopes share out words and mentions`() {
    let document = Self.document(
      "d",
      [
        Self.tags(Self.unit(0), words: 100, headingWords: 5, [(0, 3, 1)]), Self.tags(Self.unit(1), words: 50, []),
        Self.tags(Self.unit(2, .annexes, kind: .annex), words: 30, headingWords: 2, [(1, 1, 0)]),
      ])
    let operative = document.counts(in: .operative, coverage: Self.coverage)
    #expect(operative[0] == ThemeCounts(documents: 1, documentsTagged: 1, units: 2, unitsTagged: 1, mentions: 2, words: 145))
    #expect(operative[1] == ThemeCounts(documents: 1, units: 2, words: 145))
    let annexes = document.counts(in: .annexes, coverage: Self.coverage)
    #expect(annexes[1] == ThemeCounts(documents: 1, documentsTagged: 1, units: 1, unitsTagged: 1, mentions: 1, words: 28))
    let headings = document.counts(in: .headings, coverage: Self.coverage)
    #expect(headings[0] == ThemeCounts(documents: 1, documentsTagged: 1, units: 2, unitsTagged: 1, mentions: 1, words: 7))
    let all = document.counts(in: .all, coverage: Self.coverage)
    #expect(all[0].mentions == 3 && all[0].words == 180 && all[0].units == 3)
    #expect(document.counts(in: .signatures, coverage: Self.coverage) == [ThemeCounts(), ThemeCounts()])
  }

  @Test func `What is not covered stands in neither numerator nor denominator`() {
    let document = Self.document(
      "d", [Self.tags(Self.unit(0), words: 100, [(1, 1, 0)]), Self.tags(Self.unit(1, language: "fr"), words: 70, [(0, 2, 0)])])
    let counts = document.counts(in: .operative, coverage: Self.coverage)
    #expect(counts[0].words == 170 && counts[0].mentions == 2)
    #expect(counts[1].words == 100 && counts[1].units == 1)
    let french = Self.document("f", [Self.tags(Self.unit(0, language: "fr-BE"), words: 70, [])])
    #expect(french.counts(in: .operative, coverage: Self.coverage)[1] == ThemeCounts())
    #expect(Self.coverage.covers(1, language: nil))
  }

  @Test func `Of parallel versions one is counted`() {
    let units = [
      Self.tags(Self.unit(0, language: "fr", version: "fr", isCounted: false), words: 70, [(0, 1, 0)]),
      Self.tags(Self.unit(1, language: "en", version: "en"), words: 60, [(0, 1, 0)]), Self.tags(Self.unit(2), words: 5, []),
    ]
    let document = Self.document("d", units)
    #expect(document.counts(in: .operative, coverage: Self.coverage)[0].words == 65)
    #expect(document.cells.flatMap(\.lengths) == [60, 5])
  }

  @Test func `Tallies add up in any order and whatever the parts`() throws {
    let documents = (0..<6).map { number in
      Self.document("d\(number)", [Self.tags(Self.unit(0), words: 10 + number, number % 2 == 0 ? [(0, 1, 0), (1, 2, 0)] : [(0, 1, 0)])])
    }
    func tally(_ order: [Int]) throws -> Tally {
      var tally = Tally(Self.codebook)
      for index in order { try tally.add(documents[index]) }
      return tally
    }
    let whole = try tally([0, 1, 2, 3, 4, 5])
    #expect(try tally([5, 3, 1, 0, 4, 2]) == whole)
    var left = try tally([4, 1])
    var right = try tally([0, 5, 2, 3])
    let (one, other) = (left, right)
    try left.merge(other)
    try right.merge(one)
    #expect(left == whole && right == whole)
    try left.merge(Tally(Self.codebook))
    #expect(left == whole)
    #expect(whole.cooccurrence.units(with: 1, and: 0) == 3)
    #expect(whole.cooccurrence.units(with: 0, and: 0) == 6)
    #expect(whole.counts(in: .operative)[0].words == 75)
  }

  @Test func `Tallies of other codebooks or the same documents do not mix`() throws {
    var tally = Tally(Self.codebook)
    let document = Self.document("d", [])
    try tally.add(document)
    #expect(throws: Tally.MergeError.sameDocument("d")) { try tally.add(document) }
    let same = tally
    #expect(throws: Tally.MergeError.sameDocument("d")) { try tally.merge(same) }
    #expect(throws: Tally.MergeError.differentThemes("test", "other")) { try tally.merge(Tally(Codebook(id: "other"))) }
  }

  @Test(arguments: [
    ("party", ["FRA", "Italy"]), ("decade", ["1940s"]), ("year", ["1949"]), ("provision", ["article"]), ("genre", []),
    ("party, decade", ["FRA × 1940s", "Italy × 1940s"]), ("language", ["en"]), ("document", ["d"]),
  ])
  func `Groups of a document`(name: String, expected: [String]) {
    let document = Self.document("d", [Self.tags(Self.unit(0), words: 1, [])])
    #expect(Grouping(name).groups(document.facts, document.cells[0]) == expected)
  }

  @Test(
    arguments: [("1949-04-04", 1949), ("1882", 1882), ("1882-05", 1882), ("19xx", nil), ("c. 1900", nil), ("19490", nil)]
      as [(String, Int?)])
  func `Years of partial dates`(date: String, year: Int?) {
    var facts = DocumentFacts(id: "d")
    facts.signed = date
    #expect(facts.year(on: .signed) == year)
    #expect(facts.year(on: .inForce) == nil)
  }
}
