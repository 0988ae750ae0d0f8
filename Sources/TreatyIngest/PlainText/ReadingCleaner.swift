import TreatyText

/// Makes the text that structure and words are read from: the reading text with what interrupts it as white space.
///
/// Page furniture (``PageFurnitureFinder``) and the marks of footnotes are no part of what a treaty says, and must not part a phrase or
/// a sentence. The clean text has the same length in bytes, so that every offset holds in both.
package struct ReadingCleaner {
  /// Makes a cleaner.
  package init() {}

  /// The clean text; the text itself where nothing interrupts it. O(n).
  package func clean(_ text: ReadingText) -> ReadingText {
    let finder = PageFurnitureFinder(text)
    let furniture = finder.find()
    let marks = Self.noteMarks(text.bytes)
    guard !furniture.isEmpty || !marks.isEmpty else { return text }
    var bytes = text.bytes
    for mark in marks { Self.blank(mark, in: &bytes) }
    for block in Self.blocks(furniture, in: text.bytes) {
      if finder.cutsSentence(block) {
        let gap = Self.widened(block, in: text.bytes)
        Self.blank(gap, in: &bytes)
        // One line end joins a word that the page breaks, and the next line begins where lines begin.
        bytes[gap.upperBound - 1] = 0x0A
      } else {
        for index in block where bytes[index] > 0x20 { bytes[index] = 0x20 }
      }
    }
    return ReadingText(validated: bytes)
  }

  private static func blank(_ range: Range<Int>, in bytes: inout [UInt8]) {
    for index in range { bytes[index] = 0x20 }
  }

  /// Lines with nothing but white space between them, as one.
  private static func blocks(_ lines: [Range<Int>], in bytes: [UInt8]) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    for line in lines {
      if let last = blocks.last, bytes[last.upperBound..<line.lowerBound].allSatisfy({ $0 <= 0x20 }) {
        blocks[blocks.count - 1] = last.lowerBound..<line.upperBound
      } else {
        blocks.append(line)
      }
    }
    return blocks
  }

  /// A block with the white space around it.
  private static func widened(_ block: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var (start, end) = (block.lowerBound, block.upperBound)
    while start > 0, bytes[start - 1] <= 0x20 { start -= 1 }
    while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
    return start..<end
  }

  // MARK: Footnotes

  /// Marks of footnotes inside a line: `[12]` and `[*]` after text, superscript figures, daggers and asterisks at the end of a word.
  private static func noteMarks(_ bytes: [UInt8]) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    var position = 1
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x5B || byte == 0x2A || byte == 0xC2 || byte == 0xE2, let length = markLength(bytes, at: position) else {
        position += 1
        continue
      }
      marks.append(position..<position + length)
      position += length
    }
    return marks
  }

  private static func markLength(_ bytes: [UInt8], at start: Int) -> Int? {
    if bytes[start] == 0x5B { return bracketLength(bytes, at: start) }
    guard isLetter(bytes[start - 1]) else { return nil }
    var end = start
    while let width = signWidth(bytes, at: end) { end += width }
    guard end > start, end == bytes.count || !isLetter(bytes[end]) else { return nil }
    return end - start
  }

  /// `[12]`, `[*]`: up to three figures, with text before them in the line.
  private static func bracketLength(_ bytes: [UInt8], at start: Int) -> Int? {
    var end = start + 1
    while end < bytes.count, end - start < 4, (0x30...0x39).contains(bytes[end]) || bytes[end] == 0x2A { end += 1 }
    guard end > start + 1, end < bytes.count, bytes[end] == 0x5D else { return nil }
    var before = start - 1
    while before >= 0, bytes[before] == 0x20 { before -= 1 }
    return before >= 0 && bytes[before] > 0x20 ? end + 1 - start : nil
  }

  /// The bytes of an asterisk, a superscript figure or a dagger.
  private static func signWidth(_ bytes: [UInt8], at position: Int) -> Int? {
    guard position < bytes.count else { return nil }
    switch bytes[position] {
    case 0x2A: return 1
    case 0xC2:
      guard position + 1 < bytes.count else { return nil }
      return [0xB2, 0xB3, 0xB9].contains(bytes[position + 1]) ? 2 : nil
    case 0xE2:
      guard position + 2 < bytes.count else { return nil }
      let (second, third) = (bytes[position + 1], bytes[position + 2])
      let isFigure = second == 0x81 && (third == 0xB0 || (0xB4...0xB9).contains(third))
      return isFigure || (second == 0x80 && (third == 0xA0 || third == 0xA1)) ? 3 : nil
    default: return nil
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) }
}
