import TreatyCompare
import TreatyText

/// A comparison of two groups of treaties: a table for people, and the full rows of `comparison.csv` for programs.
package struct ComparisonSummary {
  private let comparison: Comparison
  private let codebook: Codebook

  /// Summarises a comparison.
  package init(_ comparison: Comparison, codebook: Codebook) {
    self.comparison = comparison
    self.codebook = codebook
  }

  /// The rows of `comparison.csv`.
  package var table: ResultTable { ComparisonTable.table([comparison], codebook: codebook) }

  /// Themes by the size of the difference of the shares of documents, with intervals where enough treaties stand on each side.
  package var text: String {
    let contrast = comparison.contrast
    let head = """
      target     \(contrast.targetLabel): \(comparison.targetDocuments) documents, \(comparison.targetClusters) independent families
      reference  \(contrast.referenceLabel): \(comparison.referenceDocuments) documents, \(comparison.referenceClusters) independent families

      """
    let rows =
      [["theme", "target", "reference", "difference", "95 % interval", "log2 ratio of rates", "95 % interval", "p adjusted"]]
      + order.map { row(comparison.rows[$0]) }
    return VisibleText.shown(head + "\n" + TextColumns.aligned(rows) + "\n" + note)
  }

  private var order: [Int] {
    comparison.rows.indices.filter { comparison.rows[$0].target.mentions + comparison.rows[$0].reference.mentions > 0 }
      .sorted { (abs(comparison.rows[$0].riskDifference ?? 0), $1) > (abs(comparison.rows[$1].riskDifference ?? 0), $0) }
  }

  private func row(_ row: Comparison.Row) -> [String] {
    [
      codebook.themes[row.theme].id, "\(row.target.documentsTagged) of \(row.target.documents)",
      "\(row.reference.documentsTagged) of \(row.reference.documents)", Self.number(row.riskDifference),
      Self.interval(row.riskDifferenceInterval),
      Self.number(row.logRatio), Self.interval(row.logRatioInterval), row.pShareAdjusted.map { NumberText.text($0, digits: 2) } ?? "",
    ]
  }

  private var note: String {
    if comparison.isInferential {
      let options = comparison.options
      return """
        Shares are of documents tagged. Intervals: bootstrap over families, \(options.resamples) draws, seed \(options.seed). \
        p: permutation test of the shares, corrected over \(comparison.tests) tests.

        """ + doubts
    }
    return """
      Description only: with \(comparison.targetClusters) and \(comparison.referenceClusters) independent families of treaties, fewer than \
      \(ComparisonOptions.fewest) on a side, nothing is inferred.

      """ + doubts
  }

  /// Where unlike texts are compared.
  private var doubts: String { ComparabilityNotes.notes(comparison).map { "Note: \($0).\n" }.joined() }

  private static func number(_ value: Double?) -> String { value.map { NumberText.fixed($0, decimals: 2) } ?? "" }

  private static func interval(_ interval: Interval?) -> String {
    interval.map { "\(NumberText.fixed($0.low, decimals: 2)) to \(NumberText.fixed($0.high, decimals: 2))" } ?? ""
  }
}
