import Testing

@testable import TreatyCompare

/// Goldens: scipy 1.17.1 (`binomtest(...).proportion_ci`, `chi2.ppf` for Garwood's limits, `bootstrap`).
@Suite struct IntervalsTests {
  @Test func `Wilson's interval`() throws {
    let interval = try #require(WilsonInterval.of(12, in: 4800)).scaled(by: 1000)
    expectClose(interval.low, 1.430715601161789)
    expectClose(interval.high, 4.364950025890147)
    let none = try #require(WilsonInterval.of(0, in: 10))
    #expect(none.low == 0)
    expectClose(none.high, 0.27753279986288926)
    #expect(WilsonInterval.of(10, in: 10)?.high == 1)
    #expect(WilsonInterval.of(0, in: 0) == nil)
    #expect(WilsonInterval.of(3, in: 2) == nil)
  }

  @Test func `Clopper and Pearson's interval`() throws {
    let interval = try #require(ClopperPearsonInterval.of(12, in: 4800)).scaled(by: 1000)
    expectClose(interval.low, 1.2924329343125594)
    expectClose(interval.high, 4.362920477920987)
    let all = try #require(ClopperPearsonInterval.of(10, in: 10))
    expectClose(all.low, 0.6915028921812371)
    #expect(all.high == 1)
    #expect(ClopperPearsonInterval.of(0, in: 0) == nil)
  }

  @Test(arguments: [
    (0, 1000, 0, 0.003688879454113935), (12, 4800, 0.0012917864809837954, 0.0043669968850368664),
    (300, 10000, 0.026700927523296634, 0.033594112555257065),
  ])
  func `Poisson's interval`(count: Int, n: Int, low: Double, high: Double) throws {
    let interval = try #require(PoissonInterval.of(count, in: n))
    expectClose(interval.low, low)
    expectClose(interval.high, high)
  }

  @Test func `Poisson's interval needs words`() { #expect(PoissonInterval.of(1, in: 0) == nil) }

  private let sample = [3.0, 7, 8, 1, 12, 4, 6, 9, 2, 5]

  private func mean(_ drawn: [Int32]) -> [Double] {
    [zip(drawn, sample).reduce(0) { $0 + Double($1.0) * $1.1 } / Double(drawn.reduce(0, +))]
  }

  @Test func `Bootstrap of a mean agrees with scipy within its own noise`() throws {
    let replicates = ClusterBootstrap(resamples: 20_000, seed: 7).replicates(strata: [10], evaluate: mean)[0]
    let percentile = try #require(ClusterBootstrap.percentile(replicates))
    #expect(abs(percentile.low - 3.8) < 0.15)
    #expect(abs(percentile.high - 7.7) < 0.15)
    let jackknife = sample.map { (57 - $0) / 9 }
    let accelerated = try #require(ClusterBootstrap.accelerated(replicates, estimate: 5.7, jackknife: jackknife))
    #expect(abs(accelerated.low - 3.9) < 0.15)
    #expect(abs(accelerated.high - 7.9) < 0.15)
  }

  @Test func `Bootstrap repeats itself for a seed and differs for another`() {
    func run(_ seed: UInt64) -> [[Double]] { ClusterBootstrap(resamples: 50, seed: seed).replicates(strata: [10], evaluate: mean) }
    #expect(run(1) == run(1))
    #expect(run(1) != run(2))
  }

  @Test func `Strata keep their sizes`() {
    let sums = ClusterBootstrap(resamples: 20, seed: 1).replicates(strata: [3, 4]) { drawn in
      [Double(drawn[..<3].reduce(0, +)), Double(drawn[3...].reduce(0, +))]
    }
    #expect(sums[0].allSatisfy { $0 == 3 })
    #expect(sums[1].allSatisfy { $0 == 4 })
  }

  @Test func `A statistic that is mostly undefined has no interval`() {
    #expect(ClusterBootstrap.percentile([Double](repeating: .nan, count: 10) + [1]) == nil)
    #expect(ClusterBootstrap.percentile([]) == nil)
  }
}
