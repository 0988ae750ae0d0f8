import Testing

@testable import TreatyCompare

@Suite struct DispersionTests {
  /// R: `tlda::disp_DP(1:5, c(9,10,10,10,11), directionality = "gries")`, and Juilland's D on the same vector.
  @Test func `Gries' example`() {
    let dispersion = Dispersion(counts: [1, 2, 3, 4, 5], sizes: [9, 10, 10, 10, 11])
    expectClose(dispersion.deviationOfProportions, 0.18)
    expectClose(dispersion.normalisedDeviation, 0.219512, 2e-6)
    expectClose(dispersion.juillandD, 0.785150, 1e-6)
    #expect(dispersion.range == 5 && dispersion.parts == 5)
  }

  @Test func `Extremes and undefined cases`() {
    let even = Dispersion(counts: [2, 4], sizes: [10, 20])
    expectClose(even.deviationOfProportions, 0)
    expectClose(even.juillandD, 1)
    let lone = Dispersion(counts: [5, 0, 0, 0], sizes: [10, 10, 10, 10])
    expectClose(lone.normalisedDeviation, 1)
    expectClose(lone.juillandD, 0)
    for undefined in [Dispersion(counts: [0, 0], sizes: [5, 5]), Dispersion(counts: [3], sizes: [5]), Dispersion(counts: [], sizes: [])] {
      #expect(undefined.deviationOfProportions == nil && undefined.normalisedDeviation == nil && undefined.juillandD == nil)
    }
    #expect(Dispersion(counts: [3, 0], sizes: [5, 0]).parts == 1)
  }
}
