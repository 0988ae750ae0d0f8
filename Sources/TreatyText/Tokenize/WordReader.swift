/// A word of a unit: a UAX #29 segment with a letter or digit; two halves of a word broken at a line's end are one word.
struct TextWord: Equatable {
  /// The place in the reading text, in UTF-8 bytes.
  var range: Range<Int>
  /// The piece of the unit that it lies in; no phrase crosses from one to the next.
  var piece: Int
}

/// The words of a unit, the plain way.
enum WordReader {
  /// The bounds of the pieces that a unit is read in: its own, those of provisions inside it and of its headings; ascending, without
  /// doubles.
  static func cuts(of unit: TreatyUnit, in text: ReadingText) -> [Int] {
    let range = unit.range.clamped(to: 0..<text.count)
    guard !unit.borders.isEmpty || !unit.headings.isEmpty else { return [range.lowerBound, range.upperBound] }
    var cuts = unit.borders.filter { $0 > range.lowerBound && $0 < range.upperBound }
    for heading in unit.headings {
      for cut in [heading.lowerBound, heading.upperBound] where cut > range.lowerBound && cut < range.upperBound { cuts.append(cut) }
    }
    cuts += [range.lowerBound, range.upperBound]
    cuts.sort()
    var kept: [Int] = []
    for cut in cuts where kept.last != cut { kept.append(cut) }
    return kept.count == 1 ? [kept[0], kept[0]] : kept
  }

  /// The words between cuts. O(n).
  static func words(_ bytes: UnsafeBufferPointer<UInt8>, cuts: [Int]) -> [TextWord] {
    var words: [TextWord] = []
    for piece in 0..<max(0, cuts.count - 1) {
      var segments = WordSegmenter(bytes, in: cuts[piece]..<cuts[piece + 1])
      while var segment = segments.next() {
        guard segment.isWord else { continue }
        segment.range = trimmed(bytes, segment.range)
        if let last = words.last, last.piece == piece,
          isBrokenWord(bytes, last.range, gap: last.range.upperBound..<segment.range.lowerBound, end: segment.range.upperBound)
        {
          words[words.count - 1].range = last.range.lowerBound..<segment.range.upperBound
        } else {
          words.append(TextWord(range: segment.range, piece: piece))
        }
      }
    }
    return words
  }

  /// A segment without a space or mark at its start: by WB3c and WB4 one can stand before a joiner and a letter in a circle.
  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ segment: Range<Int>) -> Range<Int> {
    var start = segment.lowerBound
    while start < segment.upperBound, bytes[start] < 0x80, !WordBreakTable.look(UInt32(bytes[start])).isWord, bytes[start] != 0x5F {
      start += 1
    }
    return start..<segment.upperBound
  }

  /// Whether two segments are halves of one word: a letter, a hyphen or soft hyphen, one line end (spaces and tabs around it, at most
  /// 127 bytes in all), and a small letter.
  static func isBrokenWord(_ bytes: UnsafeBufferPointer<UInt8>, _ first: Range<Int>, gap: Range<Int>, end: Int) -> Bool {
    guard gap.count < 128, gap.contains(where: { bytes[$0] == 0x0A }) else { return false }
    var letterEnd = first.upperBound
    var position = gap.lowerBound
    if letterEnd - first.lowerBound > 2 && bytes[letterEnd - 2] == 0xC2 && bytes[letterEnd - 1] == 0xAD {
      letterEnd -= 2
    } else {
      let (scalar, length) = decodeScalar(bytes, at: position, end: gap.upperBound)
      guard scalar == 0x2D || scalar == 0x2010 || scalar == 0x2011 else { return false }
      position += length
    }
    var lineEnds = 0
    while position < gap.upperBound {
      switch bytes[position] {
      case 0x0A: lineEnds += 1
      case 0x20, 0x09: break
      default: return false
      }
      position += 1
    }
    guard lineEnds == 1 else { return false }
    let next = decodeScalar(bytes, at: gap.upperBound, end: end).value
    return isLetter(bytes, before: letterEnd, from: first.lowerBound) && isSmall(next)
  }

  private static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, before end: Int, from start: Int) -> Bool {
    var position = end - 1
    while position > start && bytes[position] & 0xC0 == 0x80 { position -= 1 }
    let value = decodeScalar(bytes, at: position, end: end).value
    if value < 0x80 { return (value | 0x20) >= 0x61 && (value | 0x20) <= 0x7A }
    return Unicode.Scalar(value)?.properties.isAlphabetic ?? false
  }

  private static func isSmall(_ value: UInt32) -> Bool {
    if value < 0x80 { return value >= 0x61 && value <= 0x7A }
    return Unicode.Scalar(value)?.properties.isLowercase ?? false
  }
}
