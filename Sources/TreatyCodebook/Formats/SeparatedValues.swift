/// Rows of a CSV file (RFC 4180) with their lines; the separator is a comma, a semicolon or a tab.
struct SeparatedValues {
  /// A row.
  struct Row: Equatable {
    var cells: [String]
    /// The line that it begins in, from 1.
    var line: Int
  }

  /// The rows; those without any text are left out.
  private(set) var rows: [Row] = []
  /// The line of a quote that is never closed.
  private(set) var openQuote: Int?

  /// Reads rows. A quote inside an unquoted cell is taken as written. O(n).
  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    let separator = Self.separator(scalars)
    var row = Row(cells: [], line: 1)
    var cell = String.UnicodeScalarView()
    var line = 1
    var index = 0
    func closed(_ row: Row, _ cell: String.UnicodeScalarView) -> Row {
      Row(cells: row.cells + [String(cell)], line: row.line)
    }
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\"", cell.isEmpty {
        index = Self.quoted(scalars, from: index, into: &cell, line: &line, openQuote: &openQuote)
        continue
      }
      if scalar == separator {
        row.cells.append(String(cell))
        cell = String.UnicodeScalarView()
      } else if scalar == "\n" || scalar == "\r" {
        if scalar == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { index += 1 }
        rows.append(closed(row, cell))
        line += 1
        row = Row(cells: [], line: line)
        cell = String.UnicodeScalarView()
      } else {
        cell.append(scalar)
      }
      index += 1
    }
    rows.append(closed(row, cell))
    rows.removeAll { $0.cells.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
  }

  /// Reads a quoted cell; gives the index after its closing quote.
  private static func quoted(
    _ scalars: [Unicode.Scalar], from start: Int, into cell: inout String.UnicodeScalarView, line: inout Int, openQuote: inout Int?
  ) -> Int {
    let first = line
    var index = start + 1
    while index < scalars.count {
      if scalars[index] == "\"" {
        guard index + 1 < scalars.count, scalars[index + 1] == "\"" else { return index + 1 }
        index += 1
      }
      if scalars[index] == "\n" { line += 1 }
      cell.append(scalars[index])
      index += 1
    }
    openQuote = first
    return index
  }

  /// The separator that the first line has most of.
  private static func separator(_ scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    let first = scalars.prefix { $0 != "\n" && $0 != "\r" }
    let counts = [",", ";", "\t"].map { candidate in (candidate, first.filter { String($0) == candidate }.count) }
    let best = counts.max { $0.1 < $1.1 }
    return best.flatMap { $0.1 > (counts[0].1) ? $0.0.unicodeScalars.first : nil } ?? ","
  }

  /// A cell as written to a file: quoted where it has a comma, a quote, a line end or white space at its ends.
  static func cell(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains { ",\"\n\r;\t".unicodeScalars.contains($0) } || text.first == " " || text.last == " "
    return needsQuotes ? "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\"" : text
  }
}
