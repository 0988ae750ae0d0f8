/// Wilson's score interval of a share. It assumes independent units; for units of one treaty that is too narrow.
///
/// (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n), without continuity correction: E. B. Wilson, JASA 22 (1927) 209-212;
/// the same as R's `prop.test(correct = FALSE)$conf.int`.
public enum WilsonInterval {
  /// The interval of `hits` of `n`, as shares 0...1; `nil` for n = 0. 0 of n begins at 0, n of n ends at 1.
  public static func of(_ hits: Int, in n: Int, level: Double = 0.95) -> Interval? {
    guard n > 0, hits >= 0, hits <= n else { return nil }
    let z = NormalDistribution.quantile(1 - (1 - level) / 2)
    let size = Double(n)
    let share = Double(hits) / size
    let centre = share + z * z / (2 * size)
    let half = z * (share * (1 - share) / size + z * z / (4 * size * size)).squareRoot()
    let scale = 1 + z * z / size
    return Interval(
      low: hits == 0 ? 0 : max(0, (centre - half) / scale), high: hits == n ? 1 : min(1, (centre + half) / scale))
  }
}
