import TreatyCompare
import TreatyText

/// The sketches of a corpus, gathered as documents come.
package struct CorpusSketches: Sendable {
  /// Units up to which texts are compared: about 400 MB of sketches.
  package static let limit = 400_000

  /// The documents.
  private(set) var documents: [(facts: DocumentFacts, slug: String)] = []
  /// The units of each.
  private(set) var units: [[UnitSketch]] = []
  /// True when there are so many that their sketches are not kept.
  private(set) var isTooLarge = false
  private var count = 0

  /// Adds a document.
  mutating func append(_ rendering: DocumentRendering) {
    count += rendering.sketches.count
    if count > Self.limit {
      isTooLarge = true
      (documents, units) = ([], [])
    }
    guard !isTooLarge else { return }
    documents.append((rendering.tally.facts, rendering.page.slug))
    units.append(rendering.sketches)
  }
}

/// What is alike in a corpus: nearest units, near-copies, and how much of each theme stands in them.
struct CorpusSimilarity: Sendable {
  let sketches: CorpusSketches
  let similar: SimilarUnits
  let copies: Set<Int>
  let copied: CopiedText

  /// Compares every unit; `nil` when there are none, or too many.
  init?(_ sketches: CorpusSketches, coverage: ThemeCoverage) {
    guard !sketches.units.allSatisfy(\.isEmpty) else { return nil }
    self.sketches = sketches
    similar = SimilarUnits(sketches.units)
    let dates = sketches.documents.map { $0.facts.signed ?? "9999" }
    copies = similar.copies { dates[$0] < dates[$1] }
    copied = CopiedText(sketches.units, places: similar.places, copies: copies, coverage: coverage)
  }

  /// The sketch of a unit.
  func sketch(_ unit: Int) -> UnitSketch {
    let place = similar.places[unit]
    return sketches.units[place.document][place.unit]
  }

  /// The document of a unit.
  func document(_ unit: Int) -> (facts: DocumentFacts, slug: String) { sketches.documents[similar.places[unit].document] }

  /// How often two themes are tagged in one operative unit, and the first such units, in input order; for all pairs that meet. O(units × t²).
  func meetings(limit: Int) -> [ThemePair: (count: Int, first: [Int])] {
    var result: [ThemePair: (count: Int, first: [Int])] = [:]
    for unit in similar.places.indices {
      let sketch = sketch(unit)
      guard sketch.isOperative else { continue }
      let tagged = sketch.themes.filter(\.tagged).map(\.theme).sorted()
      for (position, first) in tagged.enumerated() {
        for second in tagged[(position + 1)...] {
          var entry = result[ThemePair(first, second)] ?? (0, [])
          entry.count += 1
          if entry.first.count < limit { entry.first.append(unit) }
          result[ThemePair(first, second)] = entry
        }
      }
    }
    return result
  }
}

/// Two themes, in the codebook's order.
struct ThemePair: Hashable, Sendable {
  let first: Int
  let second: Int

  init(_ one: Int, _ other: Int) {
    first = min(one, other)
    second = max(one, other)
  }
}
