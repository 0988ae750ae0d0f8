/// Turns UTF-8 byte offsets into Unicode code-point offsets and back, for one reading text.
///
/// Building is O(n) in bytes; a look-up counts at most ``stride`` bytes. Pure ASCII texts cost nothing.
public struct CodePointMap: Sendable {
  /// Bytes between two checkpoints.
  static let stride = 256

  private let bytes: [UInt8]
  /// Code points before each multiple of ``stride``; empty for ASCII.
  private let checkpoints: [Int]
  /// The length of the text in code points.
  public let count: Int

  /// Indexes a text.
  public init(_ text: ReadingText) {
    bytes = text.bytes
    var points: [Int] = []
    points.reserveCapacity(bytes.count / Self.stride + 1)
    var total = 0
    bytes.withUnsafeBytes { raw in
      for start in Swift.stride(from: 0, to: raw.count, by: Self.stride) {
        points.append(total)
        total += Self.beginnings(raw, start..<min(start + Self.stride, raw.count))
      }
    }
    count = total
    checkpoints = total == bytes.count ? [] : points
  }

  /// The number of code points before a byte offset.
  ///
  /// - Parameter byte: 0...bytes.count, on a code-point border.
  public func codePoint(atByte byte: Int) -> Int {
    guard !checkpoints.isEmpty else { return byte }
    guard byte < bytes.count else { return count }
    let slot = byte / Self.stride
    return checkpoints[slot] + bytes.withUnsafeBytes { Self.beginnings($0, (slot * Self.stride)..<byte) }
  }

  /// The code-point range of a byte range.
  public func codePoints(_ range: Range<Int>) -> Range<Int> {
    codePoint(atByte: range.lowerBound)..<codePoint(atByte: range.upperBound)
  }

  /// The byte offset of a code point; O(log n) and one stride.
  ///
  /// - Parameter codePoint: 0...count.
  public func byte(atCodePoint codePoint: Int) -> Int {
    guard !checkpoints.isEmpty else { return codePoint }
    var low = 0
    var high = checkpoints.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if checkpoints[middle] <= codePoint { low = middle } else { high = middle }
    }
    var total = checkpoints[low]
    var position = low * Self.stride
    while position < bytes.count {
      if bytes[position] & 0xC0 != 0x80 {
        if total == codePoint { return position }
        total += 1
      }
      position += 1
    }
    return bytes.count
  }

  /// How many bytes of a range begin a code point, counted eight bytes at a time.
  private static func beginnings(_ raw: UnsafeRawBufferPointer, _ range: Range<Int>) -> Int {
    var continuations = 0
    var position = range.lowerBound
    while position + 8 <= range.upperBound {
      let eight = raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      // A byte that continues a code point has its first bit set and its second clear: one bit is left of each, and the
      // product adds the eight up in its highest byte.
      let marks = (eight >> 7) & (~eight >> 6) & 0x0101_0101_0101_0101
      continuations += Int((marks &* 0x0101_0101_0101_0101) >> 56)
      position += 8
    }
    while position < range.upperBound {
      if raw[position] & 0xC0 == 0x80 { continuations += 1 }
      position += 1
    }
    return range.count - continuations
  }
}
