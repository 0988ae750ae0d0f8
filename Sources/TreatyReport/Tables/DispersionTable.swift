import TreatyCompare
import TreatyText

/// `dispersion.csv`: how evenly each theme is spread over the documents, operative text.
enum DispersionTable {
  static func table(_ tally: Tally, codebook: Codebook) -> ResultTable {
    var table = ResultTable(
      name: "dispersion", caption: "Spread of mentions over the documents, operative text.",
      columns: ["family", "theme", "documents", "range", "dp", "dp_norm", "juilland_d"])
    let counts = tally.documents.map { $0.counts(in: .operative, coverage: tally.coverage) }
    for (index, theme) in codebook.themes.enumerated() {
      let dispersion = Dispersion(counts: counts.map { $0[index].mentions }, sizes: counts.map { $0[index].words })
      table.rows.append([
        .text(optional: theme.family), .text(theme.id), .integer(dispersion.parts), .integer(dispersion.range),
        .number(optional: dispersion.deviationOfProportions), .number(optional: dispersion.normalisedDeviation),
        .number(optional: dispersion.juillandD),
      ])
    }
    return table
  }
}
