/// A table of results as HTML, for the view beside each chart.
enum HTMLTable {
  /// Renders a table.
  ///
  /// - Parameters:
  ///   - table: what is shown.
  ///   - columns: which columns, and what they are called.
  ///   - digits: significant digits of numbers.
  ///   - link: the address behind a cell, from the row's and the shown column's index; `nil` for none.
  static func render(
    _ table: ResultTable, columns: [(column: String, label: String)], digits: Int = 3, link: (Int, String) -> String? = { _, _ in nil }
  ) -> String {
    let indices = columns.compactMap { wanted in table.columns.firstIndex(of: wanted.column).map { ($0, wanted) } }
    var out = "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"\(HTMLText.escape(table.caption))\"><table>"
    out += "<caption>\(HTMLText.escape(table.caption))</caption><thead><tr>"
    for (index, wanted) in indices {
      out += "<th scope=\"col\"\(table.isNumeric(index) ? " class=\"r\"" : "")>\(HTMLText.escape(wanted.label))</th>"
    }
    out += "</tr></thead><tbody>\n"
    for (row, cells) in table.rows.enumerated() {
      out += "<tr>"
      for (index, wanted) in indices { out += cell(cells[index], digits, link(row, wanted.column)) }
      out += "</tr>\n"
    }
    return out + "</tbody></table></div>"
  }

  private static func cell(_ cell: ResultTable.Cell, _ digits: Int, _ address: String?) -> String {
    let text = HTMLText.escape(ResultTable.display(cell, digits: digits))
    let content = address.map { text.isEmpty ? "" : "<a href=\"\(HTMLText.escape($0))\">\(text)</a>" } ?? text
    switch cell {
    case .integer, .number: return "<td class=\"r\">\(content)</td>"
    default: return "<td>\(content)</td>"
    }
  }
}
