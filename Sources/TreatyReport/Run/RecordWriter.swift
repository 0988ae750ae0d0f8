import Foundation

/// Writes values one after another as bytes that ``RecordReader`` reads back in the same order: numbers as unsigned LEB128, texts and byte
/// strings with their length before them. The same values give the same bytes.
package struct RecordWriter {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []

  /// Begins an empty record.
  package init() {}

  /// Appends a number; it must not be negative.
  package mutating func write(_ number: Int) {
    var rest = UInt64(max(0, number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Appends a truth value.
  package mutating func write(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

  /// Appends bytes with their length.
  package mutating func write(_ content: [UInt8]) {
    write(content.count)
    bytes += content
  }

  /// Appends a text.
  package mutating func write(_ text: String) { write(Array(text.utf8)) }

  /// Appends a number that may be missing.
  package mutating func write(_ number: Int?) {
    write(number != nil)
    if let number { write(number) }
  }

  /// Appends the elements of a list, their count first.
  package mutating func write<Element>(_ elements: [Element], _ body: (Element, inout RecordWriter) -> Void) {
    write(elements.count)
    for element in elements { body(element, &self) }
  }
}
