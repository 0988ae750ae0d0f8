/// Hits and totals of a target and a reference: the four cells of every keyness statistic.
///
/// |        | target | reference |
/// |--------|--------|-----------|
/// | hits   | f1     | f2        |
/// | others | n1-f1  | n2-f2     |
public struct ContingencyTable: Sendable, Equatable {
  /// Hits in the target: mentions, or units or documents tagged.
  public var targetHits: Int
  /// The target's size: words, units or documents.
  public var targetTotal: Int
  /// Hits in the reference.
  public var referenceHits: Int
  /// The reference's size.
  public var referenceTotal: Int

  /// Makes a table of hits f1 of n1 and f2 of n2; `nil` when hits exceed totals or are negative.
  ///
  /// Mentions can exceed words in theory (several patterns on one word are several themes' mentions, never one's), so a table of one theme is
  /// always possible.
  public init?(targetHits f1: Int, of n1: Int, referenceHits f2: Int, of n2: Int) {
    guard f1 >= 0, f2 >= 0, f1 <= n1, f2 <= n2 else { return nil }
    targetHits = f1
    targetTotal = n1
    referenceHits = f2
    referenceTotal = n2
  }

  /// The observed cells: hits and others of the target, then of the reference.
  var observed: (Double, Double, Double, Double) {
    (
      Double(targetHits), Double(targetTotal - targetHits), Double(referenceHits), Double(referenceTotal - referenceHits)
    )
  }

  /// The expected cells under equal shares; `nil` for an empty side, or when nothing or everything is a hit.
  var expected: (Double, Double, Double, Double)? {
    let (n1, n2) = (Double(targetTotal), Double(referenceTotal))
    let hits = Double(targetHits + referenceHits)
    let others = n1 + n2 - hits
    guard n1 > 0, n2 > 0, hits > 0, others > 0 else { return nil }
    return (n1 * hits / (n1 + n2), n1 * others / (n1 + n2), n2 * hits / (n1 + n2), n2 * others / (n1 + n2))
  }

  /// The target's share of hits; `nil` without a total.
  public var targetRate: Double? { targetTotal > 0 ? Double(targetHits) / Double(targetTotal) : nil }
  /// The reference's share of hits; `nil` without a total.
  public var referenceRate: Double? { referenceTotal > 0 ? Double(referenceHits) / Double(referenceTotal) : nil }
}
