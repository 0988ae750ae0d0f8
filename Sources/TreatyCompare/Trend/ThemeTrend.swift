import TreatyText

/// The share of documents tagged with a theme over the years.
package struct ThemeTrend: Sendable {
  /// One year.
  package struct Year: Sendable, Equatable {
    /// The year.
    package var year: Int
    /// Documents of the year in which the theme is covered.
    package var documents: Int
    /// Those tagged.
    package var tagged: Int
  }

  /// The theme, an index into the codebook's themes.
  package var theme: Int
  /// The years with documents, ascending.
  package var years: [Year]
  /// Families, or documents where none is known.
  package var clusters: Int
  /// The smoothed share with its band.
  package var curve: SmoothedTrend
  /// The test of a monotone trend on treaty-years; `nil` with fewer than eight families or four years.
  package var test: MannKendall?

  /// The trends of all themes, in the codebook's order; a theme that no dated document covers is left out.
  ///
  /// - Parameters:
  ///   - tally: the corpus; documents without a certain year are left out.
  ///   - axis: the date that counts.
  ///   - scope: the text that is counted.
  ///   - resamples: of the band's bootstrap.
  ///   - seed: its seed.
  package static func trends(
    _ tally: Tally, axis: TimeAxis, scope: CountingScope = .operative, resamples: Int = 200, seed: UInt64 = 1949
  ) -> [ThemeTrend] {
    let dated = tally.documents.compactMap { document in document.facts.year(on: axis).map { (document: document, year: $0) } }
    guard let first = dated.map(\.year).min(), let last = dated.map(\.year).max() else { return [] }
    // Sixty points draw a curve well enough.
    let times = Array(stride(from: first, through: last, by: max(1, (last - first + 59) / 60))).map(Double.init)
    var clusterIndex: [String: Int] = [:]
    for entry in dated where clusterIndex[entry.document.facts.cluster] == nil {
      clusterIndex[entry.document.facts.cluster] = clusterIndex.count
    }
    let counts = dated.map { $0.document.counts(in: scope, coverage: tally.coverage) }
    return tally.themes.indices.compactMap { theme in
      var years: [Int: Year] = [:]
      var observations: [SmoothedTrend.Observation] = []
      for (entry, counts) in zip(dated, counts) where counts[theme].documents > 0 {
        let tagged = counts[theme].documentsTagged
        years[entry.year, default: Year(year: entry.year, documents: 0, tagged: 0)].documents += 1
        years[entry.year]?.tagged += tagged
        observations.append(
          .init(
            time: Double(entry.year), hits: Double(tagged), exposure: 1, cluster: clusterIndex[entry.document.facts.cluster] ?? 0))
      }
      guard !observations.isEmpty else { return nil }
      let series = years.values.sorted { $0.year < $1.year }
      let clusters = Set(observations.map(\.cluster)).count
      return ThemeTrend(
        theme: theme, years: series, clusters: clusters,
        curve: SmoothedTrend(observations, at: times, bootstrap: ClusterBootstrap(resamples: resamples, seed: seed)),
        test: clusters < ComparisonOptions.fewest
          ? nil : MannKendall(series.map { (Double($0.year), Double($0.tagged) / Double($0.documents)) }))
    }
  }
}
