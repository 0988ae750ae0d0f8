import TreatyCompare
import TreatyReport
import TreatyText

/// The units of a corpus and the units of other documents that each is closest to.
package struct SimilaritySearch: Sendable {
  /// What likeness is measured by.
  package enum Measure: String, Sendable, CaseIterable {
    /// Cosine of the mentions of each theme: who speaks of the same things.
    case themes
    /// Cosine of tf-idf weights: who uses the same words.
    case words
    /// Jaccard's index on runs of three words: who copies.
    case shingles
  }

  /// Shingles kept of a unit: whole sets for all but books.
  private static let capacity = 1 << 14

  private let codebook: CompiledCodebook
  private let unit: UnitPlanner.Granularity
  private let measure: Measure
  private let limit: Int
  private let minimum: Double

  /// Makes a search.
  ///
  /// - Parameters:
  ///   - codebook: its themes are what ``Measure/themes`` compares; the others need none.
  ///   - unit: what is compared with what.
  ///   - limit: neighbours of each unit.
  ///   - minimum: likeness from which a neighbour is one, above 0 and at most 1.
  package init(codebook: CompiledCodebook, unit: UnitPlanner.Granularity, measure: Measure, limit: Int, minimum: Double) {
    self.codebook = codebook
    self.unit = unit
    self.measure = measure
    self.limit = limit
    self.minimum = minimum
  }

  /// One unit, and what it is compared by.
  private struct Entry: Sendable {
    var place: UnitNeighbours.Place
    var sketch: UnitSketch
    var words: [UInt64]
  }

  /// Searches a corpus.
  package func search(
    _ sources: [CorpusListing.Source], walk: CorpusWalk, workers: OrderedWorkers, quarantine: (QuarantineEntry) throws -> Void
  ) throws -> (found: UnitNeighbours, outcome: CorpusWalk.Outcome) {
    var documents: [[Entry]] = []
    let planner = UnitPlanner(granularity: unit, preferredLanguage: codebook.codebook.language)
    let plan = Tagger.Plan(codebook: codebook, planner: planner, collection: .none)
    let outcome = try walk.tag(
      sources, plan: plan, render: { [self] in entries(of: $0) },
      consume: { entries in
        documents.append(entries)
        return true
      }, quarantine: quarantine)
    let units = documents.flatMap { $0 }
    let neighbours = try measure == .shingles ? byShingles(documents) : byCosine(documents, units, workers)
    var found = UnitNeighbours(measure: measure == .shingles ? "jaccard-3-words" : "cosine-\(measure.rawValue)", lines: [])
    for (unit, neighbours) in zip(units, neighbours) {
      found.lines += neighbours.map { .init(unit: unit.place, nearest: units[$0.index].place, similarity: $0.similarity) }
    }
    return (found, outcome)
  }

  private func entries(of document: TaggedDocument) -> [Entry] {
    document.tags.compactMap { tags in
      let unit = tags.unit
      guard unit.isCounted, self.unit == .document || unit.scope == .operative || unit.scope == .annexes else { return nil }
      let sketch =
        measure == .shingles
        ? UnitSketch(tags, of: document.treaty.cleanText, isFinal: false, capacity: Self.capacity)
        : UnitSketch(
          index: unit.index, kind: unit.kind.rawValue, number: unit.number ?? "", label: "", language: "", isOperative: true,
          isFinal: false,
          words: tags.words, shingles: ShingleSet(hashes: [], isWhole: true), minima: [],
          themes: tags.themes.filter { $0.mentions > 0 }.map { .init(theme: $0.theme, mentions: $0.mentions, tagged: $0.tagged) })
      return Entry(
        place: UnitNeighbours.Place(document: document.treaty.id, unit: unit.index, kind: unit.kind.rawValue, number: unit.number),
        sketch: sketch,
        words: measure == .words ? document.treaty.cleanText.wordHashes(of: unit) : [])
    }
  }

  private func byShingles(_ documents: [[Entry]]) -> [[CosineIndex.Neighbour]] {
    let similar = SimilarUnits(documents.map { $0.map(\.sketch) }, minimum: minimum)
    return similar.places.indices.map { unit in
      similar.nearest(unit, limit: limit).map { CosineIndex.Neighbour(index: $0.unit, similarity: $0.similarity) }
    }
  }

  private func byCosine(_ documents: [[Entry]], _ units: [Entry], _ workers: OrderedWorkers) throws -> [[CosineIndex.Neighbour]] {
    let vectors =
      measure == .words
      ? SparseVector.termWeights(units.map(\.words))
      : units.map { SparseVector($0.sketch.themes.map { ($0.theme, Double($0.mentions)) }) }
    let groups = documents.enumerated().flatMap { number, entries in entries.map { _ in number } }
    let index = CosineIndex(vectors, groups: groups)
    var neighbours: [[CosineIndex.Neighbour]] = []
    let (limit, minimum) = (limit, minimum)
    let pieces = stride(from: 0, to: units.count, by: 256).map { $0..<min($0 + 256, vectors.count) }
    try workers.run(
      pieces, makeState: {}, work: { piece, _ in piece.map { index.nearest($0, limit: limit, minimum: minimum) } },
      consume: { neighbours += $0 })
    return neighbours
  }
}
