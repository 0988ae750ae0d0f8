/// Some spans of a text and the keys of those that are short words.
final class SpanBatch {
  /// Spans in a batch; with their keys they take 6 KB.
  static let capacity = 256

  let starts: UnsafeMutablePointer<UInt32>
  let ends: UnsafeMutablePointer<UInt32>
  /// The folded bytes of short words, the first in the lowest byte; a span that is no short ASCII word has 0 and 1.
  let lows: UnsafeMutablePointer<UInt64>
  let highs: UnsafeMutablePointer<UInt64>

  init() {
    starts = .allocate(capacity: Self.capacity)
    ends = .allocate(capacity: Self.capacity)
    lows = .allocate(capacity: Self.capacity)
    highs = .allocate(capacity: Self.capacity)
  }

  deinit {
    starts.deallocate()
    ends.deallocate()
    lows.deallocate()
    highs.deallocate()
  }

  /// Makes the keys of the first spans: two loads, cut to the word's length, one bit set in each byte.
  func makeKeys(_ count: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    let (starts, ends, lows, highs) = (starts, ends, lows, highs)
    let lastFullLoad = bytes.count - 16
    for index in 0..<count {
      let start = Int(starts[index])
      let length = Int(ends[index]) &- start
      var low: UInt64 = 0
      var high: UInt64 = 0
      if start <= lastFullLoad {
        low = UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self)
        high = UnsafeRawPointer(base + start + 8).loadUnaligned(as: UInt64.self)
      } else {
        Self.loadEnd(base + start, min(length, 16), &low, &high)
      }
      let lowMask = ~0 &>> UInt64(truncatingIfNeeded: max(0, 64 &- 8 &* length)) as UInt64
      let highMask = length > 8 ? ~0 &>> UInt64(truncatingIfNeeded: max(0, 128 &- 8 &* length)) as UInt64 : 0
      low &= lowMask
      high &= highMask
      let isShort = length <= 16 && (low | high) & 0x8080_8080_8080_8080 == 0
      // One bit makes letters small; it is set in digits and marks already, and moves no word byte onto another.
      lows[index] = isShort ? low | (0x2020_2020_2020_2020 & lowMask) : 0
      highs[index] = isShort ? high | (0x2020_2020_2020_2020 & highMask) : 1
    }
  }

  /// The last bytes of a text, where two full loads would read past its end.
  private static func loadEnd(_ start: UnsafePointer<UInt8>, _ length: Int, _ low: inout UInt64, _ high: inout UInt64) {
    for offset in 0..<min(8, length) { low |= UInt64(start[offset]) << UInt64(offset * 8) }
    guard length > 8 else { return }
    for offset in 8..<length { high |= UInt64(start[offset]) << UInt64((offset - 8) * 8) }
  }
}
