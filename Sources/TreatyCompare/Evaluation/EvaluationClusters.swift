/// The four cells of each theme, document by document: what resamples of documents add up.
struct EvaluationClusters: Sendable {
  /// Plain counts of one theme.
  struct Facts: Sendable {
    var units = 0
    var coded = 0
    var tagged = 0
    var codedDocuments = 0
    var divided = 0
    var notCovered = 0
  }

  /// Cells that are not empty.
  private struct Entry: Sendable {
    var cluster: Int
    var matrix: ConfusionMatrix
  }

  /// The number of documents.
  let count: Int
  /// For each theme its counts.
  private(set) var facts: [Facts]
  private var entries: [[Entry]]

  init(_ sample: CodedSample) {
    var numbers: [String: Int] = [:]
    let cluster = sample.units.map { unit in
      if let known = numbers[unit.document] { return known }
      numbers[unit.document] = numbers.count
      return numbers.count - 1
    }
    count = numbers.count
    facts = []
    entries = []
    for theme in sample.themes {
      var matrices = [ConfusionMatrix](repeating: ConfusionMatrix(), count: count)
      var codedDocuments: Set<Int> = []
      var fact = Facts()
      for (index, unit) in sample.units.enumerated() {
        guard let tagged = theme.tags[index] else {
          fact.notCovered += 1
          continue
        }
        guard let coded = theme.reference(index) else {
          if theme.codes[index].contains(where: { $0 != nil }) { fact.divided += 1 }
          continue
        }
        fact.units += 1
        if tagged { fact.tagged += 1 }
        if coded {
          fact.coded += 1
          codedDocuments.insert(cluster[index])
        }
        matrices[cluster[index]].add(tagged: tagged, coded: coded, weight: unit.weight)
      }
      fact.codedDocuments = codedDocuments.count
      facts.append(fact)
      entries.append(matrices.indices.filter { matrices[$0].total > 0 }.map { Entry(cluster: $0, matrix: matrices[$0]) })
    }
  }

  /// Every document once.
  var whole: [Int32] { Array(repeating: 1, count: count) }

  /// The cells of a theme over documents drawn so many times.
  func matrix(theme: Int, drawn: [Int32]? = nil) -> ConfusionMatrix {
    var sum = ConfusionMatrix()
    for entry in entries[theme] {
      let times = drawn?[entry.cluster] ?? 1
      if times > 0 { sum.add(entry.matrix, times: Double(times)) }
    }
    return sum
  }
}

/// The statistics of an evaluation in a fixed order: four of each theme, then three of each average.
struct EvaluationStatistics: Sendable {
  /// What is averaged how.
  enum AverageKind: Int, CaseIterable {
    case micro, macro, validated
  }

  /// Precision, recall, F1, kappa.
  static let perTheme = 4
  private let clusters: EvaluationClusters
  private let themeCount: Int
  private let averaged: [[Int]]

  init(_ sample: CodedSample, clusters: EvaluationClusters) {
    self.clusters = clusters
    themeCount = sample.themes.count
    let scored = sample.themes.indices.filter { sample.themes[$0].isScored }
    let coded = scored.filter { clusters.facts[$0].coded > 0 }
    let validated = coded.filter {
      clusters.facts[$0].coded >= Evaluation.ThemeScore.validatedUnits
        && clusters.facts[$0].codedDocuments >= Evaluation.ThemeScore.validatedDocuments
    }
    averaged = [scored, coded, validated]
  }

  /// The themes that an average takes.
  func themes(of kind: AverageKind) -> [Int] { averaged[kind.rawValue] }

  /// Where an average's precision stands; recall and F1 follow.
  func position(of kind: AverageKind) -> Int { themeCount * Self.perTheme + 3 * kind.rawValue }

  /// All values; not a number where undefined.
  func values(drawn: [Int32]) -> [Double] {
    let matrices = (0..<themeCount).map { clusters.matrix(theme: $0, drawn: drawn) }
    var values = matrices.flatMap { [$0.precision, $0.recall, $0.f1, $0.kappa].map { $0 ?? .nan } }
    var pot = ConfusionMatrix()
    for theme in themes(of: .micro) { pot.add(matrices[theme]) }
    values += [pot.precision, pot.recall, pot.f1].map { $0 ?? .nan }
    for kind in [AverageKind.macro, .validated] {
      let chosen = themes(of: kind).map { matrices[$0] }
      values += [Self.mean(chosen.map(\.precision)), Self.mean(chosen.map(\.recall)), Self.mean(chosen.map(\.f1))]
    }
    return values
  }

  /// The mean of the values that are defined.
  private static func mean(_ values: [Double?]) -> Double {
    let defined = values.compactMap { $0 }
    return defined.isEmpty ? .nan : defined.reduce(0, +) / Double(defined.count)
  }
}
