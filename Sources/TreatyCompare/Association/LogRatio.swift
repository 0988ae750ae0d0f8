import Foundation

/// How zeros are smoothed before a ratio of rates is taken.
public enum RatioSmoothing: String, Sendable, CaseIterable {
  /// (f + ½) / (n + ½) on both sides, always: S. Walter, Biometrika 62 (1975) 371-374. The default; also that of `corpora` in R.
  case walter = "Walter +0.5"
  /// A zero count becomes ½, others stay: A. Hardie, as in CQPweb.
  case zeroToHalf = "0 becomes 0.5"
  /// Nothing: a zero gives an infinite ratio.
  case none
}

extension ContingencyTable {
  /// The binary logarithm of the ratio of rates, log2((f1/n1)/(f2/n2)): 1 means twice as frequent in the target, -1 half.
  /// `nil` for an empty side, when both counts are 0 (undefined, whatever the smoothing).
  public func logRatio(_ smoothing: RatioSmoothing = .walter) -> Double? {
    guard targetTotal > 0, referenceTotal > 0, targetHits + referenceHits > 0 else { return nil }
    var (f1, f2, n1, n2) = (Double(targetHits), Double(referenceHits), Double(targetTotal), Double(referenceTotal))
    switch smoothing {
    case .walter: (f1, f2, n1, n2) = (f1 + 0.5, f2 + 0.5, n1 + 0.5, n2 + 0.5)
    case .zeroToHalf: (f1, f2) = (max(f1, 0.5), max(f2, 0.5))
    case .none: break
    }
    return log2(f1 / n1 / (f2 / n2))
  }
}
