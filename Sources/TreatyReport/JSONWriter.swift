/// Writes JSON text (RFC 8259) into a byte buffer: commas and escapes are taken care of, the order of fields is the caller's.
///
/// Strings come out byte for byte but for `"`, `\` and control characters; U+2028 and U+2029 are escaped too, so that the text may stand in a script.
package struct JSONWriter: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []
  /// Whether the next value in the open object or array needs a comma before it.
  private var needsComma = false

  /// An empty text.
  package init() {}

  /// Forgets what has been written, keeps the memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Writes `{`, the fields of `body`, `}`.
  package mutating func object(_ body: (inout JSONWriter) throws -> Void) rethrows {
    open(0x7B)
    try body(&self)
    close(0x7D)
  }

  /// Writes `[`, the values of `body`, `]`.
  package mutating func array(_ body: (inout JSONWriter) throws -> Void) rethrows {
    open(0x5B)
    try body(&self)
    close(0x5D)
  }

  /// Writes the name of a field; a value must follow.
  package mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Writes a string, or `null`.
  package mutating func value(_ string: String?) {
    separate()
    if let string { quote(string) } else { bytes.append(contentsOf: "null".utf8) }
    needsComma = true
  }

  /// Writes UTF-8 bytes as a string.
  package mutating func value(utf8 text: some Collection<UInt8>) {
    separate()
    bytes.append(0x22)
    escape(text)
    bytes.append(0x22)
    needsComma = true
  }

  /// Writes a whole number, or `null`.
  package mutating func value(_ number: Int?) {
    separate()
    if let number { append(number) } else { bytes.append(contentsOf: "null".utf8) }
    needsComma = true
  }

  /// Writes the shortest decimal that reads back as the same number; `null` for infinities and NaN, which JSON lacks.
  package mutating func value(_ number: Double?) {
    separate()
    if let number, number.isFinite {
      bytes.append(contentsOf: number.description.utf8)
    } else {
      bytes.append(contentsOf: "null".utf8)
    }
    needsComma = true
  }

  /// Writes `true` or `false`.
  package mutating func value(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes text that is JSON already.
  package mutating func value(json text: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: text)
    needsComma = true
  }

  /// Writes a field with a string or `null`.
  package mutating func field(_ name: String, _ string: String?) {
    key(name)
    value(string)
  }

  /// Writes a field with a whole number or `null`.
  package mutating func field(_ name: String, _ number: Int?) {
    key(name)
    value(number)
  }

  /// Writes a field with a number or `null`.
  package mutating func field(_ name: String, _ number: Double?) {
    key(name)
    value(number)
  }

  /// Writes a field with a truth value.
  package mutating func field(_ name: String, _ flag: Bool) {
    key(name)
    value(flag)
  }

  /// Ends a line of JSON Lines.
  package mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
  }

  private mutating func quote(_ string: String) {
    bytes.append(0x22)
    escape(string.utf8)
    bytes.append(0x22)
  }

  private mutating func append(_ number: Int) {
    if number >= 0 && number < 10 {
      bytes.append(0x30 + UInt8(number))
    } else {
      bytes.append(contentsOf: String(number).utf8)
    }
  }

  private mutating func escape(_ text: some Collection<UInt8>) {
    if text.withContiguousStorageIfAvailable({ escapeRuns($0) }) == nil {
      Array(text).withUnsafeBufferPointer { escapeRuns($0) }
    }
  }

  /// Copies runs of plain bytes at once and escapes what stands between them.
  private mutating func escapeRuns(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var position = 0
    while position < text.count {
      let byte = text[position]
      let isSeparator = byte == 0xE2 && position + 2 < text.count && text[position + 1] == 0x80 && text[position + 2] & 0xFE == 0xA8
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F || isSeparator else {
        position += 1
        continue
      }
      bytes.append(contentsOf: text[start..<position])
      if isSeparator {
        bytes.append(contentsOf: (text[position + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8)
        position += 3
      } else {
        escape(byte)
        position += 1
      }
      start = position
    }
    bytes.append(contentsOf: text[start..<text.count])
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x0A: bytes.append(0x6E)
    case 0x0D: bytes.append(0x72)
    case 0x09: bytes.append(0x74)
    case 0x22, 0x5C: bytes.append(byte)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    }
  }
}
