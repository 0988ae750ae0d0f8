/// A line of a dictionary file that is read line by line.
struct DictionaryLine {
  /// The line without white space at its ends.
  let trimmed: Substring
  /// The tabs before its text; spaces between them do not count.
  let tabs: Int
  private let line: Substring

  init(_ line: Substring) {
    self.line = line
    let indentation = line.prefix { $0 == " " || $0 == "\t" }
    tabs = indentation.filter { $0 == "\t" }.count
    var trimmed = line[indentation.endIndex...]
    while let last = trimmed.last, last.isWhitespace { trimmed.removeLast() }
    self.trimmed = trimmed
  }

  /// The length in code points, without white space at the end.
  var length: Int { line[..<trimmed.endIndex].unicodeScalars.count }

  /// The column of a part of the line, from 1, in code points.
  func column(of part: Substring) -> Int {
    line.unicodeScalars.distance(from: line.startIndex, to: part.startIndex) + 1
  }

  /// The column of its text.
  var column: Int { column(of: trimmed) }
}
