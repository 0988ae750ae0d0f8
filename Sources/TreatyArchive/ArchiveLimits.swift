/// The budgets of one archive. Each has a name that appears in its error code, `archive.limit.NAME`, and can be changed.
package struct ArchiveLimits: Sendable, Equatable {
  /// Bytes of one member (`size`); as much as one XML document may have.
  package var memberBytes = 64 << 20
  /// Bytes out as a multiple of the bytes of the archive (`expansion`); text and markup stay below 50.
  package var expansion = 100
  /// Bytes out that are always allowed, however small the archive is (`expansion`).
  package var expansionFloor = 64 << 20
  /// Members, folders among them (`members`).
  package var members = 250_000
  /// Bytes of a member's path (`path`).
  package var pathBytes = 4_096

  /// The default budgets.
  package init() {}

  /// The bytes that an archive of the given size may give.
  func outputBudget(bytesIn: Int) -> Int {
    let (product, overflow) = bytesIn.multipliedReportingOverflow(by: max(expansion, 1))
    return max(overflow ? Int.max : product, expansionFloor)
  }
}
