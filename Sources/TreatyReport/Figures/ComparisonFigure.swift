import TreatyCompare
import TreatyText

/// A dot and an interval for each theme: difference of shares and log ratio, sorted by the difference.
enum ComparisonFigure {
  private static let rowHeight = 22.0
  private static let left = 290.0

  static func figure(_ comparison: Comparison, name: String, codebook: Codebook, order: ThemeOrder) -> Figure {
    let rows = comparison.rows.filter { $0.riskDifference != nil }.sorted { first, second in
      (first.riskDifference ?? 0, first.logRatio ?? 0, second.theme) > (second.riskDifference ?? 0, second.logRatio ?? 0, first.theme)
    }
    let hues = order.hues(codebook.themes.count)
    let height = 74 + Double(rows.count) * rowHeight
    let contrast = comparison.contrast
    return Figure(
      name: name, title: contrast.name,
      description:
        "Left: share of documents tagged in \(contrast.targetLabel) less that in \(contrast.referenceLabel). Right: binary logarithm of "
        + "the ratio of rates. Lines are 95 % intervals over families"
        + (comparison.isInferential ? "." : "; there are too few families for any."),
      width: 860, height: Int(height)
    ) { canvas in
      let ratios = rows.compactMap(\.logRatio).map(abs)
      let bounds = rows.compactMap(\.logRatioInterval).flatMap { [abs($0.low), abs($0.high)] }
      let reach = max(1, min((ratios + bounds).max() ?? 1, (ratios.max() ?? 1) * 1.6)).rounded(.up)
      let difference = Axis(-1...1, left...(left + 250))
      let ratio = Axis(-reach...reach, 590...840)
      head(contrast, difference, ratio, height: height, on: &canvas)
      for (index, row) in rows.enumerated() {
        let y = 62 + (Double(index) + 0.5) * rowHeight
        draw(row, codebook.themes[row.theme], hue: hues[row.theme], y, difference, ratio, on: &canvas)
      }
    }
  }

  private static func head(_ contrast: Contrast, _ difference: Axis, _ ratio: Axis, height: Double, on canvas: inout SVGCanvas) {
    canvas.text("Difference of shares of documents", x: difference.range.lowerBound, y: 14, style: "b")
    canvas.text("Log2 ratio of rates", x: ratio.range.lowerBound, y: 14, style: "b")
    for (axis, isShare) in [(difference, true), (ratio, false)] {
      canvas.text("← \(SVGCanvas.fitted(contrast.referenceLabel, width: 110))", x: axis.range.lowerBound, y: 31, style: "s")
      canvas.text("\(SVGCanvas.fitted(contrast.targetLabel, width: 110)) →", x: axis.range.upperBound, y: 31, anchor: .end, style: "s")
      for tick in axis.ticks {
        let x = axis.position(tick)
        canvas.line(x, 54, x, height - 8, style: tick == 0 ? "z" : "g")
        let label = isShare ? NumberText.fixed(100 * tick, decimals: 0) : NumberText.text(tick, digits: 3)
        canvas.text((tick > 0 ? "+" : "") + label.replacing("-", with: "−"), x: x, y: 48, anchor: .middle, style: "s")
      }
    }
  }

  private static func draw(
    _ row: Comparison.Row, _ theme: Theme, hue: Int, _ y: Double, _ difference: Axis, _ ratio: Axis, on canvas: inout SVGCanvas
  ) {
    canvas.link("#theme-\(Slug.make(theme.id))", label: theme.label) {
      $0.text(SVGCanvas.fitted(theme.label, width: left - 18), x: left - 10, y: y + 4, anchor: .end)
    }
    if let interval = row.riskDifferenceInterval { FrequencyFigure.whisker(interval, difference, y, on: &canvas) }
    if let value = row.riskDifference {
      let tip =
        "\(theme.label): \(row.target.documentsTagged) of \(row.target.documents) against "
        + "\(row.reference.documentsTagged) of \(row.reference.documents) documents"
      canvas.circle(difference.position(value), y, radius: 5, style: "f\(hue)", tip: tip)
    }
    if let interval = row.logRatioInterval { FrequencyFigure.whisker(interval, ratio, y, on: &canvas) }
    if let value = row.logRatio {
      canvas.circle(ratio.position(value), y, radius: 5, style: "f\(hue)", tip: "\(theme.label): \(NumberText.text(value, digits: 3))")
    } else {
      canvas.text("no mention in either", x: ratio.position(0) + 8, y: y + 4, style: "s")
    }
  }
}
