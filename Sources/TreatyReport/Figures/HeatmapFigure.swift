import TreatyText

/// Themes by treaty: how much each is spoken of, light to dark. Many treaties are put together by decade.
enum HeatmapFigure {
  /// Treaties up to which each has a line of its own.
  static let limit = 120

  private struct Line: Sendable {
    var label: String
    var address: String?
    var facts: DocumentFacts?
    var counts: [ThemeCounts]
  }

  /// - Parameters:
  ///   - address: where a document stands.
  ///   - passage: where a document first speaks of a theme.
  static func figure(
    _ tally: Tally, axis: TimeAxis, codebook: Codebook, order: ThemeOrder, address: @escaping (DocumentFacts) -> String,
    passage: @escaping @Sendable (DocumentFacts, Int) -> String
  ) -> Figure {
    let lines = lines(tally, axis, address)
    let themes = order.themes
    let hues = order.hues(codebook.themes.count)
    let highest = lines.flatMap { line in themes.compactMap { line.counts[$0].per1000 } }.max() ?? 1
    let (cellWidth, cellHeight, left, top) = (20.0, 16.0, 250.0, 160.0)
    return Figure(
      name: "heatmap", title: tally.documents.count > limit ? "Themes by decade" : "Themes by treaty",
      description: "Each cell is shaded by mentions per 1,000 words of operative text, on a square-root scale; empty where there are none, "
        + "struck through where the theme is not covered.",
      width: Int(left + Double(themes.count) * cellWidth + 80), height: Int(top + Double(lines.count) * cellHeight + 12)
    ) { canvas in
      for (column, theme) in themes.enumerated() {
        let x = left + (Double(column) + 0.5) * cellWidth
        canvas.text(SVGCanvas.fitted(codebook.themes[theme].label, width: 190), x: x + 3, y: top - 8, style: "s", rotation: -52)
      }
      for (row, line) in lines.enumerated() {
        let y = top + Double(row) * cellHeight
        draw(line, y: y + cellHeight - 4, left: left, on: &canvas)
        for (column, theme) in themes.enumerated() {
          let counts = line.counts[theme]
          let x = left + Double(column) * cellWidth
          let shade = counts.per1000.map { ($0 / highest).squareRoot() } ?? 0
          let tip = "\(line.label) – \(codebook.themes[theme].label): \(counts.mentions) in \(counts.words) words"
          canvas.rectangle(x: x, y: y, width: cellWidth - 1, height: cellHeight - 1, style: "n", opacity: 0.35)
          if counts.units == 0 {
            canvas.line(x + 4, y + cellHeight - 5, x + cellWidth - 5, y + 4, style: "g")
          } else if counts.mentions > 0 {
            let address = line.facts.map { passage($0, theme) } ?? "#theme-\(Slug.make(codebook.themes[theme].id))"
            canvas.link(address, label: tip, isTabStop: false) {
              $0.rectangle(
                x: x, y: y, width: cellWidth - 1, height: cellHeight - 1, style: "f\(hues[theme])", opacity: 0.15 + 0.85 * shade, tip: tip)
            }
          }
        }
      }
    }
  }

  private static func draw(_ line: Line, y: Double, left: Double, on canvas: inout SVGCanvas) {
    let label = SVGCanvas.fitted(line.label, width: left - 12)
    if let address = line.address {
      canvas.link(address, label: line.label) { $0.text(label, x: left - 8, y: y, anchor: .end) }
    } else {
      canvas.text(label, x: left - 8, y: y, anchor: .end)
    }
  }

  /// Treaties in the order of their years, undated ones last; or decades.
  private static func lines(_ tally: Tally, _ axis: TimeAxis, _ address: (DocumentFacts) -> String) -> [Line] {
    let dated = tally.documents.map { (document: $0, year: $0.facts.year(on: axis) ?? .max) }
    if tally.documents.count <= limit {
      return dated.sorted { ($0.year, $0.document.facts.id) < ($1.year, $1.document.facts.id) }.map { entry in
        let facts = entry.document.facts
        let title = facts.title.isEmpty ? facts.id : facts.title
        return Line(
          label: entry.year == .max ? title : "\(entry.year) \(title)", address: address(facts), facts: facts,
          counts: entry.document.counts(in: .operative, coverage: tally.coverage))
      }
    }
    var decades: [Int: Line] = [:]
    for entry in dated {
      let decade = entry.year == .max ? Int.max : entry.year / 10 * 10
      let counts = entry.document.counts(in: .operative, coverage: tally.coverage)
      var line = decades[decade] ?? Line(label: "", counts: counts.map { _ in ThemeCounts() })
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
