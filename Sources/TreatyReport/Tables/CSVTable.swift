import TreatyText

extension ResultTable {
  /// The table as CSV (``CSVBytes``), column names first.
  package var csv: [UInt8] {
    var out = CSVBytes(header: columns)
    for row in rows {
      for cell in row {
        switch cell {
        case .empty: out.empty()
        case .text(let text): out.text(text)
        case .integer(let value): out.integer(value)
        case .number(let value): out.number(value)
        case .flag(let value): out.flag(value)
        }
      }
      out.endRow()
    }
    return out.bytes
  }
}
