/// Where the code points of a scalar stand in its line of the file, so that a caret can point into a quoted pattern.
enum YAMLScalarMap {
  /// Maps the text of a scalar to columns.
  ///
  /// - Parameters:
  ///   - text: the scalar as YAML reads it.
  ///   - line: the line that it begins in.
  ///   - column: where it begins, from 1, in code points, with its quote.
  /// - Returns: for each code point its distance from `column`, and the length as written; `nil` when it does not stand in one line.
  static func map(text: String, line: Substring, column: Int) -> (columns: [Int], length: Int)? {
    let written = Array(line.unicodeScalars.dropFirst(column - 1))
    let wanted = Array(text.unicodeScalars)
    guard let first = written.first else { return nil }
    switch first {
    case "'": return quoted(written, wanted, quote: "'") { single($0, $1) }
    case "\"": return quoted(written, wanted, quote: "\"") { double($0, $1) }
    default:
      guard written.count >= wanted.count, written[..<wanted.count].elementsEqual(wanted) else { return nil }
      return (Array(wanted.indices), wanted.count)
    }
  }

  private static func quoted(
    _ written: [Unicode.Scalar], _ wanted: [Unicode.Scalar], quote: Unicode.Scalar,
    _ decode: ([Unicode.Scalar], Int) -> (Unicode.Scalar, Int)?
  ) -> (columns: [Int], length: Int)? {
    var columns: [Int] = []
    var index = 1
    for scalar in wanted {
      guard index < written.count, let (decoded, length) = decode(written, index), decoded == scalar else { return nil }
      columns.append(index)
      index += length
    }
    guard index < written.count, written[index] == quote else { return nil }
    return (columns, index + 1)
  }

  private static func single(_ written: [Unicode.Scalar], _ index: Int) -> (Unicode.Scalar, Int)? {
    guard written[index] == "'" else { return (written[index], 1) }
    return index + 1 < written.count && written[index + 1] == "'" ? ("'", 2) : nil
  }

  private static func double(_ written: [Unicode.Scalar], _ index: Int) -> (Unicode.Scalar, Int)? {
    guard written[index] == "\\" else { return written[index] == "\"" ? nil : (written[index], 1) }
    guard index + 1 < written.count else { return nil }
    let letter = written[index + 1]
    if let digits = ["x": 2, "u": 4, "U": 8][letter] {
      guard index + 2 + digits <= written.count else { return nil }
      let hexadecimal = String(String.UnicodeScalarView(written[(index + 2)..<(index + 2 + digits)]))
      return UInt32(hexadecimal, radix: 16).flatMap(Unicode.Scalar.init).map { ($0, 2 + digits) }
    }
    let simple: [Unicode.Scalar: Unicode.Scalar] = ["n": "\n", "t": "\t", "\"": "\"", "\\": "\\", "/": "/", " ": " ", "_": "\u{A0}"]
    return simple[letter].map { ($0, 2) }
  }
}
