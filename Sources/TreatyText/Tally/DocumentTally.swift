/// The counts of one document, kept apart by scope, kind of provision and language, so that every grouping can be made of them later.
///
/// Only themes with a mention or a tag take room: about a kilobyte a treaty.
package struct DocumentTally: Sendable, Equatable, Codable {
  /// The counts of one theme in one cell.
  package struct Count: Sendable, Equatable, Codable {
    /// The theme, an index into the codebook's themes.
    package var theme: Int32
    /// Kept mentions outside headings.
    package var mentions: Int32
    /// Kept mentions in headings.
    package var headingMentions: Int32
    /// Units tagged.
    package var unitsTagged: Int32
    /// Units with a mention in a heading.
    package var unitsWithHeadingMention: Int32
    /// The sum of the units' scores.
    package var score: Double
  }

  /// The units that share scope, kind and language.
  package struct Cell: Sendable, Equatable, Codable {
    /// The scope of the units.
    package var scope: TreatyUnit.Scope
    /// The kind of their provisions.
    package var kind: Provision.Kind
    /// Their language.
    package var language: String?
    /// The number of units.
    package var units = 0
    /// The number of units with a heading.
    package var unitsWithHeading = 0
    /// Words outside headings.
    package var words = 0
    /// Words of headings.
    package var headingWords = 0
    /// The words outside headings of each unit, in the order of the text.
    package var lengths: [Int32] = []
    /// The themes mentioned or tagged, ascending.
    package var counts: [Count] = []

    /// Words outside headings, in headings or both, as a scope counts them; 0 where the scope does not hold the cell.
    package func words(in counting: CountingScope) -> Int {
      guard counting.holds(scope) else { return 0 }
      switch counting {
      case .headings: return headingWords
      case .all: return words + headingWords
      default: return words
      }
    }

    /// Units as a scope counts them.
    package func units(in counting: CountingScope) -> Int {
      guard counting.holds(scope) else { return 0 }
      return counting == .headings ? unitsWithHeading : units
    }
  }

  /// What is known about the document.
  package var facts: DocumentFacts
  /// The cells in the order of scope, kind and language.
  package var cells: [Cell]
  /// Pairs of themes tagged in one operative unit; taken over by the tally of the corpus.
  package var cooccurrence: Cooccurrence
  /// Doubts about the document.
  package var warnings: Int

  /// Makes a tally of counted cells.
  package init(facts: DocumentFacts, cells: [Cell] = [], cooccurrence: Cooccurrence = Cooccurrence(), warnings: Int = 0) {
    self.facts = facts
    self.cells = cells
    self.cooccurrence = cooccurrence
    self.warnings = warnings
  }

  /// Words of the counted text, in a scope.
  package func words(in scope: CountingScope) -> Int { cells.reduce(0) { $0 + $1.words(in: scope) } }

  /// Counted units, in a scope.
  package func units(in scope: CountingScope) -> Int { cells.reduce(0) { $0 + $1.units(in: scope) } }

  /// The counts of every theme over the cells that a filter takes. O(cells × themes).
  ///
  /// - Parameters:
  ///   - scope: the text that is counted.
  ///   - coverage: where each theme is covered.
  ///   - taking: which cells are counted; all of them by default.
  package func counts(
    in scope: CountingScope, coverage: ThemeCoverage, taking: (Cell) -> Bool = { _ in true }
  ) -> [ThemeCounts] {
    var result = [ThemeCounts](repeating: ThemeCounts(), count: coverage.languages.count)
    for cell in cells where scope.holds(cell.scope) && taking(cell) {
      let words = cell.words(in: scope)
      let units = cell.units(in: scope)
      guard units > 0 else { continue }
      for theme in result.indices where coverage.covers(theme, language: cell.language) {
        result[theme].words += words
        result[theme].units += units
        result[theme].documents = 1
      }
      for count in cell.counts {
        let theme = Int(count.theme)
        guard result.indices.contains(theme) else { continue }
        result[theme].add(count, in: scope)
      }
    }
    return result
  }
}

extension ThemeCounts {
  /// Adds the counts of a cell as a scope sees them.
  fileprivate mutating func add(_ count: DocumentTally.Count, in scope: CountingScope) {
    let tagged: Int32
    switch scope {
    case .headings:
      mentions += Int(count.headingMentions)
      tagged = count.unitsWithHeadingMention
    case .all:
      mentions += Int(count.mentions + count.headingMentions)
      tagged = count.unitsTagged
    default:
      mentions += Int(count.mentions)
      tagged = count.unitsTagged
    }
    unitsTagged += Int(tagged)
    if tagged > 0 { documentsTagged = 1 }
  }
}
