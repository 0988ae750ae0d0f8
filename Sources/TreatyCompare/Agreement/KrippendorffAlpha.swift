/// Krippendorff's alpha for nominal labels, any number of coders, missing codes allowed.
///
/// 1 - D_o/D_e over the coincidence matrix; units with fewer than two codes say nothing and are left out: K. Krippendorff, Computing
/// Krippendorff's Alpha-Reliability (2011). The same as the Python package `krippendorff` with `level_of_measurement="nominal"`.
public enum KrippendorffAlpha {
  /// Alpha of a table of codes.
  ///
  /// - Parameter units: for each unit the coders' codes; `nil` where a coder gave none. Order of coders does not matter.
  /// - Returns: `nil` when no unit has two codes, or all codes are the same: nothing varies, so agreement is undefined (that package raises, others
  ///   give 0 or 1).
  public static func value<Label: Hashable & Comparable>(_ units: [[Label?]]) -> Double? {
    var totals: [Label: Double] = [:]
    var agreeing = 0.0
    var pairable = 0.0
    for codes in units {
      let given = codes.compactMap { $0 }
      guard given.count > 1 else { continue }
      let counts = Dictionary(given.map { ($0, 1) }, uniquingKeysWith: +)
      let weight = 1 / Double(given.count - 1)
      pairable += Double(given.count)
      // Sorted, so that sums of fractions never depend on the order of a hash table.
      for (label, count) in counts.sorted(by: { $0.key < $1.key }) {
        totals[label, default: 0] += Double(count)
        agreeing += Double(count * (count - 1)) * weight
      }
    }
    guard pairable > 1 else { return nil }
    let observed = 1 - agreeing / pairable
    let same = totals.sorted { $0.key < $1.key }.reduce(0) { $0 + $1.value * ($1.value - 1) }
    let expected = 1 - same / (pairable * (pairable - 1))
    return expected <= 0 ? nil : 1 - observed / expected
  }
}
