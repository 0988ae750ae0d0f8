import Testing
import TreatyText

@testable import TreatyCompare

/// Words as hashes, split at spaces.
func wordHashes(_ text: String) -> [UInt64] {
  let text = ReadingText(text)
  return text.wordHashes(of: TreatyUnit(index: 0, kind: .body, range: 0..<text.count))
}

@Suite struct ShingleSetTests {
  // Texts and values that quanteda and a plain set arithmetic agree on: word shingles of 1, 2 and 3 words.
  private let first = wordHashes("the parties shall consult together whenever any of them is threatened")

  /// Jaccard over the words themselves, the obvious way.
  private func naive(_ one: [UInt64], _ two: [UInt64], length: Int) -> Double? {
    func set(_ words: [UInt64]) -> Set<[UInt64]> {
      words.count < length ? [] : Set((0...(words.count - length)).map { Array(words[$0..<($0 + length)]) })
    }
    let (first, second) = (set(one), set(two))
    return first.isEmpty || second.isEmpty ? nil : Double(first.intersection(second).count) / Double(first.union(second).count)
  }

  @Test func handComputedValues() {
    // a b c d e against b c d x: {abc bcd cde} and {bcd cdx}: 1 of 4; pairs {ab bc cd de} and {bc cd dx}: 2 of 5; words 3 of 6.
    let (one, two) = (wordHashes("a b c d e"), wordHashes("b c d x"))
    expectClose(ShingleSet(words: one, length: 1).jaccard(ShingleSet(words: two, length: 1)), 0.5)
    expectClose(ShingleSet(words: one, length: 2).jaccard(ShingleSet(words: two, length: 2)), 0.4)
    expectClose(ShingleSet(words: one, length: 3).jaccard(ShingleSet(words: two, length: 3)), 0.25)
  }

  @Test func aTextShorterThanAShingleIsLikeNothing() {
    let short = ShingleSet(words: wordHashes("two words"))
    #expect(short.hashes.isEmpty)
    #expect(short.jaccard(ShingleSet(words: first)) == nil)
    #expect(short.jaccard(short) == nil)
  }

  @Test func caseAndTypographyDoNotMatter() {
    let other = wordHashes("The Parties shall consult together; whenever any of\nthem is threat-\nened.")
    #expect(ShingleSet(words: other).jaccard(ShingleSet(words: first)) == 1)
  }

  @Test func wholeSetsAgreeWithTheObviousWay() {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      func text() -> [UInt64] { (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt64.random(in: 0..<6, using: &random) } }
      let (one, two) = (text(), text())
      for length in 1...4 {
        let fast = ShingleSet(words: one, length: length).jaccard(ShingleSet(words: two, length: length))
        #expect(fast == naive(one, two, length: length))
      }
    }
  }

  @Test func sketchesEstimateWithinTheirError() throws {
    var random = SeededGenerator(seed: 11)
    for shared in [200, 1000, 1800] {
      let common = (0..<shared).map { _ in random.next() }
      let one = common + (shared..<2000).map { _ in random.next() }
      let two = common + (shared..<2000).map { _ in random.next() }
      let exact = try #require(naive(one, two, length: 3))
      let (first, second) = (ShingleSet(words: one), ShingleSet(words: two))
      #expect(!first.isWhole && first.hashes.count == ShingleSet.capacity)
      let estimate = try #require(first.jaccard(second))
      #expect(abs(estimate - exact) < 4 * 0.5 / Double(ShingleSet.capacity).squareRoot(), "\(estimate) against \(exact)")
      // A sketch against a whole set is held to the part that both know.
      let mixed = try #require(first.jaccard(ShingleSet(words: two, capacity: .max)))
      #expect(abs(mixed - exact) < 4 * 0.5 / Double(ShingleSet.capacity).squareRoot())
    }
  }
}
