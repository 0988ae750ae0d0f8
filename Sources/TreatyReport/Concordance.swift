import TreatyText

/// Mentions in context (KWIC): a line each, with the words before and after.
package struct Concordance: Sendable {
  /// One mention with its context.
  package struct Line: Sendable, Equatable {
    /// The document.
    package var document: String
    /// The label of the unit, or its kind where it has none.
    package var unit: String
    /// The pattern that matched.
    package var pattern: String
    /// The place, in code points.
    package var range: Range<Int>
    /// The words before, on one line.
    package var left: String
    /// The words of the mention, on one line.
    package var text: String
    /// The words after, on one line.
    package var right: String
  }

  /// The order of the lines.
  package enum Order: String, Sendable, CaseIterable {
    /// As they stand in the corpus.
    case text
    /// By the words before, from the nearest.
    case left
    /// By the mention, then the words after.
    case right
  }

  /// How many words stand before and after a mention.
  package var context: Int
  private let codebook: Codebook

  /// Makes a concordance of what a codebook's patterns find.
  package init(codebook: Codebook, context: Int) {
    self.codebook = codebook
    self.context = context
  }

  /// The lines of a document. O(mentions × context).
  package func lines(of document: TaggedDocument) -> [Line] {
    let text = document.treaty.text
    let map = CodePointMap(text)
    return document.tags.flatMap { tags in
      tags.mentions.filter { $0.suppressedBy == nil }.map { mention in
        Line(
          document: document.treaty.id, unit: tags.unit.label ?? tags.unit.kind.rawValue,
          pattern: codebook.themes[mention.theme].patterns[mention.pattern].source, range: map.codePoints(mention.range),
          left: Self.onOneLine(text[start(before: mention.range.lowerBound, in: text)..<mention.range.lowerBound]),
          text: Self.onOneLine(text[mention.range]),
          right: Self.onOneLine(text[mention.range.upperBound..<end(after: mention.range.upperBound, in: text)]))
      }
    }
  }

  /// Sorts lines; equal ones stay as they stand in the corpus. O(n log n).
  package static func sorted(_ lines: [Line], by order: Order) -> [Line] {
    let keys = lines.map { line -> [String] in
      switch order {
      case .text: []
      case .left: line.left.lowercased().split(separator: " ").reversed().map(String.init)
      case .right: (line.text + " " + line.right).lowercased().split(separator: " ").map(String.init)
      }
    }
    let positions = lines.indices.sorted { left, right in
      keys[left].lexicographicallyPrecedes(keys[right]) || (keys[left] == keys[right] && left < right)
    }
    return positions.map { lines[$0] }
  }

  /// Columns for a terminal: the mentions stand below each other.
  package static func table(_ lines: [Line]) -> String {
    let places = lines.map { "\($0.document) \($0.unit)" }
    let placeWidth = places.map(\.count).max() ?? 0
    let leftWidth = lines.map(\.left.count).max() ?? 0
    var text = ""
    for (line, place) in zip(lines, places) {
      let padding = String(repeating: " ", count: placeWidth - place.count + 2 + leftWidth - line.left.count)
      text += VisibleText.shown("\(place)\(padding)\(line.left) [\(line.text)] \(line.right)") + "\n"
    }
    return text
  }

  /// A row each: document, unit, start, end, left, text, right, pattern.
  package static func csv(_ lines: [Line]) -> [UInt8] {
    var rows = CSVBytes(header: ["document", "unit", "start", "end", "left", "text", "right", "pattern"])
    for line in lines {
      rows.text(line.document)
      rows.text(line.unit)
      rows.integer(line.range.lowerBound)
      rows.integer(line.range.upperBound)
      rows.text(line.left)
      rows.text(line.text)
      rows.text(line.right)
      rows.text(line.pattern)
      rows.endRow()
    }
    return rows.bytes
  }

  /// An object each, with the fields of ``csv(_:)``.
  package static func jsonLines(_ lines: [Line]) -> [UInt8] {
    var writer = JSONWriter()
    for line in lines {
      writer.object { writer in
        writer.field("document", line.document)
        writer.field("unit", line.unit)
        writer.field("start", line.range.lowerBound)
        writer.field("end", line.range.upperBound)
        writer.field("left", line.left)
        writer.field("text", line.text)
        writer.field("right", line.right)
        writer.field("pattern", line.pattern)
      }
      writer.endLine()
    }
    return writer.bytes
  }

  /// The byte at which the context before begins: `context` runs of non-space back.
  private func start(before offset: Int, in text: ReadingText) -> Int {
    var position = offset
    for _ in 0..<context {
      var next = position
      while next > 0, text.bytes[next - 1] <= 0x20 { next -= 1 }
      if next == 0 { break }
      while next > 0, text.bytes[next - 1] > 0x20 { next -= 1 }
      position = next
    }
    return position
  }

  private func end(after offset: Int, in text: ReadingText) -> Int {
    var position = offset
    for _ in 0..<context {
      var next = position
      while next < text.count, text.bytes[next] <= 0x20 { next += 1 }
      if next == text.count { break }
      while next < text.count, text.bytes[next] > 0x20 { next += 1 }
      position = next
    }
    return position
  }

  private static func onOneLine(_ text: String) -> String {
    text.split { $0 == " " || $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }
}
