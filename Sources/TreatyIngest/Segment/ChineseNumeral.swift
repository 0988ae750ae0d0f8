/// Chinese numerals: `一`, `二十三`, `百零八`, `一〇二`; also digits of either width.
package enum ChineseNumeral {
  private static let digits: [UInt32: Int] = {
    var table: [UInt32: Int] = [:]
    for (text, value) in [
      ("〇零○Ｏ", 0), ("一壹", 1), ("二貳贰兩两", 2), ("三參叁", 3), ("四肆", 4), ("五伍", 5), ("六陸陆", 6), ("七柒", 7), ("八捌", 8), ("九玖", 9),
    ] {
      for scalar in text.unicodeScalars { table[scalar.value] = value }
    }
    return table
  }()

  private static let units: [UInt32: Int] = [0x5341: 10, 0x62FE: 10, 0x767E: 100, 0x4F70: 100, 0x5343: 1000, 0x5EFF: 20, 0x5345: 30]

  /// Whether a scalar may stand in a numeral.
  static func contains(_ scalar: UInt32) -> Bool {
    digits[scalar] != nil || units[scalar] != nil || LetterFold.digit(scalar) != nil
  }

  /// The value of a run of numerals; `nil` when it makes no number.
  static func parse(_ scalars: [UInt32]) -> Int? {
    guard !scalars.isEmpty, scalars.count <= 8 else { return nil }
    if scalars.allSatisfy({ digits[$0] != nil || LetterFold.digit($0) != nil }) {
      return scalars.reduce(0) { $0 * 10 + (digits[$1] ?? LetterFold.digit($1) ?? 0) }
    }
    var total = 0
    var pending: Int?
    for scalar in scalars {
      if let unit = units[scalar] {
        let isTwenty = unit == 20 || unit == 30
        total += isTwenty ? unit : (pending ?? 1) * unit
        pending = nil
      } else if let digit = digits[scalar] ?? LetterFold.digit(scalar) {
        pending = (pending ?? 0) * 10 + digit
      } else {
        return nil
      }
    }
    return total + (pending ?? 0)
  }
}
