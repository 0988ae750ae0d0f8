/// The Word_Break class of every code point, and whether it is a letter or digit; two static strings, so nothing is built at start-up.
///
/// `index` holds two characters for each block of 128 code points (block number divided by 64, and the rest), `blocks` one character
/// for each code point of a block: 48 and the class, and 32 more for letters and digits.
enum WordBreakTable {
  /// The classes that the rules of UAX #29 tell apart. Extend and Format are one: every rule treats them alike.
  enum Class: UInt8 {
    case any, letter, hebrewLetter, numeric, katakana, extendNumLet, midLetter, midNum, midNumLet, singleQuote, doubleQuote, extend
    case zeroWidthJoiner, regionalIndicator, pictographic, pictographicLetter, space, newline, lineFeed, carriageReturn
  }

  /// The class of a code point and whether it is a letter or digit: Alphabetic, a letter by category, or a decimal digit.
  @inline(__always)
  static func look(_ codePoint: UInt32) -> (class: Class, isWord: Bool) {
    guard codePoint < 0x11_0000 else { return (.any, false) }
    let slot = index.utf8Start + Int(codePoint >> 7) * 2
    let block = Int(slot[0] - 48) * 64 + Int(slot[1] - 48)
    let code = blocks.utf8Start[block * 128 + Int(codePoint & 127)] - 48
    return (Class(rawValue: code & 31) ?? .any, code >= 32)
  }
}
