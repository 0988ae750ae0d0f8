import Foundation

/// The bootstrap over clusters: treaties, or families of treaties, are drawn with replacement, for they and not their words are the sample.
///
/// B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap (1993), chapters 13 and 14. Groups that are compared are drawn apart
/// (strata). The generator is seeded and our own, so the same inputs and seed give the same interval on every machine.
public struct ClusterBootstrap: Sendable {
  /// The number of resamples.
  public var resamples: Int
  /// The seed.
  public var seed: UInt64

  /// Makes a bootstrap.
  public init(resamples: Int = 1000, seed: UInt64 = 1949) {
    self.resamples = resamples
    self.seed = seed
  }

  /// Evaluates statistics on resamples. O(resamples × (clusters + cost of `evaluate`)).
  ///
  /// - Parameters:
  ///   - strata: the number of clusters of each group; clusters are numbered through all groups.
  ///   - evaluate: takes how often each cluster was drawn, gives one value for each statistic; not a number where it is undefined.
  /// - Returns: for each statistic its values over the resamples.
  public func replicates(strata: [Int], evaluate: ([Int32]) -> [Double]) -> [[Double]] {
    var generator = SeededGenerator(seed: seed)
    var drawn = [Int32](repeating: 0, count: strata.reduce(0, +))
    var replicates: [[Double]] = []
    for resample in 0..<resamples {
      for index in drawn.indices { drawn[index] = 0 }
      var first = 0
      for size in strata {
        for _ in 0..<size { drawn[first + generator.next(below: size)] += 1 }
        first += size
      }
      let values = evaluate(drawn)
      if resample == 0 { replicates = values.map { _ in [] } }
      for (statistic, value) in values.enumerated() { replicates[statistic].append(value) }
    }
    return replicates
  }

  /// The percentile interval of a statistic's replicates; linear between order statistics (R's quantile type 7).
  ///
  /// - Returns: `nil` when the statistic was undefined in more than one resample of twenty, or there are none.
  public static func percentile(_ replicates: [Double], level: Double = 0.95) -> Interval? {
    guard let sorted = defined(replicates) else { return nil }
    let alpha = (1 - level) / 2
    return Interval(low: quantile(sorted, alpha), high: quantile(sorted, 1 - alpha))
  }

  /// The bias-corrected and accelerated interval (Efron, JASA 82 (1987) 171-185).
  ///
  /// - Parameters:
  ///   - replicates: the statistic's values over the resamples.
  ///   - estimate: its value on the sample.
  ///   - jackknife: its values with each cluster left out.
  /// - Returns: `nil` as for ``percentile(_:level:)``, and when every replicate lies on one side of the estimate.
  public static func accelerated(_ replicates: [Double], estimate: Double, jackknife: [Double], level: Double = 0.95) -> Interval? {
    guard let sorted = defined(replicates), jackknife.count > 1 else { return nil }
    let below = Double(sorted.count { $0 < estimate }) + 0.5 * Double(sorted.count { $0 == estimate })
    let bias = NormalDistribution.quantile(below / Double(sorted.count))
    guard bias.isFinite else { return nil }
    let mean = jackknife.reduce(0, +) / Double(jackknife.count)
    let squares = jackknife.reduce(0) { $0 + (mean - $1) * (mean - $1) }
    let cubes = jackknife.reduce(0) { $0 + (mean - $1) * (mean - $1) * (mean - $1) }
    let acceleration = squares > 0 ? cubes / (6 * squares * squares.squareRoot()) : 0
    func corrected(_ p: Double) -> Double {
      let z = bias + NormalDistribution.quantile(p)
      return NormalDistribution.cumulative(bias + z / (1 - acceleration * z))
    }
    let alpha = (1 - level) / 2
    return Interval(low: quantile(sorted, corrected(alpha)), high: quantile(sorted, corrected(1 - alpha)))
  }

  private static func defined(_ replicates: [Double]) -> [Double]? {
    let sorted = replicates.filter { !$0.isNaN }.sorted()
    return sorted.isEmpty || sorted.count * 20 < replicates.count * 19 ? nil : sorted
  }

  /// The quantile of sorted values, 0 ≤ p ≤ 1.
  static func quantile(_ sorted: [Double], _ p: Double) -> Double {
    let position = min(max(p, 0), 1) * Double(sorted.count - 1)
    let index = Int(position)
    guard index + 1 < sorted.count else { return sorted[sorted.count - 1] }
    let (low, high) = (sorted[index], sorted[index + 1])
    let fraction = position - Double(index)
    // Infinities must not meet in a difference.
    return fraction == 0 || low == high ? low : low + fraction * (high - low)
  }
}
