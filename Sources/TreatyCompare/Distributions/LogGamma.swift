import Foundation

/// The logarithm of the gamma function.
enum LogGamma {
  /// Lanczos' coefficients for g = 7, n = 9 (Godfrey 2001); relative error below 1e-14 for positive arguments.
  private static let coefficients: [Double] = [
    0.999_999_999_999_809_93, 676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_13, -176.615_029_162_140_59,
    12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_571_6e-6, 1.505_632_735_149_311_6e-7,
  ]

  /// ln Γ(x) for x > 0; infinity at 0, not a number below.
  ///
  /// Lanczos' approximation: Numerical Recipes, 3rd ed., 6.1, with Godfrey's coefficients; below ½ by Γ(x) = Γ(x + 1) / x.
  static func value(_ x: Double) -> Double {
    if x == 0 { return .infinity }
    if x < 0 || x.isNaN { return .nan }
    if x < 0.5 { return value(x + 1) - log(x) }
    // Near its zeros at 1 and 2 the sum below would lose digits; small whole numbers are exact.
    if x == 1 || x == 2 { return 0 }
    let z = x - 1
    var series = coefficients[0]
    for (offset, coefficient) in coefficients.dropFirst().enumerated() { series += coefficient / (z + Double(offset + 1)) }
    let t = z + 7.5
    return 0.5 * log(2 * Double.pi) + (z + 0.5) * log(t) - t + log(series)
  }

  /// ln n!, n ≥ 0.
  static func logFactorial(_ n: Int) -> Double { value(Double(n) + 1) }

  /// ln of the number of ways to choose k of n.
  static func logChoose(_ n: Int, _ k: Int) -> Double {
    if k < 0 || k > n { return -.infinity }
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k)
  }
}
