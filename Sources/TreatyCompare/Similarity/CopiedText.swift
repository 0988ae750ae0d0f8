import TreatyText

/// How much of what is counted stands in copied text, and what remains without it, and without final clauses.
///
/// A copy is a unit in a cluster of near-copies (``SimilarUnits/clusters``) other than its first: the earliest by signature, then by input.
package struct CopiedText: Sendable {
  /// The text that is counted.
  package enum Part: String, Sendable, CaseIterable {
    /// All operative text.
    case operative
    /// Each near-copy counted once.
    case original = "operative-original"
    /// Without final clauses.
    case substantive = "operative-substantive"
    /// Without copies and without final clauses.
    case originalSubstantive = "operative-original-substantive"

    fileprivate func holds(isCopy: Bool, isFinal: Bool) -> Bool {
      switch self {
      case .operative: true
      case .original: !isCopy
      case .substantive: !isFinal
      case .originalSubstantive: !isCopy && !isFinal
      }
    }
  }

  /// The counts of one theme in one part of the text.
  package struct Row: Sendable, Equatable {
    /// The text.
    package var part: Part
    /// The theme, an index into the codebook's themes.
    package var theme: Int
    /// The counts; none where the theme is not covered.
    package var counts: ThemeCounts
    /// Mentions, of those counted, in units that are near-copies of another, the first of them not among these.
    package var mentionsInCopies: Int
    /// Mentions, of those counted, in final clauses.
    package var mentionsInFinalClauses: Int
  }

  /// The rows, by part, then by theme.
  package let rows: [Row]

  /// Counts. O(units × themes).
  ///
  /// - Parameters:
  ///   - documents: the sketches of each document's units.
  ///   - places: which sketch each unit of `copies` is.
  ///   - copies: the units that are copies.
  package init(_ documents: [[UnitSketch]], places: [SimilarUnits.Place], copies: Set<Int>, coverage: ThemeCoverage) {
    var byPart = Part.allCases.map { part in
      coverage.languages.indices.map { Row(part: part, theme: $0, counts: ThemeCounts(), mentionsInCopies: 0, mentionsInFinalClauses: 0) }
    }
    // The last document in which a theme was covered, and tagged: each counts once.
    let none = [[Int]](repeating: [Int](repeating: -1, count: coverage.languages.count), count: byPart.count)
    var (covered, tagged) = (none, none)
    for (unit, place) in places.enumerated() {
      let sketch = documents[place.document][place.unit]
      guard sketch.isOperative else { continue }
      let isCopy = copies.contains(unit)
      let mask = coverage.mask(language: sketch.languageCode)
      for (index, part) in Part.allCases.enumerated() where part.holds(isCopy: isCopy, isFinal: sketch.isFinal) {
        for theme in mask.indices where mask[theme] {
          byPart[index][theme].counts.words += sketch.words
          byPart[index][theme].counts.units += 1
          if covered[index][theme] != place.document { byPart[index][theme].counts.documents += 1 }
          covered[index][theme] = place.document
        }
        for found in sketch.themes where mask.indices.contains(found.theme) && mask[found.theme] {
          byPart[index][found.theme].counts.mentions += found.mentions
          if isCopy { byPart[index][found.theme].mentionsInCopies += found.mentions }
          if sketch.isFinal { byPart[index][found.theme].mentionsInFinalClauses += found.mentions }
          guard found.tagged else { continue }
          byPart[index][found.theme].counts.unitsTagged += 1
          if tagged[index][found.theme] != place.document { byPart[index][found.theme].counts.documentsTagged += 1 }
          tagged[index][found.theme] = place.document
        }
      }
    }
    rows = byPart.flatMap { $0 }
  }
}
