import TreatyText

@testable import TreatyIngest

/// A segmentation as lines that a person can compare: one a provision, indented by its depth, with number, title, first and last word.
enum SegmentOutline {
  static func dump(_ string: String) -> String {
    let text = ReadingText(string)
    let found = Segmenter().segment(text, language: nil)
    var depths: [Int] = []
    var lines: [String] = []
    for provision in found.provisions {
      let depth = provision.parent.map { depths[$0] + 1 } ?? 0
      depths.append(depth)
      var parts = [String(repeating: "  ", count: depth) + provision.kind.rawValue]
      if let number = provision.number { parts.append(number) }
      if let printed = provision.printed { parts.append("printed \(printed)") }
      if let version = provision.version { parts.append("@\(version)") }
      if let heading = provision.heading { parts.append("(\(heading))") }
      let words = text[provision.range].split(whereSeparator: \.isWhitespace)
      parts.append("| \(words.first ?? "") … \(words.last ?? "")")
      lines.append(parts.joined(separator: " "))
    }
    for warning in found.warnings { lines.append("! \(warning.code)") }
    return lines.joined(separator: "\n")
  }

  /// The numbers of the articles, in order.
  static func articles(_ string: String) -> [String] {
    Segmenter().segment(ReadingText(string), language: nil).provisions.filter { $0.kind == .article }.map { $0.number ?? "-" }
  }

  /// The promise of the model that a segmentation breaks; `nil` when it keeps all.
  static func fault(_ text: ReadingText) -> String? {
    let provisions = Segmenter().segment(text, language: nil).provisions
    var ends: [Int: Int] = [:]
    var top = 0
    for (index, provision) in provisions.enumerated() {
      let range = provision.range
      let name = "provision \(index) (\(provision.kind.rawValue) \(provision.number ?? "-")) \(range)"
      if range.isEmpty || range.upperBound > text.count { return "\(name) is empty or beyond the text" }
      if index > 0, range.lowerBound < provisions[index - 1].range.lowerBound { return "\(name) is out of order" }
      if !isBorder(text, range.lowerBound) || !isBorder(text, range.upperBound) { return "\(name) cuts a character" }
      if let heading = provision.headingRange, heading.clamped(to: range) != heading { return "\(name): heading outside" }
      if let parent = provision.parent {
        let bounds = provisions[parent].range
        if parent >= index || range.clamped(to: bounds) != range { return "\(name) is outside its parent" }
        if range.lowerBound < ends[parent, default: 0] { return "\(name) overlaps its neighbour" }
        ends[parent] = range.upperBound
      } else {
        if range.lowerBound < top { return "\(name) overlaps its neighbour" }
        if let lost = lost(text, top..<range.lowerBound) { return "byte \(lost) is lost before \(name)" }
        top = range.upperBound
      }
    }
    return lost(text, top..<text.count).map { "byte \($0) is lost at the end" }
  }

  private static func isBorder(_ text: ReadingText, _ offset: Int) -> Bool {
    offset == text.count || text.bytes[offset] & 0xC0 != 0x80
  }

  private static func lost(_ text: ReadingText, _ range: Range<Int>) -> Int? {
    let gap = text[range].unicodeScalars
    guard gap.contains(where: { !$0.properties.isWhitespace && $0 != "\u{200B}" && $0 != "\u{FEFF}" }) else { return nil }
    return range.lowerBound
  }
}
