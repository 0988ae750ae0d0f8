/// One way to read the number of a label. A label may have several: `ARTICLE 11. a party` is Article 11, or Article 1 paragraph 1.
package struct NumberReading: Sendable, Equatable {
  /// How the number is written.
  package enum Form: UInt8, Sendable {
    case arabic, roman, letter, word, chinese
  }

  /// The parts before the last one, packed (``pack(_:)``); 0 where there is one part only. The `2` of `2.4`.
  package var prefix = 0
  /// The last part.
  package var value: Int
  /// 0, or what follows the number: 1... for `a`..., ``latin`` and more for `bis`...
  package var suffix = 0
  /// How the last part is written.
  package var form: Form
  /// Where the number ends, in bytes.
  package var end: Int
  /// How unlikely this reading is, beside the plain one; natural logarithm.
  package var cost: Double = 0

  /// The suffixes that follow a number, from the second on.
  static let latinSuffixes = ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"]
  /// The value of ``suffix`` for `bis`.
  static let latin = 102
  /// A number that heads no sequence, such as that of a citation, is never this large.
  static let limit = 1_500

  /// Packs one part of a prefix: a number, or a letter.
  static func pack(_ value: Int, isLetter: Bool) -> Int {
    value * 2 + (isLetter ? 1 : 0) + 1
  }

  /// The number as text: `5`, `12bis`, `2.4`.
  var text: String {
    var result = "\(value)"
    if form == .letter, (1...26).contains(value) { result = String(UnicodeScalar(UInt8(0x40 + value))) }
    if suffix >= Self.latin, suffix - Self.latin < Self.latinSuffixes.count {
      result += Self.latinSuffixes[suffix - Self.latin]
    } else if form == .chinese, suffix > 0 {
      result += "-\(suffix)"
    } else if (1...26).contains(suffix) {
      result += String(UnicodeScalar(UInt8(0x60 + suffix)))
    }
    guard prefix > 0 else { return result }
    let packed = (prefix - 1) / 2
    let first = (prefix - 1) & 1 == 1 ? String(UnicodeScalar(UInt8(0x40 + min(26, packed)))) : "\(packed)"
    return "\(first).\(result)"
  }
}
