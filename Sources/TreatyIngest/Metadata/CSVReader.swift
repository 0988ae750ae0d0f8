/// One record of a CSV file.
package struct CSVRecord: Sendable, Equatable {
  /// The line in the file on which the record starts, from 1.
  package var line: Int
  /// The fields as they were meant, without quotes.
  package var fields: [String]
}

/// A CSV file that cannot be read: where and why.
package struct CSVError: Error, Sendable, Equatable {
  /// What is wrong and what to do.
  package var message: String
  /// The line, from 1.
  package var line: Int
  /// The column in characters, from 1.
  package var column: Int
}

/// Reads CSV as RFC 4180 has it, and what spreadsheets make of it: any line end, a byte order mark, `;` or tab as separator.
package struct CSVReader: Sendable {
  /// The separator; `nil` finds it in the first record: of comma, semicolon and tab the one that stands there most often.
  package var separator: UInt8?

  /// - Parameter separator: the separator as ASCII; `nil` to find it.
  package init(separator: UInt8? = nil) {
    self.separator = separator
  }

  /// Reads all records; O(n). Blank lines are passed over.
  ///
  /// - Parameter bytes: the file in UTF-8; bytes that are not become U+FFFD, so decode other encodings first.
  /// - Throws: ``CSVError`` for a quote that is never closed, or text after a closing quote.
  package func read(_ bytes: [UInt8]) throws(CSVError) -> [CSVRecord] {
    var records: [CSVRecord] = []
    var scanner = CSVScanner(bytes: bytes, separator: separator ?? Self.likelySeparator(bytes))
    while let record = try scanner.next() { records.append(record) }
    return records
  }

  /// Reads records one at a time, so that a table of any length takes the memory of its bytes and of one row; as ``read(_:)`` otherwise.
  package func forEach(_ bytes: [UInt8], _ body: (CSVRecord) -> Void) throws(CSVError) {
    var scanner = CSVScanner(bytes: bytes, separator: separator ?? Self.likelySeparator(bytes))
    while let record = try scanner.next() { body(record) }
  }

  /// The separator of a file, from its first record.
  package static func likelySeparator(_ bytes: [UInt8]) -> UInt8 {
    let candidates: [UInt8] = [0x2C, 0x3B, 0x09]
    var counts = [0, 0, 0]
    var quoted = false
    for byte in bytes {
      if byte == 0x22 { quoted.toggle() }
      if quoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let best = counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) } ?? 0
    return candidates[best]
  }
}

/// The state of one reading.
private struct CSVScanner {
  let bytes: [UInt8]
  let separator: UInt8
  private var position = 0
  private var line = 1
  private var lineStart = 0

  init(bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
      lineStart = 3
    }
  }

  /// The next record that is not blank; `nil` at the end.
  mutating func next() throws(CSVError) -> CSVRecord? {
    while position < bytes.count {
      let start = line
      var fields: [String] = []
      repeat { fields.append(try field()) } while take(separator)
      endLine()
      if fields.count > 1 || fields != [""] { return CSVRecord(line: start, fields: fields) }
    }
    return nil
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func endLine() {
    let hasReturn = take(0x0D)
    if take(0x0A) || hasReturn {
      line += 1
      lineStart = position
    }
  }

  private mutating func field() throws(CSVError) -> String {
    guard take(0x22) else {
      let start = position
      while position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
    let opened = (line: line, column: column(of: position - 1))
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == 0x22 {
        if take(0x22) {
          content.append(0x22)
          continue
        }
        try endOfQuoted()
        return String(decoding: content, as: UTF8.self)
      }
      content.append(byte)
      if byte == 0x0A || (byte == 0x0D && !(position < bytes.count && bytes[position] == 0x0A)) {
        line += 1
        lineStart = position
      }
    }
    throw CSVError(message: "this quote is never closed", line: opened.line, column: opened.column)
  }

  private func endOfQuoted() throws(CSVError) {
    guard position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A, bytes[position] != 0x0D else { return }
    throw CSVError(
      message: "text after a closing quote; a quote inside a quoted field is written twice", line: line, column: column(of: position))
  }

  private func column(of offset: Int) -> Int {
    1 + bytes[lineStart..<offset].count { $0 & 0xC0 != 0x80 }
  }
}
