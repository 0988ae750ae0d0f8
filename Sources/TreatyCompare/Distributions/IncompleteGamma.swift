import Foundation

/// The regularised incomplete gamma functions P(a, x) and Q(a, x) = 1 - P(a, x).
enum IncompleteGamma {
  /// Q(a, x), the upper tail: it keeps its digits where 1 - P underflows to 0. For a > 0, x ≥ 0.
  ///
  /// Series below x = a + 1, Lentz' continued fraction above: Numerical Recipes, 3rd ed., 6.2.
  static func upper(_ a: Double, _ x: Double) -> Double {
    guard a > 0, x >= 0 else { return .nan }
    if x == 0 { return 1 }
    if x.isInfinite { return 0 }
    return x < a + 1 ? 1 - series(a, x) : fraction(a, x)
  }

  /// P(a, x), the lower tail. For a > 0, x ≥ 0.
  static func lower(_ a: Double, _ x: Double) -> Double {
    guard a > 0, x >= 0 else { return .nan }
    if x == 0 { return 0 }
    if x.isInfinite { return 1 }
    return x < a + 1 ? series(a, x) : 1 - fraction(a, x)
  }

  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    var denominator = a
    for _ in 0..<100_000 {
      denominator += 1
      term *= x / denominator
      sum += term
      if term < sum * 1e-17 { break }
    }
    return sum * exp(-x + a * log(x) - LogGamma.value(a))
  }

  private static func fraction(_ a: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / b
    var h = d
    for step in 1..<100_000 {
      let an = -Double(step) * (Double(step) - a)
      b += 2
      d = an * d + b
      if abs(d) < tiny { d = tiny }
      c = b + an / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      let delta = d * c
      h *= delta
      if abs(delta - 1) < 1e-16 { break }
    }
    return exp(-x + a * log(x) - LogGamma.value(a)) * h
  }

  /// The x at which P(a, x) = p; bisection to the last digit, 0 ≤ p < 1.
  static func quantile(_ a: Double, _ p: Double) -> Double {
    if p <= 0 { return 0 }
    if p >= 1 { return .infinity }
    var high = a + 1
    while lower(a, high) < p { high *= 2 }
    return Bisection.root(0, high) { lower(a, $0) < p }
  }
}

/// Root finding for monotone functions.
enum Bisection {
  /// Where a condition that holds at `low` ceases to hold before `high`; halves until the two ends are neighbours.
  static func root(_ low: Double, _ high: Double, holds: (Double) -> Bool) -> Double {
    var low = low
    var high = high
    for _ in 0..<2000 {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { break }
      if holds(middle) { low = middle } else { high = middle }
    }
    return low + (high - low) / 2
  }
}
