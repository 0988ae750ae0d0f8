import TreatyText

extension ResultTable {
  /// The table as a JSON array of objects, one a line, columns in order; empty cells, infinity and not-a-number are `null`.
  package var json: [UInt8] {
    var out: [UInt8] = Array("[\n".utf8)
    let keys = columns.enumerated().map { Array((($0 == 0 ? "" : ", ") + Self.jsonString($1) + ": ").utf8) }
    for (position, row) in rows.enumerated() {
      out += "  {".utf8
      for (column, cell) in row.enumerated() {
        out += keys[column]
        if case .text(let text) = cell, PlainBytes.json.hold(text) {
          out.append(UInt8(ascii: "\""))
          out += text.utf8
          out.append(UInt8(ascii: "\""))
        } else {
          out += Self.json(cell).utf8
        }
      }
      out += position + 1 < rows.count ? "},\n".utf8 : "}\n".utf8
    }
    return out + Array("]\n".utf8)
  }

  private static func json(_ cell: Cell) -> String {
    switch cell {
    case .empty: "null"
    case .text(let text): jsonString(text)
    case .integer(let value): String(value)
    case .number(let value): value.isFinite ? NumberText.text(value) : "null"
    case .flag(let value): value ? "true" : "false"
    }
  }

  /// A JSON string; control characters escaped, everything else as it is.
  static func jsonString(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      // U+2028 and U+2029 end a line for some readers of JSON lines.
      case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0x2028 || scalar.value == 0x2029:
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
