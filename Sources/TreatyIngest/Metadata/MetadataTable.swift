import TreatyText

/// What is known about the documents of a corpus, from a table: `metadata.csv` beside the files, or named in the pipeline.
package struct MetadataTable: Sendable {
  /// One row: what it says of one document.
  package struct Row: Sendable, Equatable {
    /// The line in the file, from 1.
    package var line: Int
    /// Cells by column, only those that are not empty.
    package var cells: [(heading: String, column: MetadataColumn?, value: String)]

    /// Makes a row of headings and values; what a heading means is found again.
    package init(line: Int, cells: [(heading: String, value: String)]) {
      self.init(line: line, cells: cells.map { ($0.heading, MetadataColumn(heading: $0.heading), $0.value) })
    }

    init(line: Int, cells: [(heading: String, column: MetadataColumn?, value: String)]) {
      self.line = line
      self.cells = cells
    }

    /// The value of a column.
    package subscript(column: MetadataColumn) -> String? { cells.first { $0.column == column }?.value }

    package static func == (left: Self, right: Self) -> Bool {
      left.line == right.line && left.cells.elementsEqual(right.cells) { $0 == $1 }
    }
  }

  /// The file's name, for messages and as the source of evidence.
  package let name: String
  /// The headings as written.
  package let headings: [String]
  /// The line of the headings.
  package let headingLine: Int
  /// The rows, in the order of the file.
  package let rows: [Row]
  /// Rows by path and by identifier.
  private let byPath: [String: Int]
  private let byFileName: [String: [Int]]
  private let byID: [String: Int]

  /// Reads a table; O(n).
  ///
  /// - Parameters:
  ///   - bytes: the file in any encoding that ``TextDecoder`` reads.
  ///   - name: for messages.
  /// - Throws: ``CSVError`` when it is no CSV, has neither a `path` nor an `id` column, or names a column twice.
  package init(_ bytes: [UInt8], name: String) throws(CSVError) {
    self.name = name
    let records = try CSVReader().read(Self.utf8(bytes))
    guard let header = records.first else { throw CSVError(message: "the table is empty", line: 1, column: 1) }
    headings = header.fields.map { $0.trimmingSpaces }
    headingLine = header.line
    let columns = try Self.columns(headings, line: header.line)
    var rows: [Row] = []
    for record in records.dropFirst() {
      guard record.fields.count <= headings.count || record.fields[headings.count...].allSatisfy(\.isEmpty) else {
        throw CSVError(
          message: "\(record.fields.count) fields under \(headings.count) headings; a field that holds the separator stands in quotes",
          line: record.line, column: 1)
      }
      var cells: [(heading: String, column: MetadataColumn?, value: String)] = []
      for (index, field) in record.fields.enumerated() where headings.indices.contains(index) && !field.trimmingSpaces.isEmpty {
        cells.append((headings[index], columns[index], CSVBytes.plain(field).trimmingSpaces))
      }
      if !cells.isEmpty { rows.append(Row(line: record.line, cells: cells)) }
    }
    self.rows = rows
    var byPath: [String: Int] = [:]
    var byFileName: [String: [Int]] = [:]
    var byID: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      if let path = row[.path] {
        byPath[Self.normal(path)] = byPath[Self.normal(path)] ?? index
        byFileName[Self.fileName(path), default: []].append(index)
      }
      if let id = row[.id] { byID[id] = byID[id] ?? index }
    }
    (self.byPath, self.byFileName, self.byID) = (byPath, byFileName, byID)
  }

  private static func columns(_ headings: [String], line: Int) throws(CSVError) -> [MetadataColumn?] {
    let columns = headings.map { MetadataColumn(heading: $0) }
    guard columns.contains(.path) || columns.contains(.id) else {
      throw CSVError(message: "a metadata table needs a column path or id to join its rows to the files", line: line, column: 1)
    }
    for (index, heading) in headings.enumerated() {
      let isTwice = headings[..<index].contains { $0.lowercased() == heading.lowercased() && !heading.isEmpty }
      let meansTwice = columns[index].map { columns[..<index].contains($0) } ?? false
      if isTwice || meansTwice { throw CSVError(message: "the column \(heading) stands twice", line: line, column: index + 1) }
    }
    return columns
  }

  /// The file in UTF-8, whatever spreadsheets made of it; line ends inside fields become LF.
  private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    (try? TextDecoder().decode(bytes))?.text.bytes ?? bytes
  }

  /// The row of a document: by its path as given or below the table's folder, else by its identifier, else by its file's name where
  /// only one row has that.
  package func row(path: String, id: String) -> Row? {
    var tail = Substring(Self.normal(path))
    while true {
      if let index = byPath[String(tail)] { return rows[index] }
      guard let slash = tail.firstIndex(of: "/") else { break }
      tail = tail[tail.index(after: slash)...]
    }
    if let index = byID[id] { return rows[index] }
    if let same = byFileName[Self.fileName(path)], same.count == 1 { return rows[same[0]] }
    return nil
  }

  /// A path without `./` and with `/` for `\`.
  static func normal(_ path: String) -> String {
    var text = path.replacing("\\", with: "/")
    while text.hasPrefix("./") { text.removeFirst(2) }
    return text
  }

  private static func fileName(_ path: String) -> String {
    normal(path).split(separator: "/").last.map(String.init) ?? path
  }
}

extension String {
  /// Without white space at both ends.
  var trimmingSpaces: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[first...last])
  }
}
