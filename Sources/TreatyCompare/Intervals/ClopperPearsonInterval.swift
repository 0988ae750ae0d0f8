/// Clopper and Pearson's exact interval of a share; never too narrow for independent units.
///
/// Quantiles of beta distributions: C. J. Clopper and E. S. Pearson, Biometrika 26 (1934) 404-413; the same as R's `binom.test`.
public enum ClopperPearsonInterval {
  /// The interval of `hits` of `n`, as shares 0...1; `nil` for n = 0. 0 of n begins at 0, n of n ends at 1.
  public static func of(_ hits: Int, in n: Int, level: Double = 0.95) -> Interval? {
    guard n > 0, hits >= 0, hits <= n else { return nil }
    let alpha = (1 - level) / 2
    let low = hits == 0 ? 0 : IncompleteBeta.quantile(Double(hits), Double(n - hits) + 1, alpha)
    let high = hits == n ? 1 : IncompleteBeta.quantile(Double(hits) + 1, Double(n - hits), 1 - alpha)
    return Interval(low: low, high: high)
  }
}
