import Testing
import TreatyText

@testable import TreatyCompare

/// Documents made up so that the counts can be checked by hand.
@Suite struct ComparisonTests {
  private static let codebook = Codebook(
    id: "test", themes: [Theme(id: "defence", patterns: []), Theme(id: "trade", patterns: []), Theme(id: "never", patterns: [])])

  /// A document with one article and one preamble of `words` words each; mentions in the article only.
  private static func document(
    _ id: String, party: String, family: String? = nil, words: Int = 1000, mentions: [Int: Int], preamble: [Int: Int] = [:]
  ) -> DocumentTally {
    var treaty = Treaty(id: id, path: id, format: .plainText, text: ReadingText(""))
    treaty.metadata.parties = [TreatyMetadata.Party(name: party)]
    treaty.metadata.family = family
    func tags(_ index: Int, _ kind: Provision.Kind, _ counts: [Int: Int]) -> UnitTags {
      let themes = counts.sorted { $0.key < $1.key }.map {
        UnitTags.ThemeTag(theme: $0.key, mentions: $0.value, score: Double($0.value), tagged: true)
      }
      return UnitTags(unit: TreatyUnit(index: index, kind: kind, range: 0..<0), words: words, themes: themes, mentions: [])
    }
    return DocumentTally(
      counting: TaggedDocument(treaty: treaty, tags: [tags(0, .preamble, preamble), tags(1, .article, mentions)]),
      coverage: ThemeCoverage(codebook))
  }

  private static func tally(_ documents: [DocumentTally]) throws -> Tally {
    var tally = Tally(codebook)
    for document in documents { try tally.add(document) }
    return tally
  }

  private static let contrast = Contrast(
    name: "A against B", target: .condition(.init(property: "party", comparison: .equal, value: "A")),
    reference: .condition(.init(property: "party", comparison: .equal, value: "B")))

  @Test func `Counts, effects and tests of two clear groups`() throws {
    let first = (0..<10).map { number -> DocumentTally in
      Self.document("a\(number)", party: "A", mentions: [0: 4, 1: 1 + number % 2])
    }
    let second = (0..<10).map { number -> DocumentTally in
      let mentions: [Int: Int] = number == 0 ? [0: 2, 1: 1] : [1: 1 + number % 2]
      return Self.document("b\(number)", party: "B", mentions: mentions)
    }
    let comparison = Comparison(try Self.tally(first + second), Self.contrast, ComparisonOptions(resamples: 500, permutations: 999))
    #expect(comparison.targetDocuments == 10 && comparison.referenceClusters == 10 && comparison.isInferential)
    let defence = comparison.rows[0]
    #expect(defence.target == ThemeCounts(documents: 10, documentsTagged: 10, units: 20, unitsTagged: 10, mentions: 40, words: 20_000))
    expectClose(defence.riskDifference, 0.9)
    expectClose(defence.logRatio, 4.017921907997262)  // log2(40.5 / 2.5)
    let interval = try #require(defence.riskDifferenceInterval)
    #expect(interval.low >= 0.6 && interval.high == 1)
    #expect(try #require(defence.pShare) == 0.001)
    #expect(try #require(defence.pShareAdjusted) > 0.001)
    let trade = comparison.rows[1]
    #expect(trade.riskDifference == 0 && trade.pShare == 1)
    // Never mentioned: a difference of shares there is, a ratio there is not.
    #expect(comparison.rows[2].logRatio == nil && comparison.rows[2].pRate == nil)
    #expect(comparison.tests == 5)
  }

  @Test func `Copies of one undertaking are one, and seven are described only`() throws {
    let first = (0..<12).map { number -> DocumentTally in
      Self.document("a\(number)", party: "A", family: number < 7 ? "accession" : nil, mentions: [0: 4])
    }
    let second = (0..<12).map { Self.document("b\($0)", party: "B", mentions: [1: 1]) }
    let tally = try Self.tally(first + second)
    let comparison = Comparison(tally, Self.contrast)
    #expect(comparison.targetDocuments == 12 && comparison.targetClusters == 6)
    #expect(!comparison.isInferential && comparison.tests == 0)
    #expect(comparison.rows.allSatisfy { $0.riskDifferenceInterval == nil && $0.pShare == nil && $0.pRateAdjusted == nil })
    expectClose(comparison.rows[0].riskDifference, 1)
    let lone = Comparison(tally, Self.contrast, ComparisonOptions(onePerFamily: true))
    #expect(lone.targetDocuments == 6)
    let documents = Comparison(tally, Self.contrast, ComparisonOptions(resamples: 50, permutations: 99, byFamily: false))
    #expect(documents.isInferential)
  }

  @Test func `A document that both groups claim is in neither`() throws {
    let shared = Contrast(name: "all against A", target: .everything, reference: Self.contrast.target)
    let comparison = Comparison(
      try Self.tally([Self.document("a", party: "A", mentions: [0: 1]), Self.document("b", party: "B", mentions: [0: 1])]), shared)
    #expect(comparison.documentsInBoth == 1 && comparison.targetDocuments == 1 && comparison.referenceDocuments == 0)
    #expect(comparison.rows[0].riskDifference == nil)
  }

  @Test func `Preambles against articles are pairs`() throws {
    let documents = (0..<9).map { Self.document("d\($0)", party: "A", mentions: [0: 3], preamble: [1: 2]) }
    let comparison = Comparison(
      try Self.tally(documents), .preambleAgainstOperative, ComparisonOptions(resamples: 100, permutations: 999))
    #expect(comparison.isPaired && comparison.targetDocuments == 9 && comparison.referenceDocuments == 9)
    expectClose(comparison.rows[0].riskDifference, -1)
    expectClose(comparison.rows[1].riskDifference, 1)
    // Two of 512 patterns of signs are as extreme.
    #expect(try #require(comparison.rows[0].pShare) < 0.02)
  }

  @Test func `The same seed gives the same numbers`() throws {
    let documents = (0..<20).map { Self.document("d\($0)", party: $0 < 10 ? "A" : "B", mentions: [0: 1 + $0 % 3]) }
    let tally = try Self.tally(documents)
    let options = ComparisonOptions(resamples: 100, permutations: 99)
    #expect(Comparison(tally, Self.contrast, options).rows == Comparison(tally, Self.contrast, options).rows)
  }
}
