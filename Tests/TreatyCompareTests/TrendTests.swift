import Testing

@testable import TreatyCompare

@Suite struct TrendTests {
  /// Kendall's variance with ties in both series computed in numpy 2 from the formula in the docstring; tau by scipy 1.17.1 `kendalltau`,
  /// slope by `theilslopes` (without ties) and by the median of slopes.
  @Test func `Mann and Kendall's test`() throws {
    let values = [0.1, 0.2, 0.15, 0.2, 0.4, 0.35, 0.4, 0.5, 0.5, 0.6]
    let rising = try #require(MannKendall(values.enumerated().map { (1950 + Double($0), $1) }))
    #expect(rising.score == 38)
    expectClose(rising.z, 3.3498226035731857)
    expectClose(rising.p, 0.0008086333048041412)
    expectClose(rising.tau, 0.8740830418336487)
    expectClose(rising.slope, 0.05)
    let tied: [(Double, Double)] = [(1950, 1), (1950, 2), (1951, 2), (1952, 3), (1952, 3), (1952, 1), (1955, 5), (1957, 5)]
    let test = try #require(MannKendall(tied.map { (time: $0.0, value: $0.1) }.reversed()))
    #expect(test.score == 17)
    expectClose(test.z, 2.114839416379302)
    expectClose(test.p, 0.03444363615311881)
    expectClose(test.tau, 0.7083333333333335)
    expectClose(test.slope, 0.5857142857142856)
  }

  @Test func `Short and constant series have no trend`() {
    #expect(MannKendall([(1, 1), (2, 2), (3, 3)]) == nil)
    #expect(MannKendall([(1, 1), (2, 1), (3, 1), (4, 1)]) == nil)
    #expect(MannKendall([(1, 1), (1, 2), (1, 3), (1, 4)]) == nil)
  }

  @Test func `A smoothed constant stays constant, and its band collapses`() throws {
    let observations = (0..<12).map { SmoothedTrend.Observation(time: 1950 + Double($0), hits: 2, exposure: 4, cluster: $0) }
    let trend = SmoothedTrend(observations, at: [1950, 1955, 1961])
    #expect(trend.points.count == 3)
    for point in trend.points {
      expectClose(point.value, 0.5)
      expectClose(try #require(point.band).low, 0.5)
    }
  }

  @Test func `The kernel weighs neighbours as its formula says`() {
    let observations = [
      SmoothedTrend.Observation(time: 0, hits: 1, exposure: 1, cluster: 0),
      SmoothedTrend.Observation(time: 2, hits: 0, exposure: 1, cluster: 1),
    ]
    let trend = SmoothedTrend(observations, at: [0, 50], bandwidth: 2)
    // 1 / (1 + exp(-½)); nothing stands near the year 50.
    #expect(trend.points.count == 1)
    expectClose(trend.points[0].value, 0.6224593312018546)
    #expect(trend.points[0].band == nil)
  }
}
