import TreatyCompare
import TreatyText

/// Pairs of themes in the same unit: squares as dark as the pair is more frequent than chance has it.
enum CooccurrenceFigure {
  /// - Returns: `nil` when fewer than two themes occur.
  ///
  /// - Parameter address: where the passages of a pair are listed.
  static func figure(
    _ tally: Tally, codebook: Codebook, order: ThemeOrder, address: @escaping @Sendable (ThemePair) -> String?
  ) -> Figure? {
    let themes = order.themes.filter { tally.cooccurrence.units(with: $0, and: $0) > 0 }
    guard themes.count > 1 else { return nil }
    let pairs = ThemePairs(tally)
    let (cell, left) = (20.0, 290.0)
    let size = Double(themes.count) * cell
    return Figure(
      name: "cooccurrence", title: "Themes in the same unit",
      description:
        "Each square is a pair of themes, darker the more often both are tagged in one unit than chance has it (normalised pointwise "
        + "mutual information above 0); a dot marks pairs that meet no more often than by chance; empty squares never meet.",
      width: Int(left + size + 150), height: Int(size + 20)
    ) { canvas in
      for (row, first) in themes.enumerated() {
        let y = 8 + Double(row) * cell
        canvas.text(SVGCanvas.fitted(codebook.themes[first].label, width: left - 12), x: left - 8, y: y + 14, anchor: .end)
        for (column, second) in themes.enumerated() where column < row {
          draw(
            pairs.pair(first, second), (codebook.themes[first].label, codebook.themes[second].label),
            address(ThemePair(first, second)), (left + Double(column) * cell, y), on: &canvas)
        }
        canvas.text(
          SVGCanvas.fitted(codebook.themes[first].label, width: 140), x: left + Double(row) * cell + 5, y: y + 14, style: "s")
      }
    }
  }

  private static func draw(
    _ pair: PairAssociation?, _ labels: (String, String), _ address: String?, _ place: (x: Double, y: Double), on canvas: inout SVGCanvas
  ) {
    let (x, y) = place
    canvas.rectangle(x: x, y: y, width: 19, height: 19, style: "n", opacity: 0.35)
    guard let pair, pair.both > 0 else { return }
    let npmi = pair.normalised ?? 1
    let tip = "\(labels.0) and \(labels.1): \(pair.both) units, NPMI \(NumberText.fixed(npmi, decimals: 2))"
    let draw = { (canvas: inout SVGCanvas) in
      if npmi > 0 {
        canvas.rectangle(x: x, y: y, width: 19, height: 19, style: "h", opacity: 0.12 + 0.88 * min(1, npmi * 1.6), tip: tip)
      } else {
        canvas.circle(x + 9.5, y + 9.5, radius: 2, style: "k", tip: tip)
      }
    }
    if let address { canvas.link(address, label: tip, isTabStop: false, draw: draw) } else { draw(&canvas) }
  }
}
