/// Reads CSV as RFC 4180 has it; the naive counterpart of what is written.
enum CSVReader {
  static func rows(_ bytes: [UInt8]) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell: [UInt8] = []
    var quoted = false
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if quoted {
        if byte != 0x22 {
          cell.append(byte)
        } else if position + 1 < bytes.count && bytes[position + 1] == 0x22 {
          cell.append(0x22)
          position += 1
        } else {
          quoted = false
        }
      } else if byte == 0x22 {
        quoted = true
      } else if byte == 0x2C || byte == 0x0A {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == 0x0A {
          rows.append(row)
          row = []
        }
      } else {
        cell.append(byte)
      }
      position += 1
    }
    return rows
  }

  /// The text before it was neutralised: one apostrophe less where apostrophes stand before a character that begins a formula.
  static func original(_ text: String) -> String {
    let rest = text.unicodeScalars.drop { $0 == "'" }
    guard text.unicodeScalars.first == "'", let first = rest.first, "=+-@\t\n\r＝＋－＠".unicodeScalars.contains(first) else { return text }
    return String(text.unicodeScalars.dropFirst())
  }
}
