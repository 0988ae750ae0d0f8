import TreatyText

/// A table of results: what every output format is written from.
package struct ResultTable: Sendable, Equatable {
  /// One cell.
  package enum Cell: Sendable, Equatable {
    case empty
    case text(String)
    case integer(Int)
    case number(Double)
    case flag(Bool)

    /// A text, or nothing.
    package static func text(optional value: String?) -> Cell { value.map { .text($0) } ?? .empty }
    /// A number, or nothing.
    package static func number(optional value: Double?) -> Cell { value.map { .number($0) } ?? .empty }
  }

  /// The name of its file, without extension.
  package var name: String
  /// What it shows, in a sentence.
  package var caption: String
  /// The names of the columns.
  package var columns: [String]
  /// The rows, each with as many cells as there are columns.
  package var rows: [[Cell]]

  /// Makes a table.
  package init(name: String, caption: String = "", columns: [String], rows: [[Cell]] = []) {
    self.name = name
    self.caption = caption
    self.columns = columns
    self.rows = rows
  }

  /// The cell as people read it, with so many significant digits.
  static func display(_ cell: Cell, digits: Int = 4) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): text
    case .integer(let value): String(value)
    case .number(let value): NumberText.text(value, digits: digits)
    case .flag(let value): value ? "yes" : "no"
    }
  }
}
