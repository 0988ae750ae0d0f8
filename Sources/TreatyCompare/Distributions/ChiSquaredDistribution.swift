import Foundation

/// The chi-squared distribution.
public enum ChiSquaredDistribution {
  /// P(X > x) with so many degrees of freedom; keeps its digits where `1 - cumulative` is 0.
  public static func upperTail(_ x: Double, degreesOfFreedom: Double = 1) -> Double {
    if x.isNaN { return .nan }
    if x <= 0 { return 1 }
    // One degree of freedom is the normal distribution squared, and erfc is faster and sharper.
    if degreesOfFreedom == 1 { return NormalDistribution.twoSided(x.squareRoot()) }
    return IncompleteGamma.upper(degreesOfFreedom / 2, x / 2)
  }
}
