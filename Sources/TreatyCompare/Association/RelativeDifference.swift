extension ContingencyTable {
  /// %DIFF: by how many per cent the target's rate exceeds the reference's, 100 (r1-r2)/r2 (C. Gabrielatos and A. Marchi 2012).
  /// Infinite when the reference has no hits; `nil` when neither has or a side is empty.
  public var percentDifference: Double? {
    guard let targetRate, let referenceRate else { return nil }
    if referenceRate == 0 { return targetRate == 0 ? nil : .infinity }
    return 100 * (targetRate - referenceRate) / referenceRate
  }

  /// Kilgarriff's simple maths: (m1 + k) / (m2 + k), m being hits per million and k a constant that favours rare (1) or common (1000) themes.
  /// As in Sketch Engine; no test. `nil` for an empty side.
  public func simpleMaths(constant: Double = 1) -> Double? {
    guard let targetRate, let referenceRate else { return nil }
    return (1e6 * targetRate + constant) / (1e6 * referenceRate + constant)
  }
}
