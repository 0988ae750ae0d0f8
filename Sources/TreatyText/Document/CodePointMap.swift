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
    var continuation = 0
    for byte in bytes where byte & 0xC0 == 0x80 { continuation += 1 }
    count = bytes.count - continuation
    guard continuation > 0 else {
      checkpoints = []
      return
    }
    var points: [Int] = []
    points.reserveCapacity(bytes.count / Self.stride + 1)
    var total = 0
    for start in Swift.stride(from: 0, to: bytes.count, by: Self.stride) {
      points.append(total)
      for byte in bytes[start..<min(start + Self.stride, bytes.count)] where byte & 0xC0 != 0x80 { total += 1 }
    }
    checkpoints = points
  }

  /// The number of code points before a byte offset.
  ///
  /// - Parameter byte: 0...bytes.count, on a code-point border.
  public func codePoint(atByte byte: Int) -> Int {
    guard !checkpoints.isEmpty else { return byte }
    guard byte < bytes.count else { return count }
    let slot = byte / Self.stride
    var total = checkpoints[slot]
    for position in (slot * Self.stride)..<byte where bytes[position] & 0xC0 != 0x80 { total += 1 }
    return total
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
}
