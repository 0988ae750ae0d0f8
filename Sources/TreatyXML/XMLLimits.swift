/// The budgets of one XML or HTML document. Each has a name that appears in its error code, `xml.limit.NAME`, and can be changed.
package struct XMLLimits: Sendable, Equatable {
  /// Bytes in (`size`).
  package var bytes = 64 << 20
  /// Bytes of text out as a multiple of bytes in (`expansion`).
  package var expansion = 10
  /// Bytes of text that are always allowed, however small the document is (`expansion`).
  package var expansionFloor = 1 << 20
  /// Nested elements (`depth`); libxml2 goes no deeper than 256.
  package var depth = 256
  /// Attributes in one start tag (`attributes`).
  package var attributes = 1_000
  /// Bytes of one start tag (`attributes`).
  package var tagBytes = 64 << 10
  /// Elements (`elements`).
  package var elements = 10_000_000
  /// Bytes of the internal subset of a document type declaration (`declarations`).
  package var declarationBytes = 256 << 10

  /// The default budgets.
  package init() {}

  /// The bytes of text that a document of the given size may give.
  func textBudget(bytesIn: Int) -> Int {
    let (product, overflow) = bytesIn.multipliedReportingOverflow(by: max(expansion, 1))
    return max(overflow ? Int.max : product, expansionFloor)
  }
}
