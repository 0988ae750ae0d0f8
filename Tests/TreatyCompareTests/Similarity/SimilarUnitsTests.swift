import Testing
import TreatyText

@testable import TreatyCompare

@Suite struct SimilarUnitsTests {
  static func sketch(_ text: String, _ index: Int = 0, isFinal: Bool = false, themes: [UnitSketch.Theme] = []) -> UnitSketch {
    let words = wordHashes(text)
    let all = ShingleSet.all(words: words, length: ShingleSet.length)
    return UnitSketch(
      index: index, kind: "article", number: "\(index + 1)", label: "Article \(index + 1)", language: "en", isOperative: true,
      isFinal: isFinal, words: words.count, shingles: ShingleSet(words: words), minima: MinHash.minima(all), themes: themes)
  }

  private static let attack =
    "The Parties agree that an armed attack against one or more of them shall be considered an attack against them all"

  @Test func nearestOfAnotherDocument() {
    let documents = [
      [Self.sketch(Self.attack), Self.sketch("ok", 1)],
      [
        Self.sketch("The Parties agree that an armed attack against any of them shall be considered a threat"), Self.sketch(Self.attack, 1),
      ],
      [Self.sketch("Nothing here is like the rest of what these documents say"), Self.sketch("ok", 1)],
    ]
    let similar = SimilarUnits(documents, minimum: 0.1)
    #expect(similar.nearest(0).map(\.unit) == [3])
    #expect(similar.nearest(0).first?.similarity == 1)
    #expect(similar.nearest(0, limit: 5).map(\.unit) == [3, 2])
    // A text without a shingle is like nothing, not even its equal.
    #expect(similar.nearest(1).isEmpty && similar.nearest(4).isEmpty)
    #expect(similar.clusters == [[0, 3]])
  }

  @Test func agreesWithAllPairs() throws {
    var random = SeededGenerator(seed: 23)
    var documents: [[UnitSketch]] = []
    let stock = (0..<12).map { _ in (0..<40).map { _ in "w\(Int.random(in: 0..<400, using: &random))" } }
    for _ in 0..<80 {
      documents.append(
        (0..<6).map { index in
          var words = stock[Int.random(in: 0..<stock.count, using: &random)]
          for _ in 0..<Int.random(in: 0..<8, using: &random) {
            words[Int.random(in: 0..<words.count, using: &random)] = "x\(Int.random(in: 0..<9999, using: &random))"
          }
          return Self.sketch(words.joined(separator: " "), index)
        })
    }
    let similar = SimilarUnits(documents, minimum: 0.3)
    let units = documents.flatMap { $0 }
    var missed = 0
    for unit in units.indices {
      var best = 0.0
      for other in units.indices where other / 6 != unit / 6 {
        best = max(best, try #require(units[unit].shingles.jaccard(units[other].shingles)))
      }
      let found = similar.nearest(unit).first?.similarity ?? 0
      #expect(found <= best)
      if best >= 0.5 && found < best { missed += 1 }
    }
    // Bands miss one pair in ten thousand of J = 0.5; buckets with more than their reach may add a few.
    #expect(missed <= units.count / 50, "\(missed) of \(units.count)")
    // Clusters are the components of all pairs from the threshold.
    var sets = DisjointSets(count: units.count)
    for one in units.indices {
      for two in units.indices where two > one {
        if try #require(units[one].shingles.jaccard(units[two].shingles)) >= SimilarUnits.copy { sets.join(one, two) }
      }
    }
    var components: [Int: [Int]] = [:]
    for unit in units.indices { components[sets.root(unit), default: []].append(unit) }
    #expect(similar.clusters == components.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] })
  }

  @Test func theEarliestIsTheOriginal() {
    let documents = [[Self.sketch(Self.attack)], [Self.sketch(Self.attack)], [Self.sketch(Self.attack)]]
    let years = [1999, 1949, 2004]
    let similar = SimilarUnits(documents)
    #expect(similar.copies { years[$0] < years[$1] } == [0, 2])
    #expect(similar.copies { _, _ in false } == [1, 2])
  }

  @Test func copiedTextIsCountedApart() throws {
    let theme = UnitSketch.Theme(theme: 0, mentions: 2, tagged: true)
    let documents = [
      [Self.sketch(Self.attack, themes: [theme]), Self.sketch("This treaty shall be ratified by all its parties", 1, isFinal: true)],
      [Self.sketch(Self.attack, themes: [theme])],
      [Self.sketch("Some other text that speaks of an attack on somebody else", themes: [.init(theme: 0, mentions: 1, tagged: false)])],
    ]
    let codebook = Codebook(
      id: "one", language: "en",
      themes: [
        Theme(id: "attack", label: "Attack", patterns: [Pattern(source: "attack", elements: [.word("attack")])]),
        Theme(id: "fr", label: "fr", patterns: [Pattern(source: "paix", elements: [.word("paix")], language: "fr")]),
      ])
    let similar = SimilarUnits(documents)
    let copied = CopiedText(
      documents, places: similar.places, copies: similar.copies { _, _ in false }, coverage: ThemeCoverage(codebook))
    let rows = Dictionary(uniqueKeysWithValues: copied.rows.filter { $0.theme == 0 }.map { ($0.part, $0) })
    let whole = try #require(rows[.operative])
    #expect(whole.counts.mentions == 5 && whole.counts.documentsTagged == 2 && whole.counts.units == 4 && whole.counts.documents == 3)
    #expect(whole.mentionsInCopies == 2 && whole.mentionsInFinalClauses == 0)
    let original = try #require(rows[.original])
    #expect(original.counts.mentions == 3 && original.counts.unitsTagged == 1 && original.counts.documents == 2)
    #expect(rows[.substantive]?.counts.units == 3)
    #expect(rows[.originalSubstantive]?.counts.units == 2)
    // What no language of the corpus covers has no counts at all.
    #expect(copied.rows.filter { $0.theme == 1 }.allSatisfy { $0.counts == ThemeCounts() })
  }
}
