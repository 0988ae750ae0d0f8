/// Collects the text of one element, for metadata and labels.
struct ElementCapture: Sendable {
  private var bytes: [UInt8] = []
  /// True while text is collected.
  private(set) var isOpen = false

  /// Begins afresh.
  mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    isOpen = true
  }

  /// Adds text.
  mutating func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if isOpen { bytes.append(contentsOf: piece) }
  }

  /// Ends, and gives the text with white space collapsed; `nil` when there is none.
  mutating func end() -> String? {
    isOpen = false
    return Self.collapsed(String(decoding: bytes, as: UTF8.self))
  }

  /// A text with runs of white space as one space and none at its ends; `nil` when nothing is left.
  static func collapsed(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
