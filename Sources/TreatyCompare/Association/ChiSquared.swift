extension ContingencyTable {
  /// Pearson's chi-squared over the four cells: Σ (O-E)²/E, one degree of freedom, without continuity correction; negative when the reference
  /// has the higher share. `nil` for an empty side, or when nothing or everything is a hit.
  ///
  /// The same as R's `chisq.test(correct = FALSE)` and quanteda's `measure = "chi2", correction = "none"` (its default corrects by Yates only
  /// when an expectation is below 5 and |ad - bc| ≥ N/2; R's `correct = TRUE` always does).
  public var chiSquared: Double? {
    guard let expected else { return nil }
    func term(_ observed: Double, _ expected: Double) -> Double { (observed - expected) * (observed - expected) / expected }
    let sum =
      term(observed.0, expected.0) + term(observed.1, expected.1) + term(observed.2, expected.2) + term(observed.3, expected.3)
    return observed.0 < expected.0 ? -sum : sum
  }

  /// The p of ``chiSquared`` or ``logLikelihood``: the upper tail of chi-squared with one degree of freedom. It takes words for independent
  /// draws, which they are not: small in every large corpus.
  public static func pValue(ofStatistic value: Double) -> Double { ChiSquaredDistribution.upperTail(abs(value)) }
}
