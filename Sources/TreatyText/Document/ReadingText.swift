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
