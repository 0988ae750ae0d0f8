import TreatyCompare
import TreatyText

/// A line of the heat map: a treaty, or the treaties of a decade where there are many.
struct HeatmapLine: Sendable {
  /// Treaties up to which each has a line of its own.
  static let limit = 120

  /// Year and title, or the decade and its size.
  var label: String
  /// The treaty; `nil` for a decade.
  var facts: DocumentFacts?
  /// The operative text's counts of every theme.
  var counts: [ThemeCounts]

  /// What the lines are.
  static func title(_ lines: [HeatmapLine]) -> String {
    lines.contains { $0.facts != nil } ? "Themes by treaty" : "Themes by decade"
  }

  /// Treaties in the order of their years, undated ones last; or decades.
  static func lines(_ tally: Tally, axis: TimeAxis) -> [HeatmapLine] {
    let dated = tally.documents.map { (document: $0, year: $0.facts.year(on: axis) ?? .max) }
    if tally.documents.count <= limit {
      return dated.sorted { ($0.year, $0.document.facts.id) < ($1.year, $1.document.facts.id) }.map { entry in
        let facts = entry.document.facts
        let title = facts.title.isEmpty ? facts.id : facts.title
        return HeatmapLine(
          label: entry.year == .max ? title : "\(entry.year) \(title)", facts: facts,
          counts: entry.document.counts(in: .operative, coverage: tally.coverage))
      }
    }
    var decades: [Int: HeatmapLine] = [:]
    for entry in dated {
      let decade = entry.year == .max ? Int.max : entry.year / 10 * 10
      let counts = entry.document.counts(in: .operative, coverage: tally.coverage)
      var line = decades[decade] ?? HeatmapLine(label: "", counts: counts.map { _ in ThemeCounts() })
      for theme in counts.indices { line.counts[theme] += counts[theme] }
      decades[decade] = line
    }
    return decades.sorted { $0.key < $1.key }.map { decade, line in
      var line = line
      let documents = line.counts.map(\.documents).max() ?? 0
      line.label = (decade == .max ? "no date" : "\(decade)s") + " (\(documents) \(documents == 1 ? "document" : "documents"))"
      return line
    }
  }
}
