/// The immutable text of a treaty: valid UTF-8, line feeds only, no byte order mark, otherwise as written.
///
/// Every offset inside the code is a UTF-8 byte offset into ``bytes``, half-open; ``CodePointMap`` turns them into the
/// Unicode code points that files and messages carry.
public struct ReadingText: Sendable, Equatable {
  /// The UTF-8 bytes.
  public let bytes: [UInt8]

  /// Wraps bytes that are known to be valid UTF-8 with LF line ends and without byte order mark.
  ///
  /// - Precondition: the caller (a decoder) has checked the bytes; ``init(_:)`` is for text made in memory.
  public init(validated bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Takes a string made in memory: CR LF and lone CR become LF, a leading byte order mark is dropped.
  public init(_ string: String) {
    var scalars = String.UnicodeScalarView()
    var previousWasReturn = false
    for (position, scalar) in string.unicodeScalars.enumerated() {
      if position == 0 && scalar == "\u{FEFF}" { continue }
      if scalar == "\n" && previousWasReturn {
        previousWasReturn = false
        continue
      }
      previousWasReturn = scalar == "\r"
      scalars.append(scalar == "\r" ? "\n" : scalar)
    }
    bytes = Array(String(scalars).utf8)
  }

  /// The length in UTF-8 bytes.
  public var count: Int { bytes.count }

  /// The text of a byte range.
  ///
  /// - Parameter range: UTF-8 bytes; both ends on code-point borders.
  public subscript(range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The whole text.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
}

extension ReadingText {
  /// A byte range without the white space at its ends: ASCII space and controls, no-break space, ideographic space.
  ///
  /// - Returns: `nil` where nothing else is left.
  public func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, let width = spaceWidth(at: lower, before: upper) { lower += width }
    while lower < upper, let width = spaceWidth(endingAt: upper, after: lower) { upper -= width }
    return lower < upper ? lower..<upper : nil
  }

  /// The bytes of the white-space character that starts here; `nil` where none does.
  private func spaceWidth(at position: Int, before end: Int) -> Int? {
    let byte = bytes[position]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    if byte == 0xC2, position + 1 < end, bytes[position + 1] == 0xA0 { return 2 }
    if byte == 0xE3, position + 2 < end, bytes[position + 1] == 0x80, bytes[position + 2] == 0x80 { return 3 }
    return nil
  }

  /// The bytes of the white-space character that ends here; `nil` where none does.
  private func spaceWidth(endingAt position: Int, after start: Int) -> Int? {
    for width in 1...3 where position - width >= start {
      if spaceWidth(at: position - width, before: position) == width { return width }
    }
    return nil
  }
}
