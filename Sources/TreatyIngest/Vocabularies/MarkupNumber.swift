/// The normalised number of a label in markup.
enum MarkupNumber {
  /// Normalises a label such as `ARTICLE XIII.4`; `nil` where it shows no number.
  static func normalise(_ label: String) -> String? {
    var result: String?
    for word in label.split(whereSeparator: { $0.isWhitespace || $0 == ":" }).map(String.init) {
      if let number = result {
        return ["bis", "ter", "quater"].contains(word.lowercased()) ? number + word.lowercased() : number
      }
      result = number(word.trimmingMarks())
    }
    return result
  }

  private static func number(_ word: String) -> String? {
    if let place = words.firstIndex(of: word.lowercased()) { return "\(place + 1)" }
    if word.lowercased() == "premier" { return "1" }
    guard !word.isEmpty else { return nil }
    var parts: [String] = []
    for part in word.split(whereSeparator: { $0 == "." || $0 == "-" }) {
      if part.first?.isNumber == true {
        parts.append(String(part))
      } else if let value = roman(part) {
        parts.append("\(value)")
      } else if part.count == 1 {
        parts.append(part.uppercased())
      } else {
        return nil
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: word.contains(".") ? "." : "-")
  }

  private static func roman(_ digits: Substring) -> Int? {
    let values: [Character: Int] = ["I": 1, "V": 5, "X": 10, "L": 50, "C": 100]
    var total = 0
    var previous = 0
    for digit in digits.uppercased().reversed() {
      guard let value = values[digit] else { return nil }
      total += value < previous ? -value : value
      previous = max(previous, value)
    }
    return total
  }

  private static let words = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
    "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ]
}

extension String {
  /// Without dots, colons, dashes and brackets around.
  fileprivate func trimmingMarks() -> String {
    let marks: Set<Character> = [".", ":", "-", "–", "(", ")", ",", "§"]
    return String(drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
  }
}
