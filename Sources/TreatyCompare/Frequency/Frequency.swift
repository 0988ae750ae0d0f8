import TreatyText

/// How often each theme stands in each group: shares of documents and units tagged, rates, intervals.
///
/// The interval of a rate is the percentile interval of the bootstrap over families of treaties (documents where no family is known). Below eight of
/// them that interval would be too narrow, and Poisson's exact one is given instead, under its own name: it takes mentions for independent.
package struct Frequency: Sendable {
  /// One theme in one group.
  package struct Row: Sendable, Equatable {
    /// The name of the grouping.
    package var grouping: String
    /// The group.
    package var group: String
    /// The text that is counted.
    package var scope: CountingScope
    /// The theme, an index into the codebook's themes.
    package var theme: Int
    /// The counts.
    package var counts: ThemeCounts
    /// Families, or documents where none is known.
    package var clusters: Int
    /// Interval of the mentions per 1,000 words; `nil` without words.
    package var rate: Interval?
    /// How ``rate`` was made.
    package var rateMethod: String
    /// Wilson's interval of the share of documents; `nil` without documents.
    package var share: Interval?
    /// Genres and lengths of the group's units in this scope, covered or not.
    package var profile = UnitProfile()
  }

  /// How intervals are made.
  package struct Options: Sendable, Equatable {
    /// Resamples of the bootstrap.
    package var resamples: Int
    /// Its seed.
    package var seed: UInt64
    /// The confidence.
    package var level: Double

    /// Makes options.
    package init(resamples: Int = 1000, seed: UInt64 = 1949, level: Double = 0.95) {
      self.resamples = resamples
      self.seed = seed
      self.level = level
    }
  }

  /// The rows in the order of groups, scopes and themes.
  package private(set) var rows: [Row] = []
  private let options: Options

  /// Counts groups. O(groups × resamples × clusters × themes).
  ///
  /// - Parameters:
  ///   - tally: the corpus.
  ///   - grouping: by what it is put into groups.
  ///   - scopes: the texts that are counted; scopes without any words in the corpus are left out.
  package init(_ tally: Tally, by grouping: Grouping, scopes: [CountingScope], options: Options = Options()) {
    self.options = options
    var names: Set<String> = []
    for document in tally.documents {
      for cell in document.cells { names.formUnion(grouping.groups(document.facts, cell)) }
    }
    let ordered = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for scope in scopes where tally.documents.contains(where: { $0.words(in: scope) > 0 }) {
      let clusters = Self.clusters(tally, grouping, scope)
      let profiles = Self.profiles(tally, grouping, scope)
      for name in ordered {
        guard let members = clusters[name] else { continue }
        append(members, profiles[name] ?? UnitProfile(), grouping: grouping.name, group: name, scope: scope, themes: tally.themes.count)
      }
    }
  }

  /// For each group its clusters, each with the counts of every theme, in the order of documents.
  private static func clusters(_ tally: Tally, _ grouping: Grouping, _ scope: CountingScope) -> [String: [[ThemeCounts]]] {
    var clusters: [String: [[ThemeCounts]]] = [:]
    var slots: [String: [String: Int]] = [:]
    for document in tally.documents {
      var groups: [String] = []
      for cell in document.cells where cell.units(in: scope) > 0 {
        for group in grouping.groups(document.facts, cell) where !groups.contains(group) { groups.append(group) }
      }
      for group in groups {
        let counts = document.counts(in: scope, coverage: tally.coverage) { cell in
          !grouping.splitsDocuments || grouping.groups(document.facts, cell).contains(group)
        }
        let cluster = document.facts.cluster
        if let slot = slots[group]?[cluster] {
          for theme in counts.indices { clusters[group]?[slot][theme] += counts[theme] }
        } else {
          slots[group, default: [:]][cluster] = clusters[group]?.count ?? 0
          clusters[group, default: []].append(counts)
        }
      }
    }
    return clusters
  }

  /// Genres and lengths of the units of each group. One pass over the cells, since a corpus may have as many groups as documents.
  private static func profiles(_ tally: Tally, _ grouping: Grouping, _ scope: CountingScope) -> [String: UnitProfile] {
    var members: [String: [(genre: String?, lengths: [Int32])]] = [:]
    for document in tally.documents {
      var lengths: [String: [Int32]] = [:]
      for cell in document.cells where scope != .headings && scope.holds(cell.scope) {
        for group in Set(grouping.groups(document.facts, cell)) { lengths[group, default: []] += cell.lengths }
      }
      for (group, lengths) in lengths { members[group, default: []].append((document.facts.genre, lengths)) }
    }
    return members.mapValues { UnitProfile($0) }
  }

  private mutating func append(
    _ clusters: [[ThemeCounts]], _ profile: UnitProfile, grouping: String, group: String, scope: CountingScope, themes: Int
  ) {
    var sums = [ThemeCounts](repeating: ThemeCounts(), count: themes)
    for cluster in clusters {
      for theme in sums.indices { sums[theme] += cluster[theme] }
    }
    let resamples = clusters.count >= ComparisonOptions.fewest ? rates(clusters, themes: themes) : []
    for (theme, counts) in sums.enumerated() {
      var row = Row(
        grouping: grouping, group: group, scope: scope, theme: theme, counts: counts, clusters: clusters.count, rateMethod: "",
        share: WilsonInterval.of(counts.documentsTagged, in: counts.documents, level: options.level), profile: profile)
      if counts.words > 0 {
        if theme < resamples.count, let interval = ClusterBootstrap.percentile(resamples[theme], level: options.level) {
          (row.rate, row.rateMethod) = (interval, "bootstrap over families")
        } else {
          row.rate = PoissonInterval.of(counts.mentions, in: counts.words, level: options.level)?.scaled(by: 1000)
          row.rateMethod = "Poisson exact"
        }
      }
      rows.append(row)
    }
  }

  /// Rates per 1,000 words over the resamples.
  private func rates(_ clusters: [[ThemeCounts]], themes: Int) -> [[Double]] {
    let mentions = clusters.flatMap { $0.map { Double($0.mentions) } }
    let words = clusters.flatMap { $0.map { Double($0.words) } }
    return ClusterBootstrap(resamples: options.resamples, seed: options.seed).replicates(strata: [clusters.count]) { drawn in
      var sums = [Double](repeating: 0, count: themes)
      var totals = sums
      for (cluster, count) in drawn.enumerated() where count > 0 {
        let weight = Double(count)
        let first = cluster * themes
        for theme in 0..<themes {
          sums[theme] += weight * mentions[first + theme]
          totals[theme] += weight * words[first + theme]
        }
      }
      return zip(sums, totals).map { $1 > 0 ? 1000 * $0 / $1 : .nan }
    }
  }
}
