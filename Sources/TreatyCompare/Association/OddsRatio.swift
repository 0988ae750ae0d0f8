import Foundation

extension ContingencyTable {
  /// The sample odds ratio ad/bc: f1 (n2-f2) / (f2 (n1-f1)). Infinite when only the denominator is 0; `nil` when both are, or a side is empty.
  ///
  /// ``FisherExact`` gives the conditional estimate, which R's `fisher.test` prints.
  public var oddsRatio: Double? {
    guard targetTotal > 0, referenceTotal > 0 else { return nil }
    let numerator = observed.0 * observed.3
    let denominator = observed.2 * observed.1
    if denominator == 0 { return numerator == 0 ? nil : .infinity }
    return numerator / denominator
  }
}
