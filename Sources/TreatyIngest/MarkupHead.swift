import TreatyXML

/// The beginning of a marked-up document, looked at without parsing: declaration, document type, root element.
struct MarkupHead {
  /// What the first markup shows.
  enum Root: Equatable {
    case html
    case element(XMLElementName)
    case nothing
  }

  /// The characters as far as they are ASCII; others are 0x80.
  private let bytes: [UInt8]
  private var position = 0
  /// True behind `<?xml`.
  private(set) var hasXMLDeclaration = false
  /// True behind `<!DOCTYPE`.
  private(set) var hasDocumentType = false

  /// Takes the first part of a file: enough for any root element but behind enormous comments.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ prologue: XMLPrologue) {
    let body = bytes.dropFirst(prologue.markLength)
    let limit = 256 << 10
    guard prologue.units == .bytes else {
      self.bytes = XMLPrologue.asciiProjection(body.prefix(limit * prologue.units.width), prologue.units)
      return
    }
    let start = body.firstIndex { !Self.isSpace($0) } ?? body.endIndex
    self.bytes = Array(body[start...].prefix(limit))
  }

  /// The first character that is not white space.
  var firstVisible: UInt8? { bytes.first { !Self.isSpace($0) } }

  /// Passes declaration, comments, instructions and document type, and reads the root's start tag.
  mutating func readRoot() -> Root {
    while let open = bytes[position...].firstIndex(of: 0x3C) {
      position = open
      if starts("<!--") {
        skip(past: "-->")
      } else if starts("<?") {
        if starts("<?xml") { hasXMLDeclaration = true }
        skip(past: "?>")
      } else if starts("<!doctype", ignoringCase: true) {
        hasDocumentType = true
        if documentTypeIsHTML() && !hasXMLDeclaration { return .html }
        skipDocumentType()
      } else {
        return rootElement()
      }
    }
    return .nothing
  }

  private func documentTypeIsHTML() -> Bool {
    let rest = bytes[(position + 9)...].drop(while: Self.isSpace).prefix(5)
    return String(decoding: rest, as: UTF8.self).lowercased().prefix(4) == "html" && (rest.last.map { !Self.isName($0) } ?? true)
  }

  private mutating func skipDocumentType() {
    var quote: UInt8 = 0
    var depth = 0
    while position < bytes.count {
      let byte = bytes[position]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if starts("<!--") {
        skip(past: "-->")
        continue
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3C {
        depth += 1
      } else if byte == 0x3E {
        depth -= 1
      }
      position += 1
      if depth == 0 { return }
    }
  }

  private func rootElement() -> Root {
    let name = bytes[(position + 1)...].prefix(while: Self.isName)
    guard let first = name.first, first > 0x40 || first == 0x3A else { return .nothing }
    let end = bytes[position...].firstIndex(of: 0x3E) ?? bytes.endIndex
    guard end < bytes.endIndex || bytes.count >= 4_096 else { return .nothing }
    let parts = String(decoding: name, as: UTF8.self).split(separator: ":", maxSplits: 1).map(String.init)
    let tag = String(decoding: bytes[name.endIndex..<end], as: UTF8.self)
    let prefix = parts.count > 1 ? parts[0] : nil
    let namespace = Self.attribute(prefix.map { "xmlns:\($0)" } ?? "xmlns", in: tag)
    return .element(XMLElementName(local: parts.last ?? "", namespace: namespace))
  }

  /// The value of an attribute in the text of a start tag.
  static func attribute(_ name: String, in tag: String) -> String? {
    var rest = tag[...]
    while let place = rest.firstRange(of: name) {
      let isBorder = place.lowerBound == tag.startIndex || tag[tag.index(before: place.lowerBound)].isWhitespace
      var tail = rest[place.upperBound...].drop(while: \.isWhitespace)
      rest = rest[place.upperBound...]
      guard isBorder, tail.first == "=" else { continue }
      tail = tail.dropFirst().drop(while: \.isWhitespace)
      guard let quote = tail.first, quote == "\"" || quote == "'" else { continue }
      return String(tail.dropFirst().prefix { $0 != quote })
    }
    return nil
  }

  /// The character set that an HTML page declares, in its XML declaration or a `meta` element.
  func declaredCharset() -> String? {
    let head = String(decoding: bytes.prefix(4_096), as: UTF8.self).lowercased()
    for key in ["encoding=", "charset="] {
      guard let place = head.firstRange(of: key) else { continue }
      let value = head[place.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
        .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == ":" }
      if !value.isEmpty { return String(value) }
    }
    return nil
  }

  /// True for elements with which an HTML page without document type may begin.
  static func isHTML(_ name: String) -> Bool {
    ["html", "head", "body", "meta", "title", "div", "p", "table", "h1", "h2", "h3", "center", "font", "br", "hr", "span", "b", "i", "pre"]
      .contains(name.lowercased())
  }

  private func starts(_ text: String, ignoringCase: Bool = false) -> Bool {
    guard position + text.utf8.count <= bytes.count else { return false }
    return zip(bytes[position...], text.utf8).allSatisfy { $0 == $1 || (ignoringCase && $0 | 0x20 == $1) }
  }

  private mutating func skip(past end: String) {
    while position < bytes.count && !starts(end) { position += 1 }
    position = min(position + end.utf8.count, bytes.count)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }

  private static func isName(_ byte: UInt8) -> Bool { byte > 0x20 && byte != 0x2F && byte != 0x3E && byte != 0x3C && byte != 0x3D }
}
