import Foundation

/// The regularised incomplete beta function I_x(a, b).
enum IncompleteBeta {
  /// I_x(a, b) for a, b > 0 and x in 0...1: Lentz' continued fraction, Numerical Recipes, 3rd ed., 6.4.
  static func value(_ a: Double, _ b: Double, _ x: Double) -> Double {
    guard a > 0, b > 0, x >= 0, x <= 1 else { return .nan }
    if x == 0 || x == 1 { return x }
    let front = exp(LogGamma.value(a + b) - LogGamma.value(a) - LogGamma.value(b) + a * log(x) + b * log1p(-x))
    // The fraction converges fast on this side of the mean only.
    return x < (a + 1) / (a + b + 2) ? front * fraction(a, b, x) / a : 1 - front * fraction(b, a, 1 - x) / b
  }

  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / kept(1 - (a + b) * x / (a + 1))
    var h = d
    for step in 1..<100_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / kept(1 + even * d)
      c = kept(1 + even / c)
      h *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / kept(1 + odd * d)
      c = kept(1 + odd / c)
      let delta = d * c
      h *= delta
      if abs(delta - 1) < 1e-16 { break }
    }
    return h
  }

  /// The x at which I_x(a, b) = p: the p-quantile of the beta distribution. Bisection to the last digit.
  static func quantile(_ a: Double, _ b: Double, _ p: Double) -> Double {
    if p <= 0 { return 0 }
    if p >= 1 { return 1 }
    return Bisection.root(0, 1) { value(a, b, $0) < p }
  }
}
