import TreatyText

/// Themes by treaty: how much each is spoken of, light to dark. Many treaties are put together by decade.
enum HeatmapFigure {
  /// - Parameters:
  ///   - address: where a document stands.
  ///   - passage: where a document first speaks of a theme.
  static func figure(
    _ lines: [HeatmapLine], codebook: Codebook, order: ThemeOrder, address: @escaping @Sendable (DocumentFacts) -> String,
    passage: @escaping @Sendable (DocumentFacts, Int) -> String
  ) -> Figure {
    let themes = order.themes
    let hues = order.hues(codebook.themes.count)
    let highest = lines.flatMap { line in themes.compactMap { line.counts[$0].per1000 } }.max() ?? 1
    let (cellWidth, cellHeight, left, top) = (20.0, 16.0, 250.0, 160.0)
    return Figure(
      name: "heatmap", title: HeatmapLine.title(lines),
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
        draw(line, address: line.facts.map(address), y: y + cellHeight - 4, left: left, on: &canvas)
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

  private static func draw(_ line: HeatmapLine, address: String?, y: Double, left: Double, on canvas: inout SVGCanvas) {
    let label = SVGCanvas.fitted(line.label, width: left - 12)
    if let address {
      canvas.link(address, label: line.label) { $0.text(label, x: left - 8, y: y, anchor: .end) }
    } else {
      canvas.text(label, x: left - 8, y: y, anchor: .end)
    }
  }
}
