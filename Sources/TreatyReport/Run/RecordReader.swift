/// Reads what ``RecordWriter`` wrote. Bytes that are no such record are an error, never a crash.
package struct RecordReader {
  /// The bytes are no record of the kind that is read.
  package struct Damage: Error {
    /// Makes the error.
    package init() {}
  }

  private let bytes: [UInt8]
  private var position = 0

  /// Reads from the first byte.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// True when every byte has been read.
  package var isAtEnd: Bool { position == bytes.count }

  /// The next number.
  package mutating func number() throws(Damage) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count, shift < 63 {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(value) }
      shift += 7
    }
    throw Damage()
  }

  /// The next truth value.
  package mutating func flag() throws(Damage) -> Bool {
    guard position < bytes.count, bytes[position] < 2 else { throw Damage() }
    position += 1
    return bytes[position - 1] == 1
  }

  /// The next byte string.
  package mutating func content() throws(Damage) -> [UInt8] {
    let count = try number()
    guard count <= bytes.count - position else { throw Damage() }
    position += count
    return Array(bytes[(position - count)..<position])
  }

  /// The next text.
  package mutating func text() throws(Damage) -> String {
    guard let text = String(validating: try content(), as: UTF8.self) else { throw Damage() }
    return text
  }

  /// The next number, if there is one.
  package mutating func optionalNumber() throws(Damage) -> Int? { try flag() ? number() : nil }

  /// The next list. O(n); a count that the bytes cannot hold is damage.
  package mutating func list<Element>(_ body: (inout RecordReader) throws(Damage) -> Element) throws(Damage) -> [Element] {
    let count = try number()
    guard count <= bytes.count - position else { throw Damage() }
    var elements: [Element] = []
    elements.reserveCapacity(count)
    for _ in 0..<count { elements.append(try body(&self)) }
    return elements
  }
}
