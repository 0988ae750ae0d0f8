import Foundation

/// The standard normal distribution.
enum NormalDistribution {
  /// P(Z > z); keeps its digits far out.
  static func upperTail(_ z: Double) -> Double { 0.5 * erfc(z / 2.0.squareRoot()) }

  /// P(Z ≤ z).
  static func cumulative(_ z: Double) -> Double { upperTail(-z) }

  /// P(|Z| > |z|).
  static func twoSided(_ z: Double) -> Double { min(1, 2 * upperTail(abs(z))) }

  /// The z with P(Z ≤ z) = p; infinite at 0 and 1.
  ///
  /// Acklam's rational approximation (2003; relative error 1.2e-9) and one step of Halley, which brings it to machine precision.
  static func quantile(_ p: Double) -> Double {
    if p <= 0 { return -.infinity }
    if p >= 1 { return .infinity }
    // The lower half keeps more digits of p; the upper one mirrors it.
    if p > 0.5 { return -quantile(1 - p) }
    let x = p < 0.02425 ? tail(p) : centre(p)
    let error = cumulative(x) - p
    let step = error * (2 * Double.pi).squareRoot() * exp(x * x / 2)
    return x - step / (1 + x * step / 2)
  }

  private static func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
    coefficients.reduce(0) { $0 * x + $1 }
  }

  private static let c = [
    -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783,
  ]
  private static let d = [7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996, 3.754408661907416, 1]
  private static let a = [
    -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02, 1.383577518672690e+02, -3.066479806614716e+01,
    2.506628277459239,
  ]
  private static let b = [
    -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02, 6.680131188771972e+01, -1.328068155288572e+01, 1,
  ]

  private static func tail(_ p: Double) -> Double {
    let q = (-2 * log(p)).squareRoot()
    return polynomial(c, q) / polynomial(d, q)
  }

  private static func centre(_ p: Double) -> Double {
    let q = p - 0.5
    return polynomial(a, q * q) * q / polynomial(b, q * q)
  }
}
