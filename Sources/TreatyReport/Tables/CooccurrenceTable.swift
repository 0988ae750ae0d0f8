import TreatyCompare
import TreatyText

/// `cooccurrence.csv`: a row for each pair of themes that occur, operative units.
enum CooccurrenceTable {
  static func table(_ tally: Tally, codebook: Codebook) -> ResultTable {
    var table = ResultTable(
      name: "cooccurrence", caption: "Themes tagged in the same unit, operative text.",
      columns: ["theme", "other", "units_both", "units_theme", "units_other", "units", "npmi", "jaccard"])
    let pairs = ThemePairs(tally)
    for first in codebook.themes.indices {
      for second in codebook.themes.indices where second > first {
        guard let pair = pairs.pair(first, second), pair.first > 0, pair.second > 0 else { continue }
        table.rows.append([
          .text(codebook.themes[first].id), .text(codebook.themes[second].id), .integer(pair.both), .integer(pair.first),
          .integer(pair.second), .integer(pair.units), .number(optional: pair.normalised), .number(optional: pair.jaccard),
        ])
      }
    }
    return table
  }
}

/// The counts of pairs of themes over the operative units of a corpus.
struct ThemePairs: Sendable {
  private let tally: Tally
  private let languages: [(language: String?, units: Int)]

  /// Counts the units of each language once.
  init(_ tally: Tally) {
    self.tally = tally
    languages = tally.operativeUnitsByLanguage()
  }

  /// The counts of a pair among the units in which both themes are covered; `nil` when tags of either stand outside those in such numbers that
  /// they contradict each other.
  func pair(_ first: Int, _ second: Int) -> PairAssociation? {
    let counts = tally.cooccurrence
    let units = languages.reduce(0) { sum, entry in
      let covered = tally.coverage.covers(first, language: entry.language) && tally.coverage.covers(second, language: entry.language)
      return covered ? sum + entry.units : sum
    }
    return PairAssociation(
      both: counts.units(with: first, and: second), first: counts.units(with: first, and: first),
      second: counts.units(with: second, and: second), units: units)
  }
}
