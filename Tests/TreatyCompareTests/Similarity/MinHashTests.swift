import Testing

@testable import TreatyCompare

@Suite struct MinHashTests {
  @Test func theShareOfAgreeingMinimaIsTheIndex() throws {
    var random = SeededGenerator(seed: 3)
    for shared in stride(from: 0, through: 400, by: 100) {
      var errors = 0.0
      for _ in 0..<20 {
        let common = (0..<shared).map { _ in UInt32.random(in: 0...(.max), using: &random) }
        let one = common + (shared..<400).map { _ in UInt32.random(in: 0...(.max), using: &random) }
        let two = common + (shared..<400).map { _ in UInt32.random(in: 0...(.max), using: &random) }
        let exact = Double(Set(one).intersection(two).count) / Double(Set(one).union(two).count)
        errors += try #require(MinHash.estimate(MinHash.minima(one), MinHash.minima(two))) - exact
      }
      // The mean of twenty estimates has a standard error of at most 0.5 / √(64 · 20) = 0.014.
      #expect(abs(errors / 20) < 0.05, "\(shared): \(errors / 20)")
    }
  }

  @Test func theEmptySetHasNoSignature() {
    #expect(MinHash.minima([]).isEmpty)
    #expect(MinHash.estimate([], MinHash.minima([1])) == nil)
  }

  @Test func orderDoesNotMatter() { #expect(MinHash.minima([5, 9, 1]) == MinHash.minima([1, 5, 9])) }

  @Test func likePairsAreCandidates() {
    var random = SeededGenerator(seed: 19)
    // A thousand sets, each fifth followed by a copy with a tenth changed: J = 0.82.
    var sets: [[UInt32]] = []
    var expected: Set<[Int]> = []
    for index in 0..<1000 {
      if index % 5 == 1 {
        let changed = sets[index - 1].enumerated().map { $0.offset % 10 == 0 ? UInt32.random(in: 0...(.max), using: &random) : $0.element }
        sets.append(changed)
        expected.insert([index - 1, index])
      } else {
        sets.append((0..<100).map { _ in UInt32.random(in: 0...(.max), using: &random) })
      }
    }
    let found = Set(CandidatePairs.pairs(sets.map(MinHash.minima)).map { [$0.first, $0.second] })
    #expect(found.isSuperset(of: expected))
    #expect(found.count < 400, "unlike sets are seldom candidates: \(found.count)")
  }
}
