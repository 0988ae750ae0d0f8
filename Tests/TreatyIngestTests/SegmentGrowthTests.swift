import Testing
import TreatyText

@testable import TreatyIngest

/// Texts of nothing but structure take time in proportion to their length.
///
/// The limit tells time in proportion from time that grows with the square, with room for a busy machine: all shapes together take a
/// few seconds without optimisation, and took minutes when every article looked at every other.
@Suite struct SegmentGrowthTests {
  private static let shapes: [(name: String, unit: String, count: Int)] = [
    ("labels alone", "Article 1\n", 16_000),
    ("articles that start anew", "Article 1\nThe Parties shall.\nArticle 2\nThey may.\nArticle 3\nThey do.\n", 5_000),
    ("annexes with articles", "ANNEX\n\nArticle 1\nThe Parties shall.\n\nArticle 2\nThey may.\n\n", 6_000),
    ("closing formulas", "Article 1\nThey shall.\nDone at Paris, 1 May 1900.\n", 10_000),
    ("protocols", "PROTOCOL\nThe Parties have agreed as follows:\nArticle 1\nText.\n", 8_000),
    ("two languages by turns", "Article 1\nThe Parties shall have it.\nArtikel 1\nDe Partijen zullen het verdrag.\n", 8_000),
    ("Chinese labels", "第一条\n缔约方应当。\n", 16_000),
  ]

  @Test("A text of nothing but structure is no trap", arguments: shapes.indices)
  func shape(_ index: Int) {
    let shape = Self.shapes[index]
    let text = ReadingText(String(repeating: shape.unit, count: shape.count))
    let time = ContinuousClock().measure { _ = Segmenter().segment(text, language: nil) }
    #expect(time < .seconds(20), "\(shape.name): \(time)")
  }

  @Test("Hundreds of tables of contents are no trap, and every article is found with its text")
  func tables() {
    let table = (1...4).map { "Article \($0) ..... \($0)\n" }.joined()
    let articles = (1...4).map { "Article \($0)\n" + String(repeating: "The Parties shall do so and more. ", count: 8) + "\n" }.joined()
    let time = ContinuousClock().measure {
      let found = SegmentOutline.articles(String(repeating: table + articles, count: 400))
      #expect(found == Array(repeating: ["1", "2", "3", "4"], count: 400).flatMap { $0 })
    }
    #expect(time < .seconds(20), "\(time)")
  }

  @Test("The languages of provisions that are too short to tell are no trap")
  func languages() {
    let text = ReadingText(String(repeating: "1\n", count: 60_000))
    let provisions = (0..<60_000).map { Provision(kind: .article, parent: nil, range: $0 * 2..<$0 * 2 + 1) }
    var treaty = Treaty(id: "long", path: "long.txt", format: .plainText, text: text, provisions: provisions)
    let time = ContinuousClock().measure { LanguageAnnotator().annotate(&treaty) }
    #expect(time < .seconds(20), "\(time)")
    #expect(treaty.provisions.allSatisfy { $0.language == nil })
  }

  @Test("What starts in a range is what a look at all elements finds", arguments: 0..<30)
  func starting(_ seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let starts = (0..<next(12)).map { _ in next(20) }.sorted()
    for lower in -1..<21 {
      for upper in lower..<22 {
        #expect(Array(starts.starting(in: lower..<upper) { $0 }) == starts.filter { (lower..<upper).contains($0) })
        #expect(Array(starts.dropFirst().starting(in: lower..<upper) { $0 }) == starts.dropFirst().filter { (lower..<upper).contains($0) })
      }
    }
  }
}
