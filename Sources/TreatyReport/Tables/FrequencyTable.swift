import TreatyCompare
import TreatyText

/// `frequency.csv`: a row for each group, scope and theme. The columns `grouping` and `group` name the group; in a grouping by party a treaty stands
/// in several groups, so its rows do not sum (`overlapping` says so). `ci_low` and `ci_high` bound `per_1000` by `ci_method`. `genres` and
/// `median_unit_words` (outside headings) are of the group's units; `validated` says whether the theme was held against enough coded units.
enum FrequencyTable {
  static func table(_ frequencies: [(grouping: Grouping, frequency: Frequency)], codebook: Codebook) -> ResultTable {
    var table = ResultTable(
      name: "frequency",
      caption: "Documents and units tagged and mentions per 1,000 words, by group, scope and theme; 95 % intervals.",
      columns: [
        "grouping", "group", "scope", "family", "theme", "documents", "documents_tagged", "share_documents", "units", "units_tagged",
        "share_units", "mentions", "words", "per_1000", "ci_low", "ci_high", "ci_method", "share_documents_ci_low",
        "share_documents_ci_high", "share_documents_ci_method", "clusters", "overlapping", "genres", "median_unit_words", "validated",
      ])
    for (grouping, frequency) in frequencies {
      for row in frequency.rows {
        let theme = codebook.themes[row.theme]
        table.rows.append(
          head(row, theme) + numbers(row) + [.flag(grouping.overlaps)] + units(row) + [.flag(codebook.isValidated(theme.id))])
      }
    }
    return table
  }

  private static func head(_ row: Frequency.Row, _ theme: Theme) -> [ResultTable.Cell] {
    [.text(row.grouping), .text(row.group), .text(row.scope.rawValue), .text(optional: theme.family), .text(theme.id)]
  }

  private static func units(_ row: Frequency.Row) -> [ResultTable.Cell] {
    guard row.counts.units > 0 else { return [.empty, .empty] }
    let genres = row.profile.genres.map(\.name).joined(separator: "; ")
    return [genres.isEmpty ? .empty : .text(genres), .number(optional: row.profile.medianWords)]
  }

  private static func numbers(_ row: Frequency.Row) -> [ResultTable.Cell] {
    let counts = row.counts
    // What is not covered is empty, never 0.
    let covered = counts.units > 0
    func integer(_ value: Int) -> ResultTable.Cell { covered ? .integer(value) : .empty }
    return [
      integer(counts.documents), integer(counts.documentsTagged), .number(optional: counts.shareOfDocuments), integer(counts.units),
      integer(counts.unitsTagged), .number(optional: counts.shareOfUnits), integer(counts.mentions), integer(counts.words),
      .number(optional: counts.per1000), .number(optional: row.rate?.low), .number(optional: row.rate?.high),
      row.rateMethod.isEmpty ? .empty : .text(row.rateMethod), .number(optional: row.share?.low), .number(optional: row.share?.high),
      row.share == nil ? .empty : .text("Wilson"), .integer(row.clusters),
    ]
  }
}
