import Testing

@testable import TreatyCompare

@Suite struct InferenceTests {
  /// The fifteen p-values of Benjamini and Hochberg's kind of example; goldens from scipy 1.17.1 `false_discovery_control` and R's `p.adjust`.
  @Test func `Benjamini and Hochberg`() {
    let p = [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251, 0.269, 0.275, 0.34]
    let plateau = [Double](repeating: 0.29464285714285715, count: 7)
    let expected = [0.015, 0.06, 0.126, 0.126, 0.126, 0.15, 0.15857142857142856] + plateau + [0.34]
    for (value, golden) in zip(PValueAdjustment.benjaminiHochberg.adjust(p), expected) { expectClose(value, golden) }
  }

  @Test func `Holm, in any order and with unknown values`() {
    // By hand: 0.01×3, max(0.03, 0.02×2), max(0.04, 0.04×1).
    #expect(PValueAdjustment.holm.adjust([0.04, nil, 0.01, 0.02]) == [0.04, nil, 0.03, 0.04])
    #expect(PValueAdjustment.holm.adjust([0.9, 0.8]) == [1, 1])
    #expect(PValueAdjustment.holm.adjust([]) == [])
  }

  @Test func `Random numbers are those of the reference`() {
    // xoshiro256** with the state that SplitMix64 gives for seed 0; first outputs of Vigna's C code.
    var generator = SeededGenerator(seed: 0)
    #expect(generator.next() == 0x99EC_5F36_CB75_F2B4)
    #expect(generator.next() == 0xBF6E_1F78_4956_452A)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[generator.next(below: 7)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 10_000) < 400 })
    #expect(generator.next(below: 1) == 0 && generator.next(below: 0) == 0)
  }

  /// All 252 divisions of ten values into five and five, by hand against the random ones.
  @Test func `Permutation test comes near to the exact one`() throws {
    let values = [12.0, 15, 11, 19, 14, 8, 9, 13, 7, 10]
    func difference(_ side: [Bool]) -> Double {
      zip(side, values).reduce(0) { $0 + ($1.0 ? $1.1 : -$1.1) } / 5
    }
    let observed = (0..<10).map { $0 < 5 }
    var extreme = 0
    var divisions = 0
    for mask in 0..<1024 where mask.nonzeroBitCount == 5 {
      let value = difference((0..<10).map { mask >> $0 & 1 == 1 })
      divisions += 1
      if abs(value) >= abs(difference(observed)) { extreme += 1 }
    }
    let exact = Double(extreme) / Double(divisions)
    let p = try #require(PermutationTest(permutations: 9999, seed: 3).pValues(inTarget: observed) { [difference($0)] }[0])
    #expect(abs(p - exact) < 0.01)
  }

  @Test func `Paired test tosses coins`() throws {
    // Six pairs that all differ the same way: two of the 64 sign patterns are as extreme.
    let differences = [1.0, 2, 3, 4, 5, 6]
    let p = try #require(
      PermutationTest(permutations: 9999, seed: 3).pairedPValues(clusters: 6) { straight in
        [zip(straight, differences).reduce(0) { $0 + ($1.0 ? $1.1 : -$1.1) }]
      }[0])
    #expect(abs(p - 2.0 / 64) < 0.01)
  }

  @Test func `An undefined difference has no p, and none is certain`() {
    let test = PermutationTest(permutations: 99, seed: 1)
    #expect(test.pValues(inTarget: [true, false]) { _ in [.nan] } == [nil])
    #expect(test.pValues(inTarget: [true, false]) { _ in [0] } == [1])
  }
}
