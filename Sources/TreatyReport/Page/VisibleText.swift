/// Characters that would act on a page, a terminal or a reader's eye instead of being read: they are shown by name.
package enum VisibleText {
  /// Control characters but tab and line feed, direction marks and overrides, byte order marks, noncharacters.
  static func mustShow(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// `⟨U+202E⟩`.
  static func name(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex + "⟩"
  }

  /// A text for a terminal: what would act there is shown by name.
  package static func shown(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: mustShow) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if mustShow(scalar) { result += name(scalar) } else { result.unicodeScalars.append(scalar) }
    }
    return result
  }
}
