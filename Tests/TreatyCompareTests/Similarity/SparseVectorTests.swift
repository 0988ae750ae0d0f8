import Foundation
import Testing

@testable import TreatyCompare

@Suite struct SparseVectorTests {
  /// scikit-learn's scheme by hand. N = 2; idf of a word in both is ln(3/3) + 1 = 1, of one in one text ln(3/2) + 1 = 1.405465.
  @Test func handComputedCosine() {
    let vectors = SparseVector.termWeights([wordHashes("peace peace war"), wordHashes("peace treaty")])
    let idf = log(1.5) + 1
    let expected = 2 / ((4 + idf * idf).squareRoot() * (1 + idf * idf).squareRoot())
    expectClose(vectors[0].cosine(vectors[1]), expected)
    expectClose(expected, 0.474330706)
  }

  @Test func emptyTextsHaveNoCosine() {
    let vectors = SparseVector.termWeights([[], wordHashes("peace")])
    #expect(vectors[0].cosine(vectors[1]) == nil)
    #expect(vectors[1].cosine(vectors[1]) == 1)
  }

  @Test func theIndexAgreesWithAllPairs() {
    var random = SeededGenerator(seed: 29)
    // Words by a Zipf-like draw, so that some are in nearly all texts and most in few.
    let texts = (0..<600).map { _ in
      (0..<Int.random(in: 0...50, using: &random)).map { _ in UInt64(300 / Double.random(in: 1...300, using: &random)) }
    }
    let vectors = SparseVector.termWeights(texts)
    let groups = texts.indices.map { $0 / 3 }
    let index = CosineIndex(vectors, groups: groups)
    for unit in texts.indices {
      let all = texts.indices.filter { groups[$0] != groups[unit] }.compactMap { other in
        vectors[unit].cosine(vectors[other]).map { (other, $0) }
      }.filter { $0.1 >= 0.1 }.sorted { $0.1 > $1.1 }.prefix(3)
      let found = index.nearest(unit, limit: 3, minimum: 0.1)
      #expect(found.count == all.count)
      for (one, other) in zip(found, all) { #expect(abs(one.similarity - other.1) < 1e-9) }
    }
  }
}
