/// Reads the title of a provision behind its label, on the same line or the next.
struct HeadingReader {
  let view: TextView
  /// True for a text with hardly a line break.
  let isFlat: Bool
  /// The length, in bytes, of the longer lines of the text.
  let lineLength: Int

  private static let limit = 130
  private static let mostWords = 14

  /// The range of the title; `nil` where there is none.
  ///
  /// - Parameters:
  ///   - labelEnd: where the label ends.
  ///   - end: where the provision ends, or the first of its parts starts.
  ///   - isDivision: whether nothing but a title is likely to stand there.
  func title(after labelEnd: Int, until end: Int, isDivision: Bool) -> Range<Int>? {
    var position = labelEnd
    while position < end {
      let (value, length) = view.scalar(at: position)
      guard TextView.isBlank(value) || [0x2E, 0x3A, 0x2D, 0x2013, 0x2014, 0x29, 0x5D, 0x2A, 0xFF1A].contains(value) else { break }
      position += length
    }
    guard position < end else { return nil }
    if isFlat { return flatTitle(position, end, isDivision) }
    let lineEnd = min(view.lineEnd(position), end)
    if view.byte(position) != 0x0A { return sameLine(position, lineEnd, end) }
    return nextLine(position, end)
  }

  private func sameLine(_ start: Int, _ lineEnd: Int, _ end: Int) -> Range<Int>? {
    let stop = view.skipBlanks(before: lineEnd)
    guard stop > start, stop - start <= Self.limit, looksLikeTitle(start..<stop) else { return nil }
    return isFollowedByText(lineEnd, end, stop - start) ? start..<stop : nil
  }

  private func nextLine(_ start: Int, _ end: Int) -> Range<Int>? {
    let first = view.skipSpace(start)
    guard first < end else { return nil }
    let lineEnd = min(view.lineEnd(first), end)
    let stop = view.skipBlanks(before: lineEnd)
    guard stop > first, stop - first <= Self.limit, looksLikeTitle(first..<stop) else { return nil }
    return isFollowedByText(lineEnd, end, stop - first) ? first..<stop : nil
  }

  /// A title is followed by a blank line, or by a line that starts a sentence while the title is short for a line.
  private func isFollowedByText(_ lineEnd: Int, _ end: Int, _ length: Int) -> Bool {
    guard lineEnd < end else { return length < 80 }
    let next = view.skipBlanks(lineEnd + 1)
    if view.byte(next) == 0x0A { return true }
    let (value, _) = view.scalar(at: next)
    let startsSentence = LetterFold.isCapital(value) || LetterFold.digit(value) != nil || value == 0x28 || value >= 0x590 || value == 0x22
    return startsSentence && length * 4 < lineLength * 3
  }

  /// Starts with a capital, ends without the stop of a sentence, and is no paragraph.
  private func looksLikeTitle(_ range: Range<Int>) -> Bool {
    let (first, length) = view.scalar(at: range.lowerBound)
    let isBracket = first == 0x28 || first == 0x5B || first == 0x22 || first == 0xAB || first == 0x201C || first == 0x201E
    let letter = isBracket ? view.scalar(at: range.lowerBound + length).value : first
    guard LetterFold.isCapital(letter) || letter >= 0x590 else { return false }
    if isBracket, view.byte(range.lowerBound + length + 1) == 0x29 { return false }
    guard view.bytes[range].count(where: { $0 == 0x20 }) < Self.mostWords else { return false }
    let (last, _) = view.scalar(before: range.upperBound)
    return ![0x2E, 0x3B, 0x2C, 0x3A, 0x3002, 0xFF0C, 0xFF1B, 0xFF1A].contains(last)
  }

  /// In a flat text, what stands between the label and the first paragraph number, if it is short and no sentence.
  private func flatTitle(_ start: Int, _ end: Int, _ isDivision: Bool) -> Range<Int>? {
    guard LetterFold.isCapital(view.scalar(at: start).value) else { return nil }
    var position = start
    let stop = min(end, start + 120)
    while position < stop {
      let byte = view.bytes[position]
      if byte == 0x2E || byte == 0x3B || byte == 0x3A { return nil }
      let next = view.byte(position + 1)
      let isBare = next == 0x20 && LetterFold.isCapital(view.scalar(at: position + 2).value)
      let isNumber = byte == 0x31 && (next == 0x2E || next == 0x29 || isBare)
      let isBracketed = byte == 0x28 && view.byte(position + 1) == 0x31 && view.byte(position + 2) == 0x29
      if isNumber && view.byte(position - 1) == 0x20 || isBracketed {
        let titleEnd = view.skipBlanks(before: position)
        return titleEnd > start ? start..<titleEnd : nil
      }
      position += 1
    }
    let titleEnd = view.skipBlanks(before: stop)
    return isDivision && stop == end && titleEnd > start ? start..<titleEnd : nil
  }
}
