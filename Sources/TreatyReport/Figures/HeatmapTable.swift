import TreatyText

/// The heat map as numbers: mentions per 1,000 words, empty where a theme is not covered.
struct HeatmapTable {
  private let table: ResultTable
  private let labels: [String]
  private let addresses: [[String?]]

  /// - Parameters:
  ///   - address: where a treaty stands.
  ///   - passage: where a treaty first speaks of a theme.
  init(
    _ lines: [HeatmapLine], codebook: Codebook, order: ThemeOrder, address: (DocumentFacts) -> String,
    passage: (DocumentFacts, Int) -> String
  ) {
    let themes = order.themes
    labels = [lines.contains { $0.facts != nil } ? "Treaty" : "Decade"] + themes.map { codebook.themes[$0].label }
    table = ResultTable(
      name: "heatmap", caption: "Mentions per 1,000 words of operative text", columns: ["line"] + themes.map { codebook.themes[$0].id },
      rows: lines.map { line in
        [.text(line.label)] + themes.map { line.counts[$0].units == 0 ? .empty : .number(optional: line.counts[$0].per1000) }
      })
    addresses = lines.map { line in
      [line.facts.map(address)]
        + themes.map { theme in
          guard line.counts[theme].mentions > 0 else { return nil }
          return line.facts.map { passage($0, theme) } ?? "#theme-\(Slug.make(codebook.themes[theme].id))"
        }
    }
  }

  /// The table as HTML, every number with mentions a link to them. O(lines × themes).
  var html: String {
    let places = Dictionary(table.columns.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return HTMLTable.render(table, columns: zip(table.columns, labels).map { (column: $0, label: $1) }) { row, column in
      places[column].flatMap { addresses[row][$0] }
    }
  }
}
