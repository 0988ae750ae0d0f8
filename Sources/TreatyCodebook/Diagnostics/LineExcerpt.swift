/// The part of a line that is shown in a message, with the line of carets below it.
struct LineExcerpt {
  /// At most `widest` columns of the line; tabs are shown as two spaces, other control characters as `�`.
  private(set) var text = ""
  /// Spaces, a caret under the place, and tildes under the rest of it.
  private(set) var caret = ""

  /// The widest excerpt in columns of a terminal.
  static let widest = 100

  /// Cuts a line so that the place is seen.
  ///
  /// - Parameters:
  ///   - column: from 1, in code points; may lie after the end of the line.
  ///   - length: in code points; what is outside the line or the excerpt is not underlined.
  init(line: some StringProtocol, column: Int, length: Int) {
    let scalars = Array(line.unicodeScalars)
    let target = max(0, column - 1)
    var first = 0
    if scalars.count > Self.widest, target > Self.widest * 2 / 3 {
      first = max(0, min(target - Self.widest / 2, scalars.count - Self.widest + 1))
    }
    if first > 0 { append("…", marked: false, isFirst: false) }
    var index = first
    while index < scalars.count, Self.width(of: text) < Self.widest {
      append(Self.shown(scalars[index]), marked: index >= target && index < target + length, isFirst: index == target)
      index += 1
    }
    if index < scalars.count { text += "…" }
    if target >= index { caret += String(repeating: " ", count: target - index) + "^" }
    while caret.last == " " { caret.removeLast() }
  }

  private mutating func append(_ shown: String, marked: Bool, isFirst: Bool) {
    text += shown
    let width = Self.width(of: shown)
    guard marked else { return caret += String(repeating: " ", count: width) }
    caret += isFirst ? "^" + String(repeating: "~", count: max(0, width - 1)) : String(repeating: "~", count: width)
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\t" { return "  " }
    return scalar.properties.generalCategory == .control ? "\u{FFFD}" : String(scalar)
  }

  private static func width(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The columns that a terminal gives to a code point: none to combining marks, two to the wide scripts of East Asia and to emoji.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
