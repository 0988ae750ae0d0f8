import Foundation

/// Copies of a run's tables that Excel opens rightly: with a byte order mark, which it takes for UTF-8, and with cells cut to what it holds.
struct SpreadsheetTables {
  /// The longest cell, in UTF-16 code units, and the most rows of a sheet. Source: Excel specifications and limits.
  private static let (longestCell, mostRows) = (32_767, 1_048_576)
  /// The folder below the run's folder.
  static let folder = "excel"

  /// What stands at the end of a cell that was cut.
  private static let ellipsis = Array("…".utf8)

  private let root: String

  /// Takes the tables of a folder.
  init(in root: String) { self.root = root }

  /// Writes a copy of each table.
  ///
  /// - Returns: what had to be cut, a sentence a table.
  /// - Throws: the system's error where a file cannot be read or written.
  func write() throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: root).filter { $0.hasSuffix(".csv") }.sorted()
    try FileManager.default.createDirectory(atPath: "\(root)/\(Self.folder)", withIntermediateDirectories: true)
    return try names.compactMap { name in
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(name)"), options: .alwaysMapped))
      let copy = Self.copy(bytes)
      try Data(copy.bytes).write(to: URL(fileURLWithPath: "\(root)/\(Self.folder)/\(name)"))
      var parts: [String] = []
      if copy.cut > 0 { parts.append("\(copy.cut) cells were cut to \(Self.longestCell) characters") }
      if copy.rows > Self.mostRows { parts.append("\(copy.rows) rows are more than a sheet holds (\(Self.mostRows))") }
      return parts.isEmpty ? nil : "\(Self.folder)/\(name): \(parts.joined(separator: "; ")); \(name) has all."
    }
  }

  /// A table as Excel wants it, how many cells were cut, and how many rows it has. O(n).
  static func copy(_ table: [UInt8]) -> (bytes: [UInt8], cut: Int, rows: Int) {
    var out: [UInt8] = [0xEF, 0xBB, 0xBF]
    out.reserveCapacity(table.count + 3)
    var (isQuoted, length, cut, rows) = (false, 0, 0, 0)
    var isFull = false
    for (place, byte) in table.enumerated() {
      if byte == 0x22 { isQuoted.toggle() }
      let isEscaped = byte == 0x22 && place + 1 < table.count && table[place + 1] == 0x22 && !isQuoted
      if !isQuoted && (byte == 0x2C || byte == 0x0A) {
        (length, isFull) = (0, false)
        if byte == 0x0A { rows += 1 }
        out.append(byte)
        continue
      }
      // A quote that closes its cell stays, however long the cell is.
      let closes = byte == 0x22 && !isQuoted && !isEscaped
      if isFull && !closes { continue }
      if byte & 0xC0 != 0x80 && byte != 0x22 || isEscaped {
        let width = byte >= 0xF0 ? 2 : 1
        let fits = length + width < longestCell || length + width == longestCell && isEnd(table, place, isQuoted: isQuoted)
        if !fits {
          isFull = true
          cut += 1
          out += ellipsis
          continue
        }
        length += width
      }
      out.append(byte)
    }
    return (out, cut, rows)
  }

  /// Whether a cell ends with the character at a place, so that nothing has to be cut.
  private static func isEnd(_ table: [UInt8], _ place: Int, isQuoted: Bool) -> Bool {
    var next = place + 1
    while next < table.count, table[next] & 0xC0 == 0x80 { next += 1 }
    guard next < table.count else { return true }
    if isQuoted { return table[next] == 0x22 && (next + 1 == table.count || table[next + 1] != 0x22) }
    return table[next] == 0x2C || table[next] == 0x0A
  }
}
