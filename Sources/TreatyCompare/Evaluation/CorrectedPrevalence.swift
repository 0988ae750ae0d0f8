/// The share of a corpus's units that are about a theme, when the codebook's errors are taken off, with bounds.
///
/// ``RoganGladen`` with recall and specificity of the coded sample; the bounds are percentiles over resamples of its documents, the share tagged
/// in the corpus being taken as known. Where tags tell nothing about the theme there is no correction.
public struct CorrectedPrevalence: Sendable, Equatable {
  /// The theme.
  public var id: String
  /// The share tagged.
  public var tagged: Double
  /// The corrected share and its bounds.
  public var corrected: Evaluation.Estimate

  /// Corrects the shares of a corpus. O(resamples × documents × themes).
  ///
  /// - Parameters:
  ///   - sample: the coded units.
  ///   - shares: for each theme of the sample the share of the corpus's units that are tagged, `nil` where unknown.
  public static func of(
    _ sample: CodedSample, shares: [Double?], bootstrap: ClusterBootstrap = ClusterBootstrap()
  ) -> [CorrectedPrevalence] {
    let clusters = EvaluationClusters(sample)
    let chosen = sample.themes.indices.filter { shares.indices.contains($0) && shares[$0] != nil }
    func values(_ drawn: [Int32]) -> [Double] {
      chosen.map { theme in
        let matrix = clusters.matrix(theme: theme, drawn: drawn)
        guard let share = shares[theme], let recall = matrix.recall, let specificity = matrix.specificity else { return .nan }
        return RoganGladen.share(tagged: share, recall: recall, specificity: specificity) ?? .nan
      }
    }
    let whole = values(clusters.whole)
    let isResampled = clusters.count >= Evaluation.fewestDocuments && !chosen.isEmpty && bootstrap.resamples > 0
    let replicates = isResampled ? bootstrap.replicates(strata: [clusters.count], evaluate: values) : []
    return chosen.enumerated().map { position, theme in
      let value = whole[position]
      let interval = value.isNaN || replicates.isEmpty ? nil : ClusterBootstrap.percentile(replicates[position])
      return CorrectedPrevalence(
        id: sample.themes[theme].id, tagged: shares[theme] ?? .nan,
        corrected: Evaluation.Estimate(value: value.isNaN ? nil : value, interval: interval))
    }
  }
}
