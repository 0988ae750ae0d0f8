/// Some spans of a text and the keys of those that are short words.
final class SpanBatch {
  let starts: UnsafeMutablePointer<UInt32>
  let ends: UnsafeMutablePointer<UInt32>
  /// The folded bytes of short words, the first in the lowest byte; a span that is no short ASCII word has 0 and 1.
  let lows: UnsafeMutablePointer<UInt64>
  let highs: UnsafeMutablePointer<UInt64>

  /// For each length from 0 to 16 the bytes of a key that belong to the word; none for 17, which stands for all longer ones.
  private let masks: UnsafeMutablePointer<(low: UInt64, high: UInt64)>

  init() {
    masks = .allocate(capacity: 18)
    for length in 0..<18 {
      let low: UInt64 = length == 0 || length > 16 ? 0 : ~0 >> UInt64(max(0, 64 - 8 * length))
      let high: UInt64 = length <= 8 || length > 16 ? 0 : ~0 >> UInt64(128 - 8 * length)
      (masks + length).initialize(to: (low, high))
    }
    starts = .allocate(capacity: SpanScanner.capacity)
    ends = .allocate(capacity: SpanScanner.capacity)
    lows = .allocate(capacity: SpanScanner.capacity)
    highs = .allocate(capacity: SpanScanner.capacity)
  }

  deinit {
    masks.deallocate()
    starts.deallocate()
    ends.deallocate()
    lows.deallocate()
    highs.deallocate()
  }

  /// Makes the keys of the first spans: two loads, cut to the word's length, one bit set in each byte.
  func makeKeys(_ count: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = bytes.baseAddress else { return }
    let (starts, ends, lows, highs, masks) = (starts, ends, lows, highs, masks)
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
      let mask = masks[min(length, 17)]
      low &= mask.low
      high &= mask.high
      let isShort = (low | high) & 0x8080_8080_8080_8080 == 0 && length <= 16
      // One bit makes letters small; it is set in digits and marks already, and moves no word byte onto another.
      lows[index] = isShort ? low | (0x2020_2020_2020_2020 & mask.low) : 0
      highs[index] = isShort ? high | (0x2020_2020_2020_2020 & mask.high) : 1
    }
  }

  /// The last bytes of a text, where two full loads would read past its end.
  private static func loadEnd(_ start: UnsafePointer<UInt8>, _ length: Int, _ low: inout UInt64, _ high: inout UInt64) {
    for offset in 0..<min(8, length) { low |= UInt64(start[offset]) << UInt64(offset * 8) }
    guard length > 8 else { return }
    for offset in 8..<length { high |= UInt64(start[offset]) << UInt64((offset - 8) * 8) }
  }
}
