/// Writes texts so that YAML reads the same text back.
package enum YAMLText {
  /// A scalar: plain where that is safe in a block and in a flow, else quoted.
  package static func scalar(_ text: String) -> String {
    if isPlain(text) { return text }
    let needsEscapes = text.unicodeScalars.contains {
      $0.value < 0x20 || $0.value == 0x7F || $0.value == 0x85 || $0.value == 0x2028 || $0.value == 0x2029 || $0.value == 0xFEFF
    }
    guard needsEscapes else { return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'" }
    return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\t": return "\\t"
    default: break
    }
    guard scalar.value < 0x20 || (0x7F...0x85).contains(scalar.value) || [0x2028, 0x2029, 0xFEFF].contains(scalar.value) else {
      return String(scalar)
    }
    let digits = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  private static let words: Set<String> = ["", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "<<", "=", "__"]

  private static func isPlain(_ text: String) -> Bool {
    guard !words.contains(text.lowercased()), let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    guard first.properties.isAlphabetic || first == "(", first.value < 0xFFFE, last != ":", last != " " else { return false }
    var previous: Unicode.Scalar = "a"
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x85 || scalar.value == 0x2028 || scalar.value == 0x2029 {
        return false
      }
      if ",[]{}\"&!%`".unicodeScalars.contains(scalar) || scalar.value == 0xFEFF { return false }
      if scalar == "#" && previous == " " { return false }
      if previous == ":" && scalar == " " { return false }
      previous = scalar
    }
    // Numbers begin with a letter in `inf`, `nan` and `e5` only.
    return Double(text) == nil
  }
}
