import TreatyText

/// The documents of both sides of a contrast, put together into clusters: families of treaties, or documents.
struct ComparisonSides {
  /// The counts of one cluster on one side: for each theme.
  struct Cluster {
    var name: String
    var counts: [ThemeCounts]
  }

  /// The clusters of the target and of the reference. When paired, the same clusters in the same order.
  var target: [Cluster] = []
  var reference: [Cluster] = []
  /// Documents with counted text on each side.
  var targetDocuments = 0
  var referenceDocuments = 0
  /// Documents that both groups claim and that are left out of both, for a treaty cannot be compared with itself.
  var documentsInBoth = 0
  /// Genres and lengths of the units of each document on each side.
  var targetUnits: [(genre: String?, lengths: [Int32])] = []
  var referenceUnits: [(genre: String?, lengths: [Int32])] = []
  /// True when each document has both sides (preamble against articles).
  let isPaired: Bool

  init(_ tally: Tally, _ contrast: Contrast, _ options: ComparisonOptions) {
    isPaired = contrast.target.looksAtProvisions || contrast.reference.looksAtProvisions
    var families: Set<String> = []
    for document in tally.documents {
      if options.onePerFamily && !families.insert(document.facts.cluster).inserted { continue }
      let first = Self.counts(document, contrast.target, tally, options)
      let second = Self.counts(document, contrast.reference, tally, options)
      let cluster = options.byFamily ? document.facts.cluster : document.facts.id
      if isPaired {
        guard let first, let second else { continue }
        add(first, second, cluster)
        targetUnits.append(Self.units(document, contrast.target, options))
        referenceUnits.append(Self.units(document, contrast.reference, options))
      } else if first != nil && second != nil {
        documentsInBoth += 1
      } else {
        if let first {
          Self.add(first, cluster, to: &target, &targetDocuments)
          targetUnits.append(Self.units(document, contrast.target, options))
        }
        if let second {
          Self.add(second, cluster, to: &reference, &referenceDocuments)
          referenceUnits.append(Self.units(document, contrast.reference, options))
        }
      }
    }
  }

  private mutating func add(_ first: [ThemeCounts], _ second: [ThemeCounts], _ cluster: String) {
    Self.add(first, cluster, to: &target, &targetDocuments)
    Self.add(second, cluster, to: &reference, &referenceDocuments)
  }

  private static func add(_ counts: [ThemeCounts], _ name: String, to side: inout [Cluster], _ documents: inout Int) {
    documents += 1
    // Families mostly stand together, and documents of their own always are new.
    if !name.hasPrefix("document:"), let slot = side.lastIndex(where: { $0.name == name }) {
      for theme in counts.indices { side[slot].counts[theme] += counts[theme] }
    } else {
      side.append(Cluster(name: name, counts: counts))
    }
  }

  /// The counts of a document on one side; `nil` when no counted text of it belongs there.
  private static func counts(
    _ document: DocumentTally, _ selection: Selection, _ tally: Tally, _ options: ComparisonOptions
  ) -> [ThemeCounts]? {
    let belongs = document.cells.contains { $0.units(in: options.scope) > 0 && selection.takes(document.facts, $0) }
    guard belongs else { return nil }
    return document.counts(in: options.scope, coverage: tally.coverage) { selection.takes(document.facts, $0) }
  }

  private static func units(
    _ document: DocumentTally, _ selection: Selection, _ options: ComparisonOptions
  ) -> (genre: String?, lengths: [Int32]) {
    (document.facts.genre, document.unitLengths(in: options.scope) { selection.takes(document.facts, $0) })
  }

  /// The sum over the clusters of a side.
  static func sum(_ side: [Cluster], themes: Int) -> [ThemeCounts] {
    var sum = [ThemeCounts](repeating: ThemeCounts(), count: themes)
    for cluster in side {
      for theme in sum.indices { sum[theme] += cluster.counts[theme] }
    }
    return sum
  }

  /// True when both sides have enough independent clusters to infer from.
  var allowsInference: Bool { min(target.count, reference.count) >= ComparisonOptions.fewest }
}
