import Testing

@testable import TreatyCompare

@Suite struct PairAssociationTests {
  @Test func `By hand`() throws {
    // p(a,b) = 1/10, p(a) = 2/10, p(b) = 2/10: PMI = log2 2.5, NPMI = log2 2.5 / log2 10.
    let pair = try #require(PairAssociation(both: 10, first: 20, second: 20, units: 100))
    expectClose(pair.pointwiseMutualInformation, 1.3219280948873624)
    expectClose(pair.normalised, 0.3979400086720376)
    expectClose(pair.jaccard, 1.0 / 3)
  }

  @Test func `Always, never, and not at all`() throws {
    expectClose(try #require(PairAssociation(both: 5, first: 5, second: 5, units: 50)).normalised, 1)
    let never = try #require(PairAssociation(both: 0, first: 5, second: 5, units: 50))
    #expect(never.normalised == -1 && never.pointwiseMutualInformation == -.infinity && never.jaccard == 0)
    let absent = try #require(PairAssociation(both: 0, first: 0, second: 0, units: 50))
    #expect(absent.normalised == nil && absent.pointwiseMutualInformation == nil && absent.jaccard == nil)
    #expect(try #require(PairAssociation(both: 5, first: 5, second: 5, units: 5)).normalised == nil)
    #expect(PairAssociation(both: 6, first: 5, second: 5, units: 50) == nil)
  }
}
