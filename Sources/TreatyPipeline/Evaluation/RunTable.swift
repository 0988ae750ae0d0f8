import Foundation
import TreatyText

/// A table of a run's folder cannot be read.
package struct RunTableFailure: Error, CustomStringConvertible {
  /// What is wrong and what to do.
  package var description: String
}

/// A table of a run's folder, read row by row without holding its cells: such tables have millions of rows.
package struct RunTable {
  /// One row: cells are decoded only when asked for.
  package struct Row {
    fileprivate let bytes: UnsafeRawBufferPointer
    fileprivate let cells: [Range<Int>]
    fileprivate let columns: [Int]

    /// The text of a column, numbered as asked for; a leading apostrophe against spreadsheets is taken off.
    package func text(_ column: Int) -> String {
      guard cells.indices.contains(columns[column]) else { return "" }
      let range = cells[columns[column]]
      guard let first = range.first, bytes[first] == 0x22 else { return CSVBytes.plain(String(decoding: bytes[range], as: UTF8.self)) }
      let inner = String(decoding: bytes[(range.lowerBound + 1)..<max(range.lowerBound + 1, range.upperBound - 1)], as: UTF8.self)
      return CSVBytes.plain(inner.replacing("\"\"", with: "\""))
    }

    /// Whether the cell is exactly one ASCII character.
    func isFlag(_ column: Int, _ character: Unicode.Scalar) -> Bool {
      guard cells.indices.contains(columns[column]) else { return false }
      let range = cells[columns[column]]
      return range.count == 1 && bytes[range.lowerBound] == UInt8(truncatingIfNeeded: character.value)
    }

    /// Whether the cell is empty.
    package func isEmpty(_ column: Int) -> Bool {
      !cells.indices.contains(columns[column]) || cells[columns[column]].isEmpty
    }

    /// The number in a cell; `nil` for anything else.
    func integer(_ column: Int) -> Int? { Int(text(column)) }
  }

  private let path: String
  private let data: Data

  /// Opens a table.
  ///
  /// - Throws: ``RunTableFailure`` when it is not there.
  package init(folder: String, name: String) throws(RunTableFailure) {
    path = "\(folder)/\(name)"
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    } catch {
      throw RunTableFailure(description: "\(path): cannot be read; name the folder of a run, as `foedera run` writes it")
    }
  }

  /// Hands out the rows after the first. O(n) in bytes.
  ///
  /// - Parameter names: the columns wanted, in the order of their numbers in ``Row``.
  /// - Throws: ``RunTableFailure`` for a column that is not there; what `body` throws.
  package func forEachRow(_ names: [String], _ body: (Row) throws -> Void) throws {
    try data.withUnsafeBytes { bytes in
      var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      var columns: [Int] = []
      var isHeader = true
      while position < bytes.count {
        let cells = Self.cells(bytes, &position)
        if isHeader {
          columns = try self.columns(names, header: cells.map { String(decoding: bytes[$0], as: UTF8.self) })
          isHeader = false
        } else {
          try body(Row(bytes: bytes, cells: cells, columns: columns))
        }
      }
    }
  }

  private func columns(_ names: [String], header: [String]) throws(RunTableFailure) -> [Int] {
    var columns: [Int] = []
    for name in names {
      guard let column = header.firstIndex(of: name) else {
        throw RunTableFailure(description: "\(path): the column `\(name)` is missing; was the file written by another program?")
      }
      columns.append(column)
    }
    return columns
  }

  /// The cells of the row that begins at `position`, quotes included.
  private static func cells(_ bytes: UnsafeRawBufferPointer, _ position: inout Int) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = position
    var quoted = false
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x22 {
        quoted.toggle()
      } else if !quoted, byte == 0x2C {
        cells.append(start..<position)
        start = position + 1
      } else if !quoted, byte == 0x0A {
        break
      }
      position += 1
    }
    let end = position > start && position < bytes.count && bytes[position - 1] == 0x0D ? position - 1 : position
    cells.append(start..<end)
    position += 1
    return cells
  }
}
