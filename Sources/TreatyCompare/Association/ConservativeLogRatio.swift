import Foundation

extension ContingencyTable {
  /// The conservative log ratio LRC: the end of the log ratio's interval that is nearer to 0, and 0 when the interval holds 0. The best single
  /// score for ranking, for it is large only where the effect is large and certain.
  ///
  /// From the Clopper-Pearson interval [τ] of f1/(f1+f2): log2(n2/n1 · τ/(1-τ)), clamped at 0: S. Evert, Measuring Keyness (2022);
  /// the same as `corpora::keyness(measure = "LRC")` in R.
  ///
  /// - Parameters:
  ///   - level: the confidence, 0.95.
  ///   - tests: the number of rows shown; Bonferroni's correction divides by it.
  /// - Returns: `nil` for an empty side or without hits.
  public func conservativeLogRatio(level: Double = 0.95, tests: Int = 1) -> Double? {
    guard targetTotal > 0, referenceTotal > 0, targetHits + referenceHits > 0 else { return nil }
    let corrected = 1 - (1 - level) / Double(max(tests, 1))
    guard let interval = ClopperPearsonInterval.of(targetHits, in: targetHits + referenceHits, level: corrected) else { return nil }
    let sizes = Double(referenceTotal) / Double(targetTotal)
    func ratio(_ share: Double) -> Double { log2(sizes * share / (1 - share)) }
    if ratio(interval.low) > 0 { return ratio(interval.low) }
    if ratio(interval.high) < 0 { return ratio(interval.high) }
    return 0
  }
}
