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
    split(markers[...], used: 0, depth: 0, atLeast: atLeast, &result)
    return result
  }

  /// A way to number: a style, read as letters or as roman numerals.
  private struct Series {
    var style: ParagraphMarker.Style
    var isRoman: Bool
    /// A bit of its own.
    var bit: UInt32 { 1 << (UInt32(style.rawValue) * 2 + (isRoman ? 1 : 0)) }
    var isLettered: Bool { style == .letterBracketed || style == .letterBracket || style == .letterDot }

    func value(_ marker: ParagraphMarker) -> Int { isRoman ? marker.roman : marker.value }
  }

  private static let series: [Series] = ParagraphMarker.Style.allCases.flatMap { style in
    let plain = Series(style: style, isRoman: false)
    return plain.isLettered ? [plain, Series(style: style, isRoman: true)] : [plain]
  }

  private func split(
    _ markers: ArraySlice<ParagraphMarker>, used: UInt32, depth: Int, atLeast: Int, _ result: inout [Paragraph]
  ) {
    guard depth < Self.deepest, markers.count >= atLeast, let (series, chain) = firstChain(markers, used: used, atLeast: atLeast) else {
      return
    }
    let own = series.isLettered ? max(1, depth) : depth
    for (place, index) in chain.enumerated() {
      let marker = markers[index]
      result.append(Paragraph(marker: marker, depth: own, number: series.isRoman ? "\(marker.roman)" : marker.number))
      let next = place + 1 < chain.count ? chain[place + 1] : markers.endIndex
      split(markers[(index + 1)..<next], used: used | series.bit, depth: own + 1, atLeast: 2, &result)
    }
  }

  /// The sequence that opens first; of those that open at one place the longest.
  private func firstChain(_ markers: ArraySlice<ParagraphMarker>, used: UInt32, atLeast: Int) -> (Series, [Int])? {
    var best: (series: Series, chain: [Int])?
    for series in Self.series where used & series.bit == 0 {
      guard let first = markers.firstIndex(where: { $0.style == series.style && series.value($0) == 1 }) else { continue }
      if let best, first > best.chain[0] { continue }
      let chain = chain(markers[first...], series)
      guard chain.count >= atLeast else { continue }
      if let best, chain[0] == best.chain[0], chain.count <= best.chain.count { continue }
      best = (series, chain)
    }
    return best
  }

  /// From the first marker on, each next that says one more; when the first opens a line of a text with lines, the others must too.
  private func chain(_ markers: ArraySlice<ParagraphMarker>, _ series: Series) -> [Int] {
    guard let first = markers.first else { return [] }
    let needsLine = first.isLineStart && view.bytes[..<first.range.lowerBound].suffix(200).contains(0x0A)
    var chain: [Int] = []
    for index in markers.indices {
      let marker = markers[index]
      guard marker.style == series.style, series.value(marker) == chain.count + 1, !needsLine || marker.isLineStart else { continue }
      chain.append(index)
    }
    return chain
  }
}
