extension ContingencyTable {
  /// The difference of shares, r1 - r2, -1...1; `nil` for an empty side.
  public var riskDifference: Double? {
    guard let targetRate, let referenceRate else { return nil }
    return targetRate - referenceRate
  }

  /// Newcombe's interval of the difference, from both sides' Wilson intervals; it assumes independent documents and holds with zeros.
  ///
  /// R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890, method 10; the same as `PropCIs::diffscoreci`'s neighbour
  /// `DescTools::BinomDiffCI(method = "score")` in R. `nil` for an empty side.
  public func riskDifferenceInterval(level: Double = 0.95) -> Interval? {
    guard let first = targetRate, let second = referenceRate,
      let target = WilsonInterval.of(targetHits, in: targetTotal, level: level),
      let reference = WilsonInterval.of(referenceHits, in: referenceTotal, level: level)
    else { return nil }
    func root(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
    let difference = first - second
    return Interval(
      low: difference - root(first - target.low, reference.high - second),
      high: difference + root(target.high - first, second - reference.low))
  }
}
