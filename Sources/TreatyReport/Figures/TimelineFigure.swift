import TreatyCompare
import TreatyText

/// A small curve for each theme: the share of documents tagged over the years, smoothed, with its band.
enum TimelineFigure {
  private static let columns = 4
  private static let (cellWidth, cellHeight) = (190.0, 118.0)

  /// - Returns: `nil` with fewer than two dated years.
  static func figure(_ trends: [ThemeTrend], codebook: Codebook, order: ThemeOrder) -> Figure? {
    let byTheme = Dictionary(trends.map { ($0.theme, $0) }, uniquingKeysWith: { first, _ in first })
    let shown = order.themes.compactMap { byTheme[$0] }
    let years = shown.flatMap { $0.years.map(\.year) }
    guard let first = years.min(), let last = years.max(), first < last else { return nil }
    let lines = (shown.count + columns - 1) / columns
    return Figure(
      name: "timeline", title: "Themes over time",
      description:
        "Share of documents tagged by year, \(first) to \(last): smoothed curve with 95 % band over families; ticks below are documents.",
      width: Int(Double(columns) * cellWidth), height: Int(Double(lines) * cellHeight) + 4
    ) { canvas in
      for (position, trend) in shown.enumerated() {
        let x = Double(position % columns) * cellWidth
        let y = Double(position / columns) * cellHeight
        draw(trend, codebook.themes[trend.theme], x: x, y: y, years: first...last, on: &canvas)
      }
    }
  }

  private static func draw(
    _ trend: ThemeTrend, _ theme: Theme, x: Double, y: Double, years: ClosedRange<Int>, on canvas: inout SVGCanvas
  ) {
    let time = Axis(Double(years.lowerBound)...Double(years.upperBound), (x + 40)...(x + cellWidth - 14))
    let bottom = y + cellHeight - 28
    let height = 58.0
    canvas.link("#theme-\(Slug.make(theme.id))", label: theme.label) {
      $0.text(SVGCanvas.fitted(theme.label, width: cellWidth - 22), x: x + 6, y: y + 18, style: "t")
    }
    for share in [0.0, 0.5, 1] {
      let level = bottom - share * height
      canvas.line(x + 40, level, x + cellWidth - 14, level, style: "g")
      canvas.text(NumberText.percent(share).replacing(" ", with: ""), x: x + 36, y: level + 4, anchor: .end, style: "s")
    }
    let points = trend.curve.points
    let band = points.compactMap { point in point.band.map { (x: time.position(point.time), band: $0) } }
    let upper = band.map { (x: $0.x, y: bottom - $0.band.high * height) }
    let lower = band.reversed().map { (x: $0.x, y: bottom - $0.band.low * height) }
    canvas.path(upper + lower, closed: true, style: "a")
    canvas.path(points.map { (x: time.position($0.time), y: bottom - $0.value * height) }, style: "c")
    for year in trend.years {
      let at = time.position(Double(year.year))
      canvas.rectangle(x: at - 0.8, y: bottom + 2, width: 1.6, height: min(8, 2 + Double(year.documents)), style: "k")
    }
    canvas.text(String(years.lowerBound), x: x + 40, y: bottom + 22, style: "s")
    canvas.text(String(years.upperBound), x: x + cellWidth - 14, y: bottom + 22, anchor: .end, style: "s")
  }
}
