import TreatyCompare
import TreatyText

/// `comparison.csv`: a row for each contrast and theme, effects with intervals first, keyness over words last. `families_*` count what was resampled:
/// families of treaties, or documents where no family is known. Below eight a side `note` says that the row describes only.
enum ComparisonTable {
  private static let columns = [
    "contrast", "target", "reference", "scope", "family", "theme", "documents_target", "documents_reference", "families_target",
    "families_reference", "documents_tagged_target", "documents_tagged_reference", "share_target", "share_reference", "risk_difference",
    "risk_difference_ci_low", "risk_difference_ci_high", "units_target", "units_reference", "units_tagged_target",
    "units_tagged_reference", "mentions_target", "mentions_reference", "words_target", "words_reference", "per_1000_target",
    "per_1000_reference", "log_ratio", "log_ratio_ci_low", "log_ratio_ci_high", "smoothing", "ci_method", "p_share", "p_rate",
    "p_share_adjusted", "p_rate_adjusted", "p_method", "p_adjustment", "tests", "log_ratio_conservative", "odds_ratio",
    "percent_difference", "chi_squared", "g2", "note", "genres_target", "genres_reference", "median_unit_words_target",
    "median_unit_words_reference", "validated",
  ]

  static func table(_ comparisons: [Comparison], codebook: Codebook) -> ResultTable {
    var table = ResultTable(
      name: "comparison", caption: "Themes of two groups compared; 95 % intervals over families of treaties.", columns: columns)
    for comparison in comparisons {
      for row in comparison.rows {
        table.rows.append(
          head(comparison, row, codebook.themes[row.theme]) + shares(row) + rates(row) + inference(comparison, row)
            + keyness(comparison, row) + units(comparison) + [.flag(codebook.isValidated(codebook.themes[row.theme].id))])
      }
    }
    return table
  }

  private static func head(_ comparison: Comparison, _ row: Comparison.Row, _ theme: Theme) -> [ResultTable.Cell] {
    [
      .text(comparison.contrast.name), .text(comparison.contrast.targetLabel), .text(comparison.contrast.referenceLabel),
      .text(comparison.options.scope.rawValue), .text(optional: theme.family), .text(theme.id), .integer(row.target.documents),
      .integer(row.reference.documents), .integer(comparison.targetClusters), .integer(comparison.referenceClusters),
    ]
  }

  private static func shares(_ row: Comparison.Row) -> [ResultTable.Cell] {
    [
      .integer(row.target.documentsTagged), .integer(row.reference.documentsTagged), .number(optional: row.target.shareOfDocuments),
      .number(optional: row.reference.shareOfDocuments), .number(optional: row.riskDifference),
      .number(optional: row.riskDifferenceInterval?.low), .number(optional: row.riskDifferenceInterval?.high),
    ]
  }

  private static func rates(_ row: Comparison.Row) -> [ResultTable.Cell] {
    [
      .integer(row.target.units), .integer(row.reference.units), .integer(row.target.unitsTagged), .integer(row.reference.unitsTagged),
      .integer(row.target.mentions), .integer(row.reference.mentions), .integer(row.target.words), .integer(row.reference.words),
      .number(optional: row.target.per1000), .number(optional: row.reference.per1000), .number(optional: row.logRatio),
      .number(optional: row.logRatioInterval?.low), .number(optional: row.logRatioInterval?.high),
    ]
  }

  private static func inference(_ comparison: Comparison, _ row: Comparison.Row) -> [ResultTable.Cell] {
    let inferential = comparison.isInferential
    let unit = comparison.options.byFamily ? "families" : "documents"
    return [
      .text(RatioSmoothing.walter.rawValue), inferential ? .text("bootstrap over \(unit)") : .empty, .number(optional: row.pShare),
      .number(optional: row.pRate), .number(optional: row.pShareAdjusted), .number(optional: row.pRateAdjusted),
      inferential ? .text(comparison.isPaired ? "paired permutation of \(unit)" : "permutation of \(unit)") : .empty,
      inferential ? .text(comparison.options.adjustment.rawValue) : .empty, .integer(comparison.tests),
    ]
  }

  private static func keyness(_ comparison: Comparison, _ row: Comparison.Row) -> [ResultTable.Cell] {
    [
      .number(optional: row.conservativeLogRatio), .number(optional: row.oddsRatio), .number(optional: row.percentDifference),
      .number(optional: row.chiSquared), .number(optional: row.logLikelihood), .text(optional: note(comparison)),
    ]
  }

  private static func units(_ comparison: Comparison) -> [ResultTable.Cell] {
    let profiles = [comparison.targetProfile, comparison.referenceProfile]
    let genres = profiles.map { $0.genres.map(\.name).joined(separator: "; ") }
    return genres.map { $0.isEmpty ? .empty : .text($0) } + profiles.map { .number(optional: $0.medianWords) }
  }

  /// What a reader must know before quoting the row.
  static func note(_ comparison: Comparison) -> String? {
    var notes: [String] = []
    if !comparison.isInferential {
      notes.append(
        "description only: \(comparison.targetClusters) and \(comparison.referenceClusters) independent families, "
          + "\(ComparisonOptions.fewest) are needed on each side")
    }
    if comparison.documentsInBoth > 0 { notes.append("\(comparison.documentsInBoth) documents belong to both groups and are left out") }
    notes += ComparabilityNotes.notes(comparison)
    return notes.isEmpty ? nil : notes.joined(separator: "; ")
  }
}
