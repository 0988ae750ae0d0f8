import TreatyText

/// Text with its mentions marked: every mark says theme, pattern and line of the codebook.
struct Highlighter: Sendable {
  private let codebook: Codebook
  private let hues: [Int]

  init(_ codebook: Codebook) {
    self.codebook = codebook
    hues = ThemeOrder(codebook).hues(codebook.themes.count)
  }

  /// Appends a range of the text as HTML. O(bytes + m log m) for m mentions, times those that overlap at one place.
  ///
  /// Where mentions of several themes overlap, the text is cut at their ends and each piece names all that cover it.
  ///
  /// - Parameters:
  ///   - range: UTF-8 bytes.
  ///   - mentions: kept mentions in the order of their starts; those outside the range are left out, those across its border cut.
  func append(_ range: Range<Int>, of text: ReadingText, mentions: [Mention], to out: inout [UInt8]) {
    let inside = mentions.filter { $0.range.overlaps(range) && $0.range.upperBound <= text.count }
    let borders = Set(inside.flatMap { [$0.range.lowerBound, $0.range.upperBound] }).filter { range.contains($0) }.sorted()
    var position = range.lowerBound
    var active: [Mention] = []
    var next = 0
    for border in borders + [range.upperBound] where border > position || border == range.upperBound {
      while next < inside.count, inside[next].range.lowerBound <= position {
        active.append(inside[next])
        next += 1
      }
      active.removeAll { $0.range.upperBound <= position }
      piece(position..<border, of: text, active: active, to: &out)
      position = border
    }
  }

  private func piece(_ range: Range<Int>, of text: ReadingText, active: [Mention], to out: inout [UInt8]) {
    if range.isEmpty { return }
    guard let first = active.first, hues.indices.contains(first.theme) else {
      HTMLText.append(text.bytes[range], to: &out)
      return
    }
    let themes = active.map { "t\($0.theme)" }.joined(separator: " ")
    out += "<mark tabindex=\"0\" class=\"m m\(hues[first.theme]) \(themes)\" title=\"".utf8
    HTMLText.append(Array(active.map(said).joined(separator: "; ").utf8)[...], to: &out)
    out += "\">".utf8
    HTMLText.append(text.bytes[range], to: &out)
    out += "</mark>".utf8
  }

  /// `Collective defence: armed attack* (codebook line 41)`.
  private func said(_ mention: Mention) -> String {
    guard let (theme, pattern) = MentionsTable.entry(mention, in: codebook) else { return "" }
    let attributes = mention.attributes.map { ", \($0.name) \($0.value)" }.joined()
    guard let pattern else { return theme.label + attributes }
    return "\(theme.label): \(pattern.source)\(pattern.line > 0 ? " (codebook line \(pattern.line))" : "")\(attributes)"
  }
}
