import Foundation

/// Fisher's exact test of a four-cell table, for small counts.
///
/// Given the margins, hits of the target are hypergeometric. Two-sided p: the sum over all tables no more likely than the observed one (with
/// R's tolerance of 1e-7). The odds ratio is the conditional maximum likelihood estimate, not ad/bc. The same as R's `fisher.test`.
public struct FisherExact: Sendable, Equatable {
  /// Two-sided p.
  public var p: Double
  /// The conditional maximum likelihood estimate of the odds ratio; 0 or infinity with an empty cell: read the interval then.
  public var oddsRatio: Double
  /// The exact interval of the odds ratio.
  public var interval: Interval

  /// Tests a table. O(k) for p and O(k log precision) for the odds ratio, k being the smaller of hits and sizes.
  public init(_ table: ContingencyTable, level: Double = 0.95) {
    let distribution = NoncentralHypergeometric(table)
    let observed = table.targetHits
    let central = distribution.probabilities(logOdds: 0)
    let limit = central[observed - distribution.low] * (1 + 1e-7)
    p = min(1, central.reduce(0) { $1 <= limit ? $0 + $1 : $0 })
    oddsRatio = distribution.estimate(observed)
    let alpha = (1 - level) / 2
    // More odds move weight to larger counts: the ends are where the tails weigh alpha.
    let low = observed == distribution.low ? 0 : exp(distribution.logOdds { $0.upperTail(observed, $1) < alpha })
    let high = observed == distribution.high ? .infinity : exp(distribution.logOdds { $0.lowerTail(observed, $1) > alpha })
    interval = Interval(low: low, high: high)
  }
}

/// Hits in the target given all margins, for any odds ratio (Fisher's noncentral hypergeometric distribution).
private struct NoncentralHypergeometric {
  let low: Int
  let high: Int
  private let logWeights: [Double]

  init(_ table: ContingencyTable) {
    let hits = table.targetHits + table.referenceHits
    low = max(0, hits - table.referenceTotal)
    high = min(hits, table.targetTotal)
    logWeights = (low...high).map {
      LogGamma.logChoose(table.targetTotal, $0) + LogGamma.logChoose(table.referenceTotal, hits - $0)
    }
  }

  func probabilities(logOdds: Double) -> [Double] {
    let logs = logWeights.enumerated().map { $1 + logOdds * Double(low + $0) }
    let most = logs.max() ?? 0
    let weights = logs.map { exp($0 - most) }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  func mean(_ logOdds: Double) -> Double {
    probabilities(logOdds: logOdds).enumerated().reduce(0) { $0 + Double(low + $1.offset) * $1.element }
  }

  func upperTail(_ count: Int, _ logOdds: Double) -> Double { probabilities(logOdds: logOdds)[(count - low)...].reduce(0, +) }

  func lowerTail(_ count: Int, _ logOdds: Double) -> Double { probabilities(logOdds: logOdds)[...(count - low)].reduce(0, +) }

  /// The odds ratio whose expected count is the observed one.
  func estimate(_ observed: Int) -> Double {
    if low == high { return .nan }
    if observed == low { return 0 }
    if observed == high { return .infinity }
    return exp(logOdds { $0.mean($1) < Double(observed) })
  }

  /// Where a condition that holds for small odds ceases to hold; sixty halvings give sixteen digits.
  func logOdds(holds: (Self, Double) -> Bool) -> Double {
    var (low, high) = (-60.0, 60.0)
    for _ in 0..<64 {
      let middle = (low + high) / 2
      if holds(self, middle) { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
