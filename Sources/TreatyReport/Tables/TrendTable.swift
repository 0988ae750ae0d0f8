import TreatyCompare
import TreatyText

/// `trend.csv`: a row for each theme and year of the curve; `trend_tests.csv`: a row for each theme.
enum TrendTable {
  static func table(_ trends: [ThemeTrend], axis: TimeAxis, codebook: Codebook) -> ResultTable {
    var table = ResultTable(
      name: "trend", caption: "Share of documents tagged by year, smoothed, with a 95 % band over families.",
      columns: ["family", "theme", "axis", "year", "documents", "documents_tagged", "smoothed", "band_low", "band_high"])
    for trend in trends {
      let theme = codebook.themes[trend.theme]
      let observed = Dictionary(uniqueKeysWithValues: trend.years.map { ($0.year, $0) })
      let smoothed = Dictionary(uniqueKeysWithValues: trend.curve.points.map { (Int($0.time), $0) })
      for year in Set(observed.keys).union(smoothed.keys).sorted() {
        table.rows.append([
          .text(optional: theme.family), .text(theme.id), .text(axis.rawValue), .integer(year),
          .integer(observed[year]?.documents ?? 0), .integer(observed[year]?.tagged ?? 0), .number(optional: smoothed[year]?.value),
          .number(optional: smoothed[year]?.band?.low), .number(optional: smoothed[year]?.band?.high),
        ])
      }
    }
    return table
  }

  static func tests(_ trends: [ThemeTrend], axis: TimeAxis, codebook: Codebook) -> ResultTable {
    var table = ResultTable(
      name: "trend_tests", caption: "Mann-Kendall test on the yearly share of documents tagged.",
      columns: ["family", "theme", "axis", "years", "families", "tau", "z", "p", "p_adjusted", "p_adjustment", "tests", "slope_per_year"])
    let adjusted = PValueAdjustment.benjaminiHochberg.adjust(trends.map { $0.test?.p })
    let tests = adjusted.count { $0 != nil }
    for (trend, p) in zip(trends, adjusted) {
      let theme = codebook.themes[trend.theme]
      table.rows.append([
        .text(optional: theme.family), .text(theme.id), .text(axis.rawValue), .integer(trend.years.count), .integer(trend.clusters),
        .number(optional: trend.test?.tau), .number(optional: trend.test?.z), .number(optional: trend.test?.p), .number(optional: p),
        p == nil ? .empty : .text(PValueAdjustment.benjaminiHochberg.rawValue), .integer(tests), .number(optional: trend.test?.slope),
      ])
    }
    return table
  }
}
