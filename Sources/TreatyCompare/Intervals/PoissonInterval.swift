/// Garwood's exact interval of a rate, from a count and its exposure. It assumes that mentions come independently of each other; in treaties
/// they do not, so it is too narrow when several documents are pooled.
///
/// Low: ½ χ²(α/2; 2k) / n, high: ½ χ²(1 - α/2; 2k + 2) / n: F. Garwood, Biometrika 28 (1936) 437-442; the same as R's `poisson.test`.
public enum PoissonInterval {
  /// The interval of `count` events in an exposure of `n` words, per word; `nil` for n = 0. A count of 0 begins at 0.
  public static func of(_ count: Int, in n: Int, level: Double = 0.95) -> Interval? {
    guard n > 0, count >= 0 else { return nil }
    let alpha = (1 - level) / 2
    let low = count == 0 ? 0 : IncompleteGamma.quantile(Double(count), alpha)
    let high = IncompleteGamma.quantile(Double(count) + 1, 1 - alpha)
    return Interval(low: low / Double(n), high: high / Double(n))
  }
}
