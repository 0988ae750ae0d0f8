import Foundation

/// The Mann-Kendall test of a monotone trend, with Sen's slope.
///
/// S = Σ sign(x_j - x_i) over pairs in the order of time; its variance is corrected for ties, z for continuity: H. B. Mann, Econometrica 13
/// (1945) 245-259; M. G. Kendall, Rank Correlation Methods (1975). The same as R's `Kendall::MannKendall` but for its exact p on short series
/// without ties. It takes the values for independent; treaties of one year are better put together first.
public struct MannKendall: Sendable, Equatable {
  /// Pairs that rise less pairs that fall.
  public var score: Int
  /// Kendall's tau-b, -1...1.
  public var tau: Double
  /// The standardised score.
  public var z: Double
  /// Two-sided p.
  public var p: Double
  /// The median slope of all pairs: change of the value a unit of time (P. K. Sen, JASA 63 (1968) 1379-1389).
  public var slope: Double

  /// Tests a series. O(n²).
  ///
  /// - Parameter series: times and values in any order.
  /// - Returns: `nil` for fewer than four values, and when all values or all times are the same.
  public init?(_ series: [(time: Double, value: Double)]) {
    guard series.count >= 4 else { return nil }
    let points = series.sorted { ($0.time, $0.value) < ($1.time, $1.value) }
    var score = 0
    var slopes: [Double] = []
    for (index, early) in points.enumerated() {
      for late in points[(index + 1)...] where late.time > early.time {
        score += late.value > early.value ? 1 : late.value < early.value ? -1 : 0
        slopes.append((late.value - early.value) / (late.time - early.time))
      }
    }
    let times = Ties(points.map(\.time))
    let values = Ties(points.map(\.value))
    let n = Double(points.count)
    let pairs = n * (n - 1) / 2
    guard times.pairs < pairs, values.pairs < pairs else { return nil }
    self.score = score
    tau = Double(score) / ((pairs - times.pairs) * (pairs - values.pairs)).squareRoot()
    let variance = Ties.variance(n, times, values)
    z = score == 0 ? 0 : (Double(score) - (score > 0 ? 1 : -1)) / variance.squareRoot()
    p = NormalDistribution.twoSided(z)
    slopes.sort()
    slope = slopes.count % 2 == 1 ? slopes[slopes.count / 2] : (slopes[slopes.count / 2 - 1] + slopes[slopes.count / 2]) / 2
  }
}

/// Groups of equal values in a series, and the terms in which they enter the variance of S.
private struct Ties {
  /// Σ t(t-1)/2.
  var pairs = 0.0
  /// Σ t(t-1)(2t+5).
  var spread = 0.0
  /// Σ t(t-1)(t-2).
  var triples = 0.0

  init(_ values: [Double]) {
    var run = 0.0
    var previous = Double.nan
    for value in values.sorted() + [.nan] {
      if value == previous {
        run += 1
        continue
      }
      pairs += run * (run - 1) / 2
      spread += run * (run - 1) * (2 * run + 5)
      triples += run * (run - 1) * (run - 2)
      run = 1
      previous = value
    }
  }

  /// Kendall (1975), with ties in both series.
  static func variance(_ n: Double, _ times: Ties, _ values: Ties) -> Double {
    let base = (n * (n - 1) * (2 * n + 5) - times.spread - values.spread) / 18
    let triple = n > 2 ? times.triples * values.triples / (9 * n * (n - 1) * (n - 2)) : 0
    return base + triple + 2 * times.pairs * values.pairs / (n * (n - 1))
  }
}
