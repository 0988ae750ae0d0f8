/// Corrections of p-values for the number of tests.
public enum PValueAdjustment: String, Sendable, CaseIterable {
  /// The false discovery rate: Y. Benjamini and Y. Hochberg, JRSS B 57 (1995) 289-300.
  case benjaminiHochberg = "BH"
  /// The chance of a single false discovery: S. Holm, Scandinavian Journal of Statistics 6 (1979) 65-70.
  case holm = "Holm"

  /// Adjusted p-values in the order given, the same as R's `p.adjust`; unknown ones stay unknown and do not count as tests. O(n log n).
  public func adjust(_ values: [Double?]) -> [Double?] {
    let order = values.indices.filter { values[$0] != nil }.sorted { (values[$0] ?? 0, $0) < (values[$1] ?? 0, $1) }
    let m = Double(order.count)
    var adjusted = [Double?](repeating: nil, count: values.count)
    switch self {
    case .benjaminiHochberg:
      var smallest = 1.0
      for (rank, index) in order.enumerated().reversed() {
        smallest = min(smallest, (values[index] ?? 1) * m / Double(rank + 1))
        adjusted[index] = smallest
      }
    case .holm:
      var largest = 0.0
      for (rank, index) in order.enumerated() {
        largest = max(largest, min(1, (values[index] ?? 1) * (m - Double(rank))))
        adjusted[index] = largest
      }
    }
    return adjusted
  }
}
