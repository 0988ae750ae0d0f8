import TreatyCompare
import TreatyIngest
import TreatyReport
import TreatyText

/// Draws units of a corpus for coding and makes the coding sheet.
package struct UnitSample {
  /// How units are drawn.
  package var design: SampleDesign
  /// How documents are tagged.
  package var plan: Tagger.Plan
  /// Who reads them.
  package var walk: CorpusWalk

  /// Makes a sample.
  package init(design: SampleDesign, plan: Tagger.Plan, walk: CorpusWalk) {
    self.design = design
    self.plan = plan
    self.walk = walk
  }

  /// What came of it.
  package struct Outcome {
    /// The sheet: one row a unit, no tags shown.
    package var sheet: CodingSheet
    /// Units of the corpus.
    package var population: Int
    /// Documents read and inputs quarantined.
    package var walk: CorpusWalk.Outcome
  }

  /// Draws from a corpus. The documents are read once to find their units and those drawn from once more for their text.
  package func draw(_ sources: [CorpusListing.Source], quarantine: (QuarantineEntry) throws -> Void) throws -> Outcome {
    var candidates: [SampleDesign.Candidate] = []
    var numbers: [String: Int] = [:]
    let outcome = try walk.tag(
      sources, plan: plan, render: { Self.units(of: $0) },
      consume: { document in
        let number = numbers.count
        numbers[document.id] = number
        candidates += document.units.map { unit in
          var unit = unit
          unit.document = number
          return unit
        }
        return true
      },
      quarantine: quarantine)
    let drawn = try design.draw(candidates)
    var wanted: [String: [Int: Double]] = [:]
    let ids = Dictionary(numbers.map { ($0.value, $0.key) }) { first, _ in first }
    for unit in drawn { wanted[ids[unit.document] ?? "", default: [:]][unit.unit] = unit.probability }
    let sheet = try sheet(sources.filter { wanted[$0.id] != nil }, wanted: wanted)
    return Outcome(sheet: sheet, population: candidates.count, walk: outcome)
  }

  private static func units(of document: TaggedDocument) -> (id: String, units: [SampleDesign.Candidate]) {
    let year = document.treaty.metadata.signed.flatMap { TreatyDate($0)?.year }
    let units = document.tags.filter { $0.unit.isCounted && $0.words > 0 }.map { tags in
      SampleDesign.Candidate(
        document: 0, unit: tags.unit.index, themes: tags.themes.filter(\.tagged).map(\.theme), year: year)
    }
    return (document.treaty.id, units)
  }

  private func sheet(_ sources: [CorpusListing.Source], wanted: [String: [Int: Double]]) throws -> CodingSheet {
    var sheet = CodingSheet()
    let planner = plan.planner
    _ = try walk.run(
      sources, makeState: { () },
      render: { treaty, _ in
        let chosen = wanted[treaty.id] ?? [:]
        return planner.units(of: treaty).compactMap { unit in
          chosen[unit.index].map { CodingSheet.Row(unit, of: treaty, probability: $0) }
        }
      },
      consume: { rows in
        sheet.rows += rows
        return true
      },
      // A document that could be read a moment ago and cannot now was told of by the first reading, or changed since.
      quarantine: { throw UnitSample.Changed(path: $0.path) })
    return sheet
  }

  /// A document could be read once and not again.
  package struct Changed: Error, CustomStringConvertible {
    /// Its path.
    package var path: String
    /// What to do.
    package var description: String { "\(path): the file changed while units were drawn; run again when nothing writes to it" }
  }
}
