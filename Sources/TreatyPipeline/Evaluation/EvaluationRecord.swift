import TreatyCompare
import TreatyReport
import TreatyText

extension CodebookValidation {
  /// What an evaluation found, for the record of the codebook. Themes that nobody coded are left out.
  ///
  /// - Parameter source: which units were coded, and by whom.
  package init(_ report: EvaluationReport, source: String?) {
    let scores = report.evaluation.themes.filter { $0.units > 0 && $0.coded > 0 }
    let entries = scores.map { score in
      (
        score.id,
        Entry(
          coded: score.coded, documents: score.codedDocuments, tagged: score.tagged, precision: score.precision.value,
          recall: score.recall.value, f1: score.f1.value)
      )
    }
    self.init(
      source: source, sha256: report.sha256.isEmpty ? nil : report.sha256, units: report.evaluation.units,
      documents: report.evaluation.documents, themes: Dictionary(entries, uniquingKeysWith: { first, _ in first }))
  }
}
