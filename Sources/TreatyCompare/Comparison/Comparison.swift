import Foundation
import TreatyText

/// Two groups of treaties compared, theme by theme: how often tagged, how much spoken of, how sure.
///
/// Effects first: the difference of the shares of documents tagged and the log ratio of rates, with bootstrap intervals over families of treaties;
/// then permutation tests over families, corrected for the number of tests; keyness over words (G2) last, for it takes every word for an
/// independent draw. With fewer than eight families a side nothing is inferred: intervals and p stay empty.
package struct Comparison: Sendable {
  /// One theme.
  package struct Row: Sendable, Equatable {
    /// The theme, an index into the codebook's themes.
    package var theme: Int
    /// Counts of the target.
    package var target: ThemeCounts
    /// Counts of the reference.
    package var reference: ThemeCounts
    /// Share of documents tagged in the target less that in the reference.
    package var riskDifference: Double?
    /// Its interval.
    package var riskDifferenceInterval: Interval?
    /// Binary logarithm of the ratio of rates, Walter's smoothing.
    package var logRatio: Double?
    /// Its interval.
    package var logRatioInterval: Interval?
    /// Conservative log ratio, Bonferroni-corrected for the themes shown.
    package var conservativeLogRatio: Double?
    /// Odds ratio of documents tagged.
    package var oddsRatio: Double?
    /// By how many per cent the rate of the target is higher.
    package var percentDifference: Double?
    /// Permutation test of the difference of shares.
    package var pShare: Double?
    /// Permutation test of the log ratio.
    package var pRate: Double?
    /// Both, corrected.
    package var pShareAdjusted: Double?
    /// Both, corrected.
    package var pRateAdjusted: Double?
    /// Chi-squared over words.
    package var chiSquared: Double?
    /// Log-likelihood over words.
    package var logLikelihood: Double?
  }

  /// What was compared.
  package var contrast: Contrast
  /// How.
  package var options: ComparisonOptions
  /// Documents of the target.
  package var targetDocuments: Int
  /// Documents of the reference.
  package var referenceDocuments: Int
  /// Independent clusters of the target.
  package var targetClusters: Int
  /// Independent clusters of the reference.
  package var referenceClusters: Int
  /// Genres and lengths of the target's units.
  package var targetProfile: UnitProfile
  /// Genres and lengths of the reference's units.
  package var referenceProfile: UnitProfile
  /// Documents that both groups claim, left out of both.
  package var documentsInBoth: Int
  /// True when each document stands on both sides.
  package var isPaired: Bool
  /// The number of p-values that were corrected together.
  package var tests: Int
  /// The themes, in the codebook's order; those that neither side covers are left out.
  package var rows: [Row]

  /// True when intervals and tests are given.
  package var isInferential: Bool { min(targetClusters, referenceClusters) >= ComparisonOptions.fewest }

  /// Compares. O((resamples + permutations) × clusters × themes).
  package init(_ tally: Tally, _ contrast: Contrast, _ options: ComparisonOptions = ComparisonOptions()) {
    self.contrast = contrast
    self.options = options
    let sides = ComparisonSides(tally, contrast, options)
    (targetDocuments, referenceDocuments) = (sides.targetDocuments, sides.referenceDocuments)
    (targetClusters, referenceClusters) = (sides.target.count, sides.reference.count)
    (targetProfile, referenceProfile) = (UnitProfile(sides.targetUnits), UnitProfile(sides.referenceUnits))
    documentsInBoth = sides.documentsInBoth
    isPaired = sides.isPaired
    let target = ComparisonSides.sum(sides.target, themes: tally.themes.count)
    let reference = ComparisonSides.sum(sides.reference, themes: tally.themes.count)
    let shown = tally.themes.indices.filter { target[$0].words > 0 || reference[$0].words > 0 }
    rows = shown.map { Self.describe($0, target[$0], reference[$0], themes: shown.count) }
    tests = 0
    if sides.allowsInference { infer(sides) }
  }

  private static func describe(_ theme: Int, _ target: ThemeCounts, _ reference: ThemeCounts, themes: Int) -> Row {
    let documents = ContingencyTable(
      targetHits: target.documentsTagged, of: target.documents, referenceHits: reference.documentsTagged, of: reference.documents)
    let words = ContingencyTable(
      targetHits: target.mentions, of: target.words, referenceHits: reference.mentions, of: reference.words)
    return Row(
      theme: theme, target: target, reference: reference, riskDifference: documents?.riskDifference, logRatio: words?.logRatio(),
      conservativeLogRatio: words?.conservativeLogRatio(tests: themes), oddsRatio: documents?.oddsRatio,
      percentDifference: words?.percentDifference, chiSquared: words?.chiSquared, logLikelihood: words?.logLikelihood)
  }

  private mutating func infer(_ sides: ComparisonSides) {
    let effects = ClusterEffects(sides, themes: rows.map(\.theme))
    let bootstrap = ClusterBootstrap(resamples: options.resamples, seed: options.seed)
    let replicates = bootstrap.replicates(strata: effects.strata) { effects.values(drawn: $0) }
    let test = PermutationTest(permutations: options.permutations, seed: options.seed)
    let p =
      effects.isPaired
      ? test.pairedPValues(clusters: effects.clusters) { effects.values(straight: $0) }
      : test.pValues(inTarget: effects.inTarget) { effects.values(inTarget: $0) }
    let adjusted = options.adjustment.adjust(p)
    tests = p.count { $0 != nil }
    for index in rows.indices {
      let (share, rate) = (2 * index, 2 * index + 1)
      if rows[index].riskDifference != nil {
        rows[index].riskDifferenceInterval = ClusterBootstrap.percentile(replicates[share], level: options.level)
      }
      if rows[index].logRatio != nil {
        rows[index].logRatioInterval = ClusterBootstrap.percentile(replicates[rate], level: options.level)
      }
      (rows[index].pShare, rows[index].pRate) = (p[share], p[rate])
      (rows[index].pShareAdjusted, rows[index].pRateAdjusted) = (adjusted[share], adjusted[rate])
    }
  }
}
