/// The text of `WordBreakTable+Generated.swift`.
public enum WordBreakTableFile {
  /// Where the file belongs, from the package's root.
  public static let path = "Sources/TreatyText/Tokenize/WordBreakTable+Generated.swift"

  /// A scalar that Unicode 17.0 added; a standard library that does not know it has older tables.
  static let newestScalar: Unicode.Scalar = "\u{11DB0}"

  /// Whether the standard library that runs this has the tables of Unicode 17.0 or newer.
  public static var libraryIsRecent: Bool { newestScalar.properties.generalCategory != .unassigned }

  /// The file's text; `nil` when some scalar's class cannot be told. Takes seconds: every scalar is probed.
  public static func text() -> String? {
    let probe = WordBreakProbe()
    guard probe.isSound, let codes = codes(probe) else { return nil }
    var blocks: [[UInt8]] = []
    var numbers: [[UInt8]: Int] = [:]
    var index: [UInt8] = []
    for start in stride(from: 0, to: codes.count, by: 128) {
      let block = Array(codes[start..<start + 128])
      let number = numbers[block] ?? blocks.count
      if number == blocks.count {
        numbers[block] = number
        blocks.append(block)
      }
      index.append(UInt8(number / 64) + 48)
      index.append(UInt8(number % 64) + 48)
    }
    return head + literal("index", index) + "\n" + literal("blocks", blocks.flatMap(\.self)) + "}\n"
  }

  /// A character for each code point: 48 and the class, and 32 more for letters and digits.
  private static func codes(_ probe: WordBreakProbe) -> [UInt8]? {
    var codes: [UInt8] = []
    codes.reserveCapacity(0x11_0000)
    for value in UInt32(0)..<0x11_0000 {
      guard let scalar = Unicode.Scalar(value) else {
        codes.append(48)
        continue
      }
      guard let code = probe.code(of: scalar) else { return nil }
      codes.append(48 + code + (isLetterOrDigit(scalar) ? 32 : 0))
    }
    return codes
  }

  /// Alphabetic, a letter by category, or a decimal digit.
  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isAlphabetic { return true }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: return true
    default: return false
    }
  }

  private static let head = """
    // Written by `swift run generate-tables` from the standard library of Swift 6.3 (Unicode 17.0). Do not edit.

    extension WordBreakTable {

    """

  /// A static string over several lines; quotes and backslashes do not occur in it, but `\\` is written twice to be safe.
  private static func literal(_ name: String, _ bytes: [UInt8]) -> String {
    var text = "  static let \(name): StaticString = \"\"\"\n"
    for start in stride(from: 0, to: bytes.count, by: 128) {
      let line = String(decoding: bytes[start..<min(start + 128, bytes.count)], as: UTF8.self)
      text += "    " + line.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
      text += start + 128 < bytes.count ? "\\\n" : "\n"
    }
    return text + "    \"\"\"\n"
  }
}
