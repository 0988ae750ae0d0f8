/// Finds numbered paragraphs and lettered items in a stretch of text, each by its own sequence.
///
/// The style that opens first numbers the paragraphs, if it goes on; inside each paragraph the same is done with the styles left.
struct ParagraphFinder {
  /// A paragraph or item found.
  struct Paragraph {
    var marker: ParagraphMarker
    /// 0 for paragraphs, 1 for items, 2 for items of items.
    var depth: Int
    /// The number as it is to be shown.
    var number: String
  }

  let view: TextView

  private static let deepest = 3

  /// The paragraphs of a range, in order.
  ///
  /// - Parameter atLeast: how many members a sequence needs.
  func paragraphs(in range: Range<Int>, atLeast: Int = 2) -> [Paragraph] {
    let markers = ParagraphMarkerReader(view: view).markers(in: range)
    var result: [Paragraph] = []
    split(markers[...], used: [], depth: 0, atLeast: atLeast, &result)
    return result
  }

  private struct Series: Hashable {
    var style: ParagraphMarker.Style
    var isRoman: Bool
  }

  private func split(
    _ markers: ArraySlice<ParagraphMarker>, used: Set<Series>, depth: Int, atLeast: Int, _ result: inout [Paragraph]
  ) {
    guard depth < Self.deepest, let (series, chain) = firstChain(markers, used: used, atLeast: atLeast) else { return }
    let isLettered = depth > 0 || series.style == .letterBracketed || series.style == .letterBracket || series.style == .letterDot
    for (place, index) in chain.enumerated() {
      let marker = markers[index]
      let number = series.isRoman ? "\(marker.roman)" : marker.number
      result.append(Paragraph(marker: marker, depth: isLettered ? max(1, depth) : depth, number: number))
      let next = place + 1 < chain.count ? chain[place + 1] : markers.endIndex
      split(markers[(index + 1)..<next], used: used.union([series]), depth: max(depth, isLettered ? 1 : 0) + 1, atLeast: 2, &result)
    }
  }

  /// The sequence that opens first; of those that open at one place the longest.
  private func firstChain(
    _ markers: ArraySlice<ParagraphMarker>, used: Set<Series>, atLeast: Int
  ) -> (Series, [Int])? {
    var best: (Series, [Int])?
    for style in ParagraphMarker.Style.allCases {
      for isRoman in [false, true] {
        let series = Series(style: style, isRoman: isRoman)
        guard !used.contains(series), let chain = chain(markers, series), chain.count >= atLeast else { continue }
        guard let known = best else {
          best = (series, chain)
          continue
        }
        if chain[0] < known.1[0] || chain[0] == known.1[0] && chain.count > known.1.count { best = (series, chain) }
      }
    }
    return best
  }

  /// From the first marker that says one, each next that says one more; a marker at the start of a line is taken before one that is not.
  private func chain(_ markers: ArraySlice<ParagraphMarker>, _ series: Series) -> [Int]? {
    let isLetter = [.letterBracketed, .letterBracket, .letterDot].contains(series.style)
    if series.isRoman && !isLetter { return nil }
    func value(_ marker: ParagraphMarker) -> Int { series.isRoman ? marker.roman : marker.value }
    var chain: [Int] = []
    var needsLine = false
    for index in markers.indices {
      let marker = markers[index]
      guard marker.style == series.style, value(marker) == chain.count + 1 else { continue }
      if needsLine && !marker.isLineStart { continue }
      if chain.isEmpty {
        needsLine = marker.isLineStart && view.bytes[..<marker.range.lowerBound].suffix(200).contains(0x0A)
      }
      chain.append(index)
    }
    return chain.isEmpty ? nil : chain
  }
}
