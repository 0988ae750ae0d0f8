import CWordBitmap

/// Finds the spans that can hold words, fast: runs of word bytes, with the marks between that UAX #29 lets stand inside a word.
///
/// A span of ASCII is exactly one segment. One with a byte outside ASCII can be more than one, but no segment crosses its ends.
enum SpanScanner {
  /// Bytes of text that are marked and cut at a time; what is made of them stays in the first-level cache.
  static let chunk = 1024
  /// Room for the spans of a chunk: one every two bytes, and one that is open at its start.
  static let capacity = chunk / 2 + 2

  /// Pushes the spans of a range into a sink, a batch at a time, in order. O(n).
  ///
  /// Starts and ends alternate, so each is drawn from its own mask without a branch, and the n-th start belongs to the n-th end.
  ///
  /// - Parameters:
  ///   - starts: room for ``capacity`` offsets; the sink finds the starts there.
  ///   - ends: the same for ends.
  ///   - sink: takes the number of spans.
  @inline(__always)
  static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, _ starts: UnsafeMutablePointer<UInt32>, _ ends: UnsafeMutablePointer<UInt32>,
    _ sink: (Int) -> Void
  ) {
    guard let base = bytes.baseAddress, !range.isEmpty else { return }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: chunk / 32) { masks in
      guard let word = masks.baseAddress else { return }
      let middle = word + chunk / 64
      var carry: UInt64 = 0
      var (startCount, endCount) = (0, 0)
      var position = range.lowerBound
      while position < range.upperBound {
        let length = min(chunk, range.upperBound &- position)
        let blocks = (length &+ 63) / 64
        word_bitmap(base + position, length, word, middle)
        for block in 0..<blocks {
          let offset = position &+ block &* 64
          let inside = insideWords(bytes, range, offset, word, middle, block, blocks, carry)
          let edges = inside ^ (inside << 1 | carry)
          carry = inside >> 63
          var openings = edges & inside
          while openings != 0 {
            starts[startCount] = UInt32(truncatingIfNeeded: offset &+ openings.trailingZeroBitCount)
            startCount &+= 1
            openings &= openings &- 1
          }
          var closings = edges & ~inside
          while closings != 0 {
            ends[endCount] = UInt32(truncatingIfNeeded: offset &+ closings.trailingZeroBitCount)
            endCount &+= 1
            closings &= closings &- 1
          }
        }
        position = position &+ length
        if position == range.upperBound && startCount > endCount {
          ends[endCount] = UInt32(truncatingIfNeeded: position)
          endCount &+= 1
        }
        sink(endCount)
        if startCount > endCount { starts[0] = starts[endCount] }
        startCount &-= endCount
        endCount = 0
      }
    }
  }

  /// The word bytes of a block and the marks that join them.
  @inline(__always)
  private static func insideWords(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ offset: Int, _ word: UnsafeMutablePointer<UInt64>,
    _ middle: UnsafeMutablePointer<UInt64>, _ block: Int, _ blocks: Int, _ carry: UInt64
  ) -> UInt64 {
    var inside = word[block]
    // Marks with a word byte on both sides; the last of a chunk looks further by itself.
    let after = block &+ 1 < blocks ? word[block &+ 1] << 63 : 1 << 63
    var marks = middle[block] & (inside << 1 | carry) & (inside >> 1 | after)
    while marks != 0 {
      let bit = marks.trailingZeroBitCount
      marks &= marks &- 1
      if joins(bytes, at: offset &+ bit, in: range) { inside |= 1 << UInt64(truncatingIfNeeded: bit) }
    }
    return inside
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
