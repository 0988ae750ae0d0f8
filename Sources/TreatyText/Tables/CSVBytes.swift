/// Bytes of CSV: RFC 4180, UTF-8, line feeds, a cell quoted only where it must be.
///
/// A text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, their full-width forms, a tab or a line end) gets an
/// apostrophe before it; so does one that begins with apostrophes before such a character, so that a reader can take one off again.
/// Numbers are written as numbers and never touched.
package struct CSVBytes: Sendable {
  /// What was written so far.
  package private(set) var bytes: [UInt8] = []
  private var atRowStart = true
  /// Where the open row begins.
  private var rowStart = 0

  /// Holds nothing.
  package init() {}

  /// Holds a row of column names.
  package init(header: [String]) {
    row(header)
  }

  /// Appends a row of texts.
  package mutating func row(_ texts: [String]) {
    for text in texts { self.text(text) }
    endRow()
  }

  /// Appends a text cell.
  package mutating func text(_ text: String) {
    separate()
    var text = text
    text.withUTF8 { append($0) }
  }

  /// Appends a text cell; an unknown one is empty.
  package mutating func text(_ text: String?) {
    if let text { self.text(text) } else { separate() }
  }

  /// Appends a text cell from UTF-8 bytes.
  package mutating func text(_ utf8: ArraySlice<UInt8>) {
    separate()
    utf8.withUnsafeBufferPointer { append($0) }
  }

  /// Appends a whole number.
  package mutating func integer(_ value: Int) {
    separate()
    appendDigits(value)
  }

  /// Appends a whole number; an unknown one is an empty cell.
  package mutating func integer(_ value: Int?) {
    if let value { integer(value) } else { separate() }
  }

  /// Appends a number with six significant digits.
  package mutating func number(_ value: Double) {
    if value == value.rounded() && abs(value) < 1e15 { return integer(Int(value)) }
    separate()
    bytes += NumberText.text(value).utf8
  }

  /// Appends `1` or `0`.
  package mutating func flag(_ value: Bool) {
    separate()
    bytes.append(value ? 0x31 : 0x30)
  }

  /// Appends an empty cell.
  package mutating func empty() { separate() }

  /// Appends cells that were encoded before, separators between them included.
  package mutating func encoded(_ cells: [UInt8]) {
    separate()
    bytes += cells
  }

  /// Ends the row.
  package mutating func endRow() {
    // A row of one empty cell would be a blank line, which readers pass over.
    if !atRowStart && bytes.count == rowStart { bytes += [0x22, 0x22] }
    bytes.append(0x0A)
    atRowStart = true
    rowStart = bytes.count
  }

  /// A cell as it was before an apostrophe kept spreadsheets from running it: what is written by `text` reads back the same.
  package static func plain(_ cell: String) -> String {
    guard cell.utf8.first == 0x27 else { return cell }
    var text = cell
    return text.withUTF8 { isFormula($0) } ? String(cell.dropFirst()) : cell
  }

  private mutating func separate() {
    if atRowStart { atRowStart = false } else { bytes.append(0x2C) }
  }

  private mutating func appendDigits(_ value: Int) {
    if value < 0 { bytes.append(0x2D) }
    var rest = value.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(0x30 + rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  private mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) {
    let neutralises = Self.isFormula(utf8)
    // A byte order mark at the start of a file would be taken for the file's own.
    let quotes = utf8.contains(where: Self.needsQuotes) || utf8.starts(with: [0xEF, 0xBB, 0xBF])
    guard neutralises || quotes else {
      bytes.append(contentsOf: utf8)
      return
    }
    if quotes { bytes.append(0x22) }
    if neutralises { bytes.append(0x27) }
    for byte in utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    if quotes { bytes.append(0x22) }
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool { byte == 0x2C || byte == 0x22 || byte == 0x0A || byte == 0x0D }

  /// Whether a spreadsheet may run the text, apostrophes before it aside.
  private static func isFormula(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = 0
    while position < utf8.count && utf8[position] == 0x27 { position += 1 }
    guard position < utf8.count else { return false }
    switch utf8[position] {
    case 0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0A, 0x0D: return true
    case 0xEF:  // U+FF1D ＝, U+FF0B ＋, U+FF0D －, U+FF20 ＠
      guard position + 2 < utf8.count else { return false }
      return (utf8[position + 1] == 0xBC && [0x9D, 0x8B, 0x8D, 0xA0].contains(utf8[position + 2]))
    default: return false
    }
  }
}
