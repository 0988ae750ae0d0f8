@_spi(_Unicode) import Swift

/// Finds the Word_Break class of a scalar by watching how the standard library of a pinned Swift release breaks around it.
///
/// The library keeps its Unicode tables to itself but shows their effect. Scalars that break alike in every context below have the same
/// class as far as UAX #29 can tell; each group is named by a member whose class the standard fixes.
public struct WordBreakProbe {
  /// The classes in the order of their codes, each with a scalar that is known to belong to it.
  ///
  /// Extend and Format are one class: every rule treats them alike.
  public static let classes: [(name: String, member: UInt32)] = [
    ("any", 0x21), ("letter", 0x61), ("hebrewLetter", 0x5D0), ("numeric", 0x31), ("katakana", 0x30A2), ("extendNumLet", 0x5F),
    ("midLetter", 0x3A), ("midNum", 0x2C), ("midNumLet", 0x2E), ("singleQuote", 0x27), ("doubleQuote", 0x22), ("extend", 0x308),
    ("zeroWidthJoiner", 0x200D), ("regionalIndicator", 0x1F1E6), ("pictographic", 0xA9), ("pictographicLetter", 0x24C2),
    ("space", 0x20), ("newline", 0x85), ("lineFeed", 0xA), ("carriageReturn", 0xD),
  ]

  private var codes: [[UInt8]: UInt8] = [:]

  /// Learns how the known members break.
  public init() {
    for (code, known) in Self.classes.enumerated() { codes[Self.signature(known.member)] = UInt8(code) }
  }

  /// Whether each class breaks differently from every other; without it no answer is sound.
  public var isSound: Bool { codes.count == Self.classes.count }

  /// The code of a scalar's class, an index into ``classes``; `nil` when it breaks like none of them.
  public func code(of scalar: Unicode.Scalar) -> UInt8? { codes[Self.signature(scalar.value)] }

  /// Where the library breaks in each context, one bit a boundary.
  private static func signature(_ value: UInt32) -> [UInt8] {
    [
      breaks([0x61, value, 0x61]), breaks([0x31, value, 0x31]), breaks([0x5D0, value, 0x5D0]), breaks([value, value, value]),
      breaks([0xD, value, 0x308]), breaks([0x30A2, value]), breaks([0x200D, value]), breaks([value, 0xA9]), breaks([value, 0xA]),
      breaks([value, 0x22, 0x5D0]), breaks([0x5D0, value]), breaks([value, 0x3A, 0x61]),
    ]
  }

  /// The word boundaries after the first in a few scalars, bit n for one before scalar n.
  private static func breaks(_ values: [UInt32]) -> UInt8 {
    var scalars = String.UnicodeScalarView()
    for value in values { scalars.append(Unicode.Scalar(value) ?? " ") }
    let string = String(scalars)
    var bits: UInt8 = 0
    var index = string.startIndex
    while index < string.endIndex {
      index = string._wordIndex(after: index)
      bits |= 1 << UInt8(string.unicodeScalars.distance(from: string.startIndex, to: index))
    }
    return bits
  }
}
