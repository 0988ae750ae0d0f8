import TreatyCodebook
import TreatyCompare
import TreatyReport
import TreatyText

/// Holds a codebook against what people coded.
package struct Evaluator {
  private let codebook: CompiledCodebook
  private let units: [CodedUnit]
  private let coders: [CoderCodes]
  private let workers: OrderedWorkers
  private let bootstrap: ClusterBootstrap
  private var notes: [String] = []

  /// Factors on all thresholds whose F1 is shown.
  private static let factors = [0.5, 1, 2]
  /// The first years of the eras that are told apart, and how they are called.
  private static let eras: [(first: Int, name: String)] = [
    (1991, "1991 and later"), (1946, "1946-1990"), (1914, "1914-1945"), (1815, "1815-1913"), (Int.min, "1814 and earlier"),
  ]

  /// Takes what is compared.
  ///
  /// - Parameters:
  ///   - units: every unit that may have been coded; those that no coder coded are left out.
  ///   - coders: the coders, in the order in which they are named.
  package init(
    codebook: CompiledCodebook, units: [CodedUnit], coders: [CoderCodes], workers: OrderedWorkers = OrderedWorkers(),
    bootstrap: ClusterBootstrap = ClusterBootstrap()
  ) {
    self.codebook = codebook
    self.coders = Self.named(coders)
    self.workers = workers
    self.bootstrap = bootstrap
    self.units = units.filter { unit in coders.contains { $0.units[unit.id] != nil } }
    if self.units.count < units.count {
      notes.append("\(units.count - self.units.count) of \(units.count) units have no codes and are left out")
    }
    noteUnknownUnits(units)
    noteUnknownThemes()
    let drawn = self.units.count { $0.inclusionProbability != nil }
    if drawn > 0 && drawn < self.units.count {
      notes.append("\(self.units.count - drawn) units have no inclusion probability and stand for themselves only")
    }
    if drawn > 0 { notes.append("units are weighted by one over their inclusion probability; alpha and the counts are not") }
  }

  /// Coders of several files that share a name are told apart by their path.
  private static func named(_ coders: [CoderCodes]) -> [CoderCodes] {
    coders.enumerated().map { position, coder in
      var coder = coder
      if coders.indices.contains(where: { $0 != position && coders[$0].name == coder.name }) { coder.name = "\(coder.path): \(coder.name)" }
      return coder
    }
  }

  private mutating func noteUnknownUnits(_ all: [CodedUnit]) {
    let known = Set(all.map(\.id))
    for coder in coders {
      let unknown = coder.units.keys.filter { !known.contains($0) }.sorted()
      guard let first = unknown.first else { continue }
      notes.append("\(coder.path): \(unknown.count) coded units are not among the units, such as \(first)")
    }
  }

  private mutating func noteUnknownThemes() {
    let known = codebook.codebook.themes.map(\.id)
    var counts: [String: Int] = [:]
    for coder in coders { for entry in coder.units.values { for theme in entry.themes { counts[theme, default: 0] += 1 } } }
    for (theme, count) in counts.filter({ !known.contains($0.key) }).sorted(by: { $0.key < $1.key }) {
      let nearest = NearestName.of(theme, among: known).map { "; did you mean \($0)?" } ?? ""
      notes.append("the theme \(theme) is coded \(count) times and not in the codebook: no figure counts it\(nearest)")
    }
  }

  /// Evaluates.
  ///
  /// - Parameter shares: the shares of units tagged in a corpus, by theme, and where they come from; `nil` for those of the coded units.
  package func report(shares: (themes: [String: Double], source: String)? = nil) throws -> EvaluationReport {
    let decisions = try UnitDecisions.of(units, codebook: codebook, workers: workers)
    let sample = sample(decisions)
    let evaluation = Evaluation(sample, bootstrap: bootstrap)
    let themes = codebook.codebook.themes
    let ownShares = evaluation.themes.map(\.matrix.taggedShare)
    return EvaluationReport(
      codebook: codebook.codebook.id, sha256: codebook.codebook.sha256, evaluation: evaluation, groups: groups(sample),
      sensitivity: try sensitivity(evaluation),
      prevalence: CorrectedPrevalence.of(
        sample, shares: shares.map { shares in themes.map { shares.themes[$0.id] } } ?? ownShares, bootstrap: bootstrap),
      prevalenceSource: shares?.source ?? "the coded units, where the correction gives the share coded",
      cases: EvaluationCases(codebook: codebook.codebook, units: units, decisions: decisions).cases(sample), notes: notes)
  }

  /// The sample of the units under some decisions.
  private func sample(_ decisions: [UnitDecisions]) -> CodedSample {
    CodedSample(
      units: units.map {
        CodedSample.Unit(
          id: $0.id, document: $0.document, genre: $0.genre, year: $0.year, weight: $0.inclusionProbability.map { 1 / $0 } ?? 1)
      },
      coders: coders.map(\.name),
      themes: codebook.codebook.themes.enumerated().map { index, theme in
        CodedSample.Theme(
          id: theme.id, isScored: theme.status == .scored, tags: decisions.map { $0.tags[index] },
          codes: units.map { unit in coders.map { $0.code(theme.id, unit: unit.id) } })
      })
  }

  private func sensitivity(_ evaluation: Evaluation) throws -> [EvaluationReport.Sensitivity] {
    try Self.factors.map { factor in
      var scaled = codebook.codebook
      for index in scaled.themes.indices { scaled.themes[index].threshold *= factor }
      let other =
        factor == 1
        ? evaluation
        : Evaluation(
          sample(try UnitDecisions.of(units, codebook: CompiledCodebook(scaled), workers: workers)),
          bootstrap: ClusterBootstrap(resamples: 0))
      return EvaluationReport.Sensitivity(
        factor: factor, themes: other.themes.map(\.f1.value), micro: other.micro.f1.value, macro: other.macro.f1.value)
    }
  }

  private func groups(_ sample: CodedSample) -> [EvaluationReport.Group] {
    let genres = grouped(sample) { $0.genre }.sorted { $0.name < $1.name }
    let order = Self.eras.map(\.name)
    let eras = grouped(sample) { unit in unit.year.flatMap { year in Self.eras.first { year >= $0.first }?.name } }
      .sorted { (order.firstIndex(of: $0.name) ?? 0) > (order.firstIndex(of: $1.name) ?? 0) }
    return [("genre", genres), ("era", eras)].flatMap { axis, groups in
      groups.map {
        EvaluationReport.Group(axis: axis, name: $0.name, evaluation: Evaluation(sample.subset($0.units), bootstrap: bootstrap))
      }
    }
  }

  /// The units by a property; none of them where no unit has it.
  private func grouped(_ sample: CodedSample, by property: (CodedSample.Unit) -> String?) -> [(name: String, units: [Int])] {
    var groups: [String: [Int]] = [:]
    for (index, unit) in sample.units.enumerated() { groups[property(unit) ?? "unknown", default: []].append(index) }
    if groups.keys.elementsEqual(["unknown"]) { return [] }
    return groups.map { (name: $0.key, units: $0.value) }
  }
}
