import TreatyCompare
import TreatyText

/// `document_themes.csv`: the rows of `units.csv` summed for each document, theme and scope of units; the sum over all rows of a document and a
/// theme is that of its units. Headings are within their scopes; cells of a theme that no unit covers are empty. `median_unit_words` is the median
/// of the words outside headings of the covered units, `validated` whether the theme was held against enough coded units.
enum DocumentThemesTable {
  /// The names of the columns.
  static func header(_ metadata: MetadataColumns) -> [String] {
    ["document", "scope", "language", "units", "units_tagged", "words", "family", "theme", "mentions", "score", "tagged", "covered"]
      + ["median_unit_words", "validated"]
      + metadata.names
  }

  /// Appends the rows of one document.
  static func append(_ tally: DocumentTally, codebook: Codebook, coverage: ThemeCoverage, metadata: [UInt8], to out: inout CSVBytes) {
    for scope in TreatyUnit.Scope.allCases {
      let cells = tally.cells.filter { $0.scope == scope }
      if cells.isEmpty { continue }
      for (index, theme) in codebook.themes.enumerated() {
        let sum = Sum(cells, theme: index, coverage: coverage)
        out.text(tally.facts.id)
        out.text(scope.rawValue)
        out.text(tally.facts.language)
        sum.append(theme, to: &out)
        out.flag(codebook.isValidated(theme.id))
        out.encoded(metadata)
        out.endRow()
      }
    }
  }

  /// The sum over the cells where a theme is covered.
  private struct Sum {
    var units = 0
    var tagged = 0
    var words = 0
    var mentions = 0
    var score = 0.0
    var covered = false
    var lengths: [Int32] = []

    init(_ cells: [DocumentTally.Cell], theme: Int, coverage: ThemeCoverage) {
      for cell in cells where coverage.covers(theme, language: cell.language) {
        covered = true
        units += cell.units
        lengths += cell.lengths
        words += cell.words + cell.headingWords
        guard let count = cell.counts.first(where: { $0.theme == theme }) else { continue }
        tagged += Int(count.unitsTagged)
        mentions += Int(count.mentions + count.headingMentions)
        score += count.score
      }
    }

    func append(_ theme: Theme, to out: inout CSVBytes) {
      for value in [units, tagged, words] { out.integer(covered ? value : nil) }
      out.text(theme.family)
      out.text(theme.id)
      if covered {
        out.integer(mentions)
        out.number(score)
        out.flag(tagged > 0)
      } else {
        for _ in 0..<3 { out.empty() }
      }
      out.flag(covered)
      if let median = UnitProfile.median(lengths) { out.number(median) } else { out.empty() }
    }
  }
}
