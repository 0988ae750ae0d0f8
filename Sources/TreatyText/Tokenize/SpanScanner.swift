import CWordBitmap

/// Finds the spans that can hold words, fast: runs of word bytes, with the marks between that UAX #29 lets stand inside a word.
///
/// A span of ASCII is exactly one segment. One with a byte outside ASCII can be more than one, but no segment crosses its ends.
enum SpanScanner {
  /// Bytes of text whose masks are made at a time; their masks and spans stay in the first-level cache.
  private static let chunk = 4096

  /// Pushes the spans of a range into a sink, in order, as starts and ends in bytes. O(n).
  @inline(__always)
  static func scan(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, _ sink: (Int, Int) -> Void) {
    guard let base = bytes.baseAddress, !range.isEmpty else { return }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: chunk / 32) { masks in
      guard let word = masks.baseAddress else { return }
      let middle = word + chunk / 64
      var carry: UInt64 = 0
      var start = 0
      var position = range.lowerBound
      while position < range.upperBound {
        let length = min(chunk, range.upperBound - position)
        word_bitmap(base + position, length, word, middle)
        for block in 0..<(length + 63) / 64 {
          let offset = position + block * 64
          var inside = word[block]
          // Marks with a word byte on both sides; the last of a block looks further by itself.
          let after = block + 1 < (length + 63) / 64 ? word[block + 1] << 63 : 1 << 63
          var marks = middle[block] & (inside << 1 | carry) & (inside >> 1 | after)
          while marks != 0 {
            let bit = marks.trailingZeroBitCount
            marks &= marks - 1
            if joins(bytes, at: offset + bit, in: range) { inside |= 1 << UInt64(bit) }
          }
          var edges = inside ^ (inside << 1 | carry)
          while edges != 0 {
            let place = offset + edges.trailingZeroBitCount
            let isStart = inside >> UInt64(edges.trailingZeroBitCount) & 1 == 1
            edges &= edges - 1
            if isStart { start = place } else { sink(start, place) }
          }
          carry = inside >> 63
        }
        position += length
      }
      // A last span that fills its block to the end has no edge there.
      if carry == 1 { sink(start, range.upperBound) }
    }
  }

  /// Whether a mark between two word bytes joins them: letters for all but , and ; digits for all but : and ".
  ///
  /// Next to a character outside ASCII it may, and the span is looked at again scalar by scalar.
  private static func joins(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, in range: Range<Int>) -> Bool {
    guard position > range.lowerBound, position + 1 < range.upperBound else { return false }
    let (before, mark, after) = (bytes[position - 1], bytes[position], bytes[position + 1])
    if before >= 0x80 || after >= 0x80 { return isWord(before) && isWord(after) }
    if mark != 0x2C && mark != 0x3B && mark != 0x22 && isLetter(before) && isLetter(after) { return true }
    return mark != 0x3A && mark != 0x22 && isDigit(before) && isDigit(after)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  private static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) || byte == 0x5F || byte >= 0x80 }
}
