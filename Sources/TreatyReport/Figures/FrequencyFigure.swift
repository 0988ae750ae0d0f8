import TreatyCompare
import TreatyText

/// Bars of the share of documents tagged and dots of the rate, theme by theme, with intervals.
enum FrequencyFigure {
  private static let rowHeight = 22.0
  private static let labelWidth = 290.0

  static func figure(_ rows: [Frequency.Row], codebook: Codebook, order: ThemeOrder) -> Figure {
    let byTheme = Dictionary(rows.map { ($0.theme, $0) }, uniquingKeysWith: { first, _ in first })
    let lines = Double(order.themes.count) + 1.3 * Double(order.groups.count)
    let height = 58 + lines * rowHeight
    return Figure(
      name: "frequency", title: "Themes by share of documents and rate",
      description: "Bars: share of documents tagged, with Wilson's 95 % interval. Dots: mentions per 1,000 words, with 95 % interval.",
      width: 860, height: Int(height)
    ) { canvas in
      let share = Axis(0...1, labelWidth...(labelWidth + 250))
      // The widest intervals belong to rare themes; twice the highest rate keeps the others readable.
      let highest = rows.compactMap(\.counts.per1000).max() ?? 1
      let widest = rows.compactMap { $0.rate?.high }.max() ?? 1
      let rate = Axis(0...max(0.01, min(widest, highest * 2)), 640...840)
      drawAxes(share, rate, height: height, on: &canvas)
      var y = 44.0
      for group in order.groups {
        canvas.text(group.label, x: 4, y: y + rowHeight * 0.9, style: "b")
        y += rowHeight * 1.3
        for theme in group.themes {
          if let row = byTheme[theme] {
            draw(row, codebook.themes[theme], hue: group.hue, y: y, share, rate, on: &canvas)
          }
          y += rowHeight
        }
      }
    }
  }

  private static func drawAxes(_ share: Axis, _ rate: Axis, height: Double, on canvas: inout SVGCanvas) {
    canvas.text("Documents tagged", x: share.range.lowerBound, y: 14, style: "b")
    canvas.text("Mentions per 1,000 words", x: rate.range.lowerBound, y: 14, style: "b")
    for tick in share.ticks {
      canvas.line(share.position(tick), 36, share.position(tick), height - 12, style: "g")
      canvas.text(NumberText.percent(tick), x: share.position(tick), y: 30, anchor: .middle, style: "s")
    }
    for tick in rate.ticks {
      canvas.line(rate.position(tick), 36, rate.position(tick), height - 12, style: "g")
      canvas.text(NumberText.text(tick, digits: 3), x: rate.position(tick), y: 30, anchor: .middle, style: "s")
    }
  }

  private static func draw(
    _ row: Frequency.Row, _ theme: Theme, hue: Int, y: Double, _ share: Axis, _ rate: Axis, on canvas: inout SVGCanvas
  ) {
    let middle = y + rowHeight / 2
    let counts = row.counts
    let label = SVGCanvas.fitted(theme.label, width: labelWidth - 18)
    let said = "\(theme.label): \(counts.documentsTagged) of \(counts.documents) documents, \(counts.mentions) mentions"
    canvas.link("#theme-\(Slug.make(theme.id))", label: said) { canvas in
      canvas.text(label, x: labelWidth - 10, y: middle + 4, anchor: .end)
      guard let value = counts.shareOfDocuments else {
        canvas.text("not covered", x: share.range.lowerBound + 4, y: middle + 4, style: "s")
        return
      }
      let start = share.range.lowerBound
      canvas.rectangle(
        x: start, y: middle - 6, width: share.position(value) - start, height: 12, style: "f\(hue)", tip: said)
      canvas.text("\(counts.documentsTagged) of \(counts.documents)", x: 556, y: middle + 4, style: "s")
    }
    if let interval = row.share { whisker(interval, share, middle, on: &canvas) }
    guard let value = counts.per1000 else { return }
    if let interval = row.rate { whisker(interval, rate, middle, on: &canvas) }
    canvas.circle(rate.position(value), middle, radius: 4, style: "f\(hue)", tip: "\(NumberText.text(value, digits: 3)) per 1,000 words")
  }

  /// An interval as a line with ends.
  static func whisker(_ interval: Interval, _ axis: Axis, _ y: Double, on canvas: inout SVGCanvas) {
    let (low, high) = (axis.position(interval.low), axis.position(interval.high))
    canvas.line(low, y, high, y, style: "w")
    canvas.line(low, y - 3, low, y + 3, style: "w")
    // An end beyond the scale stays open.
    if interval.high <= axis.domain.upperBound { canvas.line(high, y - 3, high, y + 3, style: "w") }
  }
}
