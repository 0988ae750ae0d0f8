/// Looks at single scalars and words of a text, at byte offsets.
package struct TextView: Sendable {
  /// The UTF-8 bytes; valid.
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The length in bytes.
  @inline(__always) var count: Int { bytes.count }

  /// The byte at an offset, 0 behind the end.
  @inline(__always) func byte(_ offset: Int) -> UInt8 {
    offset < bytes.count && offset >= 0 ? bytes[offset] : 0
  }

  /// The scalar that starts at an offset and its length in bytes; (0, 0) at the end.
  @inline(__always) func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    guard offset < bytes.count else { return (0, 0) }
    let first = bytes[offset]
    return first < 0x80 ? (UInt32(first), 1) : longScalar(at: offset)
  }

  private func longScalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[offset])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard offset + length <= bytes.count else { return (0xFFFD, 1) }
    var value = first & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for next in 1..<length { value = value << 6 | UInt32(bytes[offset + next] & 0x3F) }
    return (value, length)
  }

  /// The scalar that ends at an offset and where it starts; (0, 0) at the start of the text.
  @inline(__always) func scalar(before offset: Int) -> (value: UInt32, start: Int) {
    guard offset > 0 else { return (0, 0) }
    var start = offset - 1
    while start > 0 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return (scalar(at: start).value, start)
  }

  /// Whether a scalar is a blank that stays within a line: space, tab, no-break and other typographic spaces.
  @inline(__always) static func isBlank(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar == 0x09 || scalar == 0xA0 || scalar == 0x0C || scalar == 0x0B
      || (scalar >= 0x2000 && scalar <= 0x200B) || scalar == 0x202F || scalar == 0x3000 || scalar == 0xFEFF
  }

  /// Whether a scalar is white space, line feeds included.
  @inline(__always) static func isSpace(_ scalar: UInt32) -> Bool {
    scalar == 0x0A || scalar == 0x0D || scalar == 0x85 || scalar == 0x2028 || scalar == 0x2029 || isBlank(scalar)
  }

  /// The first offset at or after one that is no blank of its line.
  func skipBlanks(_ offset: Int) -> Int {
    var position = offset
    while true {
      let (value, length) = scalar(at: position)
      guard length > 0, Self.isBlank(value) else { return position }
      position += length
    }
  }

  /// The first offset at or after one that is no white space.
  func skipSpace(_ offset: Int) -> Int {
    var position = offset
    while true {
      let (value, length) = scalar(at: position)
      guard length > 0, Self.isSpace(value) else { return position }
      position += length
    }
  }

  /// The end of the text before an offset once blanks of the line are taken away.
  func skipBlanks(before offset: Int) -> Int {
    var position = offset
    while position > 0 {
      let (value, start) = scalar(before: position)
      guard Self.isBlank(value) else { break }
      position = start
    }
    return position
  }

  /// The end of the text before an offset once white space is taken away.
  func skipSpace(before offset: Int) -> Int {
    var position = offset
    while position > 0 {
      let (value, start) = scalar(before: position)
      guard Self.isSpace(value) else { break }
      position = start
    }
    return position
  }

  /// The end of the run of letters that starts at an offset.
  func letters(from offset: Int) -> Int {
    var position = offset
    while true {
      let (value, length) = scalar(at: position)
      guard length > 0, LetterFold.isLetter(value) else { return position }
      position += length
    }
  }

  /// The start of the run of letters that ends at an offset, looking back at most 64 bytes.
  func letters(before offset: Int) -> Int {
    var position = offset
    while position > 0 && offset - position < 64 {
      let (value, start) = scalar(before: position)
      guard LetterFold.isLetter(value) else { break }
      position = start
    }
    return position
  }

  /// The folded letters of a range.
  func folded(_ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var position = range.lowerBound
    while position < range.upperBound {
      let (value, length) = scalar(at: position)
      guard length > 0 else { break }
      LetterFold.append(LetterFold.fold(value), to: &result)
      position += length
    }
    return result
  }

  /// The hash of the folded letters of a range, as ``WordTable`` takes it.
  func hash(_ range: Range<Int>) -> UInt64 {
    var hash = WordTable.seed
    var position = range.lowerBound
    while position < range.upperBound {
      let (value, length) = scalar(at: position)
      guard length > 0 else { break }
      hash = WordTable.extend(hash, LetterFold.fold(value))
      position += length
    }
    return hash
  }

  /// The start of the line that holds an offset.
  func lineStart(_ offset: Int) -> Int {
    var position = min(offset, bytes.count)
    while position > 0 && bytes[position - 1] != 0x0A { position -= 1 }
    return position
  }

  /// The end of the line that holds an offset, before its line feed.
  func lineEnd(_ offset: Int) -> Int {
    var position = offset
    while position < bytes.count && bytes[position] != 0x0A { position += 1 }
    return position
  }

  /// A range as a string, without white space at its ends.
  func trimmed(_ range: Range<Int>) -> String {
    let start = min(skipSpace(range.lowerBound), range.upperBound)
    let end = max(start, skipSpace(before: range.upperBound))
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
