/// Takes the events of a document, from ``XMLReader`` or ``HTMLReader``.
///
/// Names are interned: the reader asks once for each different element name what the handler calls it, and passes that code with every
/// event. Text comes in pieces of any length, cut anywhere but inside a code point.
package protocol XMLHandler {
  /// What the handler calls an element. Asked once for each different name of a document.
  mutating func code(for element: XMLElementName) -> Int32
  /// An element begins.
  mutating func start(_ element: Int32, _ attributes: borrowing XMLAttributes)
  /// An element ends.
  mutating func end(_ element: Int32)
  /// Text, valid UTF-8; the buffer is valid during the call only.
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// The name of an element.
package struct XMLElementName: Sendable, Hashable {
  /// The name without prefix; lower-case in HTML.
  package var local: String
  /// The URI of its namespace.
  package var namespace: String?

  /// Makes a name.
  package init(local: String, namespace: String? = nil) {
    self.local = local
    self.namespace = namespace
  }
}

/// The attributes of one start tag. It cannot be copied, so that it does not outlive the event.
package struct XMLAttributes: ~Copyable {
  /// How the parser lays attributes out: SAX2 as name, prefix, URI, value, value's end; SAX1 as name, value.
  enum Layout: Int {
    case pairs = 2
    case quintuples = 5
  }

  private let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  private let layout: Layout
  /// Turns a value in which references are left as they are into text; only SAX2 needs it.
  private let session: XMLSession?
  /// How many there are.
  package let count: Int

  init(
    _ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int, layout: Layout, session: XMLSession? = nil
  ) {
    self.pointers = pointers
    self.count = count
    self.layout = layout
    self.session = session
  }

  /// The value of the attribute with a local name, whatever its namespace; O(attributes).
  package subscript(name: StaticString) -> String? {
    for index in 0..<count where matches(index, name) { return value(at: index) }
    return nil
  }

  /// The value of the first attribute that has one of the local names and is not empty.
  package func first(_ names: StaticString...) -> String? {
    for name in names {
      if let value = self[name], !value.isEmpty { return value }
    }
    return nil
  }

  /// The local name of an attribute.
  package func name(at index: Int) -> String {
    guard let name = pointers?[index * layout.rawValue] else { return "" }
    return String(decoding: UnsafeBufferPointer(start: name, count: length(name)), as: UTF8.self)
  }

  /// The value of an attribute.
  package func value(at index: Int) -> String {
    guard let pointers else { return "" }
    let base = index * layout.rawValue
    switch layout {
    case .pairs:
      guard let value = pointers[base + 1] else { return "" }
      return String(decoding: UnsafeBufferPointer(start: value, count: length(value)), as: UTF8.self)
    case .quintuples:
      guard let value = pointers[base + 3], let end = pointers[base + 4] else { return "" }
      let bytes = UnsafeBufferPointer(start: value, count: end - value)
      if let session, bytes.contains(0x26) { return session.expandAttribute(bytes) }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  private func matches(_ index: Int, _ name: StaticString) -> Bool {
    guard let candidate = pointers?[index * layout.rawValue] else { return false }
    let wanted = name.utf8Start
    for position in 0..<name.utf8CodeUnitCount where candidate[position] != wanted[position] { return false }
    return candidate[name.utf8CodeUnitCount] == 0
  }

  private func length(_ string: UnsafePointer<UInt8>) -> Int {
    var end = string
    while end.pointee != 0 { end += 1 }
    return end - string
  }
}
