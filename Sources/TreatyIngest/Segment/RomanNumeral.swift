/// Roman numerals, strict and as old prints write them (`IIII`, `XXXX`).
package enum RomanNumeral {
  /// The value of a letter in either case; 0 for others.
  @inline(__always) static func value(of byte: UInt8) -> Int {
    switch byte | 0x20 {
    case 0x69: 1
    case 0x76: 5
    case 0x78: 10
    case 0x6C: 50
    case 0x63: 100
    case 0x64: 500
    case 0x6D: 1000
    default: 0
    }
  }

  /// The value of a numeral in one case or the other; `nil` when the letters are no numeral.
  package static func parse<Letters: Collection>(_ letters: Letters) -> Int? where Letters.Element == UInt8 {
    guard !letters.isEmpty, letters.count <= 12 else { return nil }
    var values: [Int] = []
    for letter in letters {
      let value = value(of: letter)
      guard value > 0 else { return nil }
      values.append(value)
    }
    var total = 0
    for (place, value) in values.enumerated() {
      total += place + 1 < values.count && values[place + 1] > value ? -value : value
    }
    return total > 0 && isWellFormed(values, total: total) ? total : nil
  }

  /// The canonical numeral in capitals.
  package static func write(_ number: Int) -> String {
    let steps: [(Int, String)] = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
      (4, "IV"), (1, "I"),
    ]
    var rest = max(0, min(number, 3999))
    var result = ""
    for (value, letters) in steps {
      while rest >= value {
        result += letters
        rest -= value
      }
    }
    return result
  }

  /// Canonical, or purely additive with at most four of a kind and one of each five.
  private static func isWellFormed(_ values: [Int], total: Int) -> Bool {
    if write(total).utf8.map({ value(of: $0) }) == values { return true }
    guard zip(values, values.dropFirst()).allSatisfy({ $0 >= $1 }) else { return false }
    return Set(values).allSatisfy { value in
      let count = values.count { $0 == value }
      return count <= (value == 5 || value == 50 || value == 500 ? 1 : 4)
    }
  }
}
