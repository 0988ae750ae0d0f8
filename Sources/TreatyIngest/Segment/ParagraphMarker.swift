/// A number or letter that may open a paragraph or an item: `1.`, `(2)`, `a)`, `(iv)`, `1 ` at the start of a line.
struct ParagraphMarker {
  /// How the marker is written.
  enum Style: UInt8, CaseIterable {
    case numberDot, numberBracketed, numberBracket, numberBare, letterBracketed, letterBracket, letterDot, chinese, chineseBracketed
  }

  var style: Style
  /// The number, or 1... for `a`....
  var value: Int
  /// The value as a roman numeral; 0 where it is none.
  var roman = 0
  /// Where the marker starts and ends, in bytes.
  var range: Range<Int>
  /// Whether it opens a line.
  var isLineStart: Bool
  /// The number as normalised text.
  var number: String
}

/// Collects the markers of a stretch of text.
struct ParagraphMarkerReader {
  let view: TextView

  /// The markers of a range, in order; O(range).
  func markers(in range: Range<Int>) -> [ParagraphMarker] {
    var result: [ParagraphMarker] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = view.bytes[position]
      let isCandidate = byte == 0x28 || (byte >= 0x30 && byte <= 0x39) || byte >= 0xE3 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
      guard isCandidate else {
        position += 1
        continue
      }
      if let marker = marker(at: position, range) {
        result.append(marker)
        position = marker.range.upperBound
      } else {
        position = skip(position, range.upperBound)
      }
    }
    return result
  }

  /// The next offset at which a marker may start.
  private func skip(_ position: Int, _ end: Int) -> Int {
    var next = position + 1
    guard view.bytes[position] != 0x28 else { return next }
    while next < end {
      let byte = view.bytes[next]
      let isWord = (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x80 && byte < 0xE3)
      guard isWord else { break }
      if isDigit(byte), !isDigit(view.bytes[next - 1]), isGluedNumber(next) { break }
      next += 1
    }
    return next
  }

  /// `treaty1. except`: a paragraph number glued to the word before.
  private func isGluedNumber(_ start: Int) -> Bool {
    let end = isDigit(view.byte(start + 1)) ? start + 2 : start + 1
    guard view.byte(end) == 0x2E else { return false }
    let next = view.skipBlanks(end + 1)
    return LetterFold.isLetter(view.scalar(at: next).value) || view.byte(next) == 0x28
  }

  private func marker(at start: Int, _ range: Range<Int>) -> ParagraphMarker? {
    let before = view.skipBlanks(before: start)
    let isLineStart = before == 0 || view.bytes[before - 1] == 0x0A || start == range.lowerBound
    var marker: ParagraphMarker?
    if view.bytes[start] == 0x28 {
      marker = bracketed(start)
    } else if view.bytes[start] >= 0xE3 {
      marker = isLineStart || [0x3002, 0xFF1A, 0xFF1B].contains(view.scalar(before: before).value) ? chinese(start) : nil
    } else {
      marker = plain(start, isLineStart: isLineStart)
    }
    guard marker != nil, isLineStart || view.bytes[start] >= 0x80 || opensInline(start, before) else { return nil }
    marker?.isLineStart = isLineStart
    return marker
  }

  /// Within a line a marker stands behind a stop, or a conjunction behind a stop, or a title; not behind a word that cites.
  private func opensInline(_ start: Int, _ before: Int) -> Bool {
    let (last, position) = view.scalar(before: before)
    if [0x2E, 0x3B, 0x3A, 0x3002].contains(last) { return true }
    if last == 0x2C { return view.scalar(before: position).value != 0x29 }
    if before == start, LetterFold.isLetter(last) { return isDigit(view.bytes[start]) && isGluedNumber(start) }
    guard before < start, LetterFold.isLetter(last) else { return last == 0x29 && view.bytes[start] != 0x28 }
    let word = view.letters(before: before)
    let folded = view.folded(word..<before)
    if Self.conjunctions.contains(folded) {
      let stop = view.scalar(before: view.skipBlanks(before: word)).value
      return stop == 0x3B || stop == 0x2C
    }
    let index = LabelIndex.shared
    return !index.isCiting(folded, .max) && !index.isLabelWord(folded) && view.bytes[start] != 0x61
  }

  private static let conjunctions = Set(["and", "or", "et", "ou", "und", "oder", "y", "o", "e", "en", "of", "и", "или"].map { Array($0.utf8) })

  private func bracketed(_ start: Int) -> ParagraphMarker? {
    var end = start + 1
    while end < view.count, end - start <= 6, view.bytes[end] != 0x29 { end += 1 }
    guard view.byte(end) == 0x29, end > start + 1 else { return nil }
    return token(start + 1..<end, start..<(end + 1), number: .numberBracketed, letter: .letterBracketed)
  }

  private func plain(_ start: Int, isLineStart: Bool) -> ParagraphMarker? {
    var end = start
    while end < view.count, end - start <= 5, isWordByte(view.bytes[end]) { end += 1 }
    let mark = view.byte(end)
    if mark == 0x2E, !isDigit(view.byte(end + 1)) { return token(start..<end, start..<(end + 1), number: .numberDot, letter: .letterDot) }
    if mark == 0x29 { return token(start..<end, start..<(end + 1), number: .numberBracket, letter: .letterBracket) }
    guard isLineStart, mark == 0x20 || mark == 0x09 || mark == 0xC2, isDigit(view.bytes[start]), end - start <= 2 else { return nil }
    let next = view.scalar(at: view.skipBlanks(end)).value
    guard LetterFold.isCapital(next) || next == 0xAB || next == 0x201C || next == 0x28 else { return nil }
    return token(start..<end, start..<end, number: .numberBare, letter: .letterDot)
  }

  private func token(
    _ text: Range<Int>, _ whole: Range<Int>, number: ParagraphMarker.Style, letter: ParagraphMarker.Style
  ) -> ParagraphMarker? {
    let bytes = view.bytes[text]
    guard !bytes.isEmpty else { return nil }
    if bytes.allSatisfy(isDigit), bytes.count <= 3 {
      let value = bytes.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      return ParagraphMarker(style: number, value: value, range: whole, isLineStart: false, number: "\(value)")
    }
    guard bytes.allSatisfy({ $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }) else { return nil }
    let roman = RomanNumeral.parse(bytes) ?? 0
    guard bytes.count == 1 || roman > 0 && roman < 40 else { return nil }
    let value = bytes.count == 1 ? Int(bytes[text.lowerBound] | 0x20) - 0x60 : 0
    return ParagraphMarker(
      style: letter, value: value, roman: roman, range: whole, isLineStart: false, number: String(decoding: bytes, as: UTF8.self))
  }

  /// `一、` and `（一）`.
  private func chinese(_ start: Int) -> ParagraphMarker? {
    let (first, length) = view.scalar(at: start)
    let isBracketed = first == 0xFF08
    var position = isBracketed ? start + length : start
    var scalars: [UInt32] = []
    while scalars.count < 4, ChineseNumeral.contains(view.scalar(at: position).value) {
      scalars.append(view.scalar(at: position).value)
      position += view.scalar(at: position).length
    }
    let (mark, markLength) = view.scalar(at: position)
    let isClosed = isBracketed ? mark == 0xFF09 : mark == 0x3001 || mark == 0x3000 || mark == 0xFF0E || mark == 0x20
    guard isClosed, let value = ChineseNumeral.parse(scalars), value > 0, value < 100 else { return nil }
    return ParagraphMarker(
      style: isBracketed ? .chineseBracketed : .chinese, value: value, range: start..<(position + markLength), isLineStart: false,
      number: "\(value)")
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func isWordByte(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) }
}
