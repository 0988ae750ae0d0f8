import TreatyReport
import TreatyText

/// What the codebook says of one coded unit, theme by theme.
struct UnitDecisions: Sendable {
  /// For each theme whether it is tagged; `nil` where it is not covered in the unit's language.
  var tags: [Bool?]
  /// For each theme the score.
  var scores: [Double]
  /// The kept mentions.
  var mentions: [Mention]
  /// UAX #29 words.
  var words: Int

  /// Tags units as `foedera tag --input jsonl` does, in their order, on any number of threads.
  static func of(_ units: [CodedUnit], codebook: CompiledCodebook, workers: OrderedWorkers) throws -> [UnitDecisions] {
    let plan = Tagger.Plan(codebook: codebook, planner: UnitPlanner(), collection: .kept)
    var decisions: [UnitDecisions] = []
    decisions.reserveCapacity(units.count)
    try workers.run(units, makeState: { Tagger(plan) }, work: { unit, tagger in UnitDecisions(unit, codebook: codebook, tagger: &tagger) }) {
      decisions.append($0)
    }
    return decisions
  }

  private init(_ unit: CodedUnit, codebook: CompiledCodebook, tagger: inout Tagger) {
    let record = unit.record
    let treaty = record.treaty
    let found = tagger.tag(treaty, units: [record.unit(of: treaty)]).first
    let count = codebook.codebook.themes.count
    scores = Array(repeating: 0, count: count)
    tags = (0..<count).map { codebook.covers(theme: $0, language: unit.language) ? false : nil }
    for tag in found?.themes ?? [] where tags[tag.theme] != nil {
      tags[tag.theme] = tag.tagged
      scores[tag.theme] = tag.score
    }
    mentions = found?.mentions ?? []
    words = found?.words ?? 0
  }
}
