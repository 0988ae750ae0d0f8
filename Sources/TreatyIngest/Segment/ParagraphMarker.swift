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
    view.bytes.withUnsafeBufferPointer { bytes in
      var position = range.lowerBound
      while position < range.upperBound {
        let byte = bytes[position]
        let kind = Self.kinds[Int(byte)]
        if kind == .none {
          position += 1
          continue
        }
        let end = kind == .word ? wordEnd(bytes, position, range.upperBound) : position + 1
        if mayMark(bytes, position, end, kind), let marker = marker(at: position, range) {
          result.append(marker)
          position = marker.range.upperBound
        } else {
          position = end
        }
      }
    }
    return result
  }

  private enum ByteKind: UInt8 {
    case none, word, bracket, wide
  }

  private static let kinds: [ByteKind] = (0...255).map { byte in
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .word
    case 0x28: .bracket
    case 0xE3...0xEF: .wide
    default: .none
    }
  }

  /// The end of a word; a paragraph number glued to it starts a word of its own.
  private func wordEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ limit: Int) -> Int {
    var next = start + 1
    while next < limit {
      let byte = bytes[next]
      let isDigit = byte >= 0x30 && byte <= 0x39
      guard isDigit || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x80 && byte < 0xE3) else { break }
      if isDigit, !self.isDigit(bytes[next - 1]), isGluedNumber(next) { break }
      next += 1
    }
    return next
  }

  /// A short word with a stop or bracket behind it, or a number; a bracket that closes soon.
  private func mayMark(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ kind: ByteKind) -> Bool {
    switch kind {
    case .none: return false
    case .wide: return true
    case .word:
      guard end - start <= 5, end < bytes.count else { return false }
      return bytes[end] == 0x2E || bytes[end] == 0x29 || isDigit(bytes[start])
    case .bracket:
      let limit = min(start + 7, bytes.count - 1)
      var position = start + 2
      while position <= limit {
        if bytes[position] == 0x29 { return true }
        position += 1
      }
      return false
    }
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
    return !index.isCiting(view.hash(word..<before), .max) && !index.isLabelWord(folded) && view.bytes[start] != 0x61
  }

  private static let conjunctions = Set(
    ["and", "or", "et", "ou", "und", "oder", "y", "o", "e", "en", "of", "и", "или"].map { Array($0.utf8) })

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
