import TreatyText

/// A corpus to its tally: everything counted, nothing kept of the texts.
package struct CorpusCounting: Sendable {
  private let codebook: CompiledCodebook
  private let onePerFamily: Bool

  /// Makes a counter.
  ///
  /// - Parameter onePerFamily: whether only the first document of each family counts.
  package init(codebook: CompiledCodebook, onePerFamily: Bool = false) {
    self.codebook = codebook
    self.onePerFamily = onePerFamily
  }

  /// Counts the documents of a corpus.
  package func count(
    _ sources: [CorpusListing.Source], walk: CorpusWalk, quarantine: (QuarantineEntry) throws -> Void
  ) throws -> (tally: Tally, outcome: CorpusWalk.Outcome) {
    let model = codebook.codebook
    let coverage = ThemeCoverage(model)
    let plan = Tagger.Plan(codebook: codebook, planner: UnitPlanner(preferredLanguage: model.language), collection: .none)
    var tally = Tally(model)
    var families: Set<String> = []
    let outcome = try walk.tag(
      sources, plan: plan, render: { DocumentTally(counting: $0, coverage: coverage) },
      consume: { document in
        if onePerFamily, let family = document.facts.family, !families.insert(family).inserted { return true }
        try tally.add(document)
        return true
      },
      quarantine: quarantine)
    return (tally, outcome)
  }
}
