/// Writes CSV as RFC 4180 has it, with LF line ends; ``CSVReader`` gives back what was written.
package struct CSVWriter: Sendable {
  /// The separator as ASCII.
  package var separator: UInt8
  /// True to put `'` before what a spreadsheet would run as a formula: fields that start with `=`, `+`, `-`, `@`, tab or CR, and are no
  /// numbers.
  package var neutralizesFormulas: Bool
  /// What was written so far, in UTF-8.
  package private(set) var bytes: [UInt8] = []

  /// - Parameters:
  ///   - separator: the separator as ASCII.
  ///   - neutralizesFormulas: see the property of that name; then what is read back may differ from what was written.
  package init(separator: UInt8 = 0x2C, neutralizesFormulas: Bool = false) {
    self.separator = separator
    self.neutralizesFormulas = neutralizesFormulas
  }

  /// Appends one record; O(n).
  package mutating func write(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(separator) }
      // A record of one empty field would be a blank line.
      append(field, quoted: fields.count == 1 && field.isEmpty)
    }
    bytes.append(0x0A)
  }

  /// What was written, as text.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func append(_ field: String, quoted: Bool) {
    let content = neutralizesFormulas && Self.isFormula(field) ? "'" + field : field
    let needsQuotes =
      quoted || content.utf8.contains { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D } || content.hasPrefix("\u{FEFF}")
    guard needsQuotes else {
      bytes.append(contentsOf: content.utf8)
      return
    }
    bytes.append(0x22)
    for byte in content.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }

  private static func isFormula(_ field: String) -> Bool {
    guard let first = field.utf8.first, [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D].contains(first) else { return false }
    return Double(field) == nil
  }
}
