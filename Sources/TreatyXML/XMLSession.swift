import CLibXML2

/// One reading: the budgets spent, the first failure, and the way to the handler. Subclassed for the type of the handler, since C functions
/// cannot be generic.
class XMLSession {
  private let limits: XMLLimits
  private let textBudget: Int
  private var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private var root: xmlParserCtxtPtr?
  private var names = ElementNameTable()
  private var codes: [XMLElementName: Int32] = [:]
  private var open: [Int32] = []
  private var elements = 0
  private var spent = 0
  /// The first failure.
  private(set) var failure: XMLReadError?
  /// See ``XMLReader/Outcome/unread``.
  private(set) var unread: [String] = []

  init(limits: XMLLimits, bytesIn: Int) {
    self.limits = limits
    textBudget = limits.textBudget(bytesIn: bytesIn)
    open.reserveCapacity(64)
  }

  // What the subclass passes on.
  func code(for name: XMLElementName) -> Int32 { 0 }
  func deliverStart(_ code: Int32, _ attributes: borrowing XMLAttributes) {}
  func deliverEnd(_ code: Int32) {}
  func deliverText(_ bytes: UnsafeBufferPointer<UInt8>) {}

  final func begin(root: xmlParserCtxtPtr, bytes: UnsafeBufferPointer<UInt8>) {
    self.root = root
    self.bytes = bytes
  }

  final func startElement(_ local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?, _ attributes: XMLAttributeList) {
    elements += 1
    // An element without text still costs; four bytes, the shortest that stands in a file, leave plain documents unharmed.
    spend(4)
    if open.count >= limits.depth { exceed("depth", "elements are nested deeper than \(limits.depth)") }
    if elements > limits.elements { exceed("elements", "there are more than \(limits.elements) elements") }
    if attributes.count > limits.attributes { exceed("attributes", "an element has more than \(limits.attributes) attributes") }
    guard failure == nil else { return }
    let code = code(local, uri)
    open.append(code)
    deliverStart(code, XMLAttributes(attributes.pointers, count: attributes.count, layout: attributes.layout, session: self))
  }

  final func endElement() {
    guard let code = open.popLast() else { return }
    deliverEnd(code)
  }

  /// Ends what is still open; only HTML leaves anything.
  final func closeAll() {
    while !open.isEmpty { endElement() }
  }

  final func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    spend(bytes.count)
    if failure == nil { deliverText(bytes) }
  }

  private func code(_ local: UnsafePointer<UInt8>, _ uri: UnsafePointer<UInt8>?) -> Int32 {
    if let known = names[local, uri] { return known }
    let name = XMLElementName(local: String(cString: local), namespace: uri.map { String(cString: $0) })
    if name.local == "include" && name.namespace?.hasSuffix("/XInclude") == true {
      unread.append("an XInclude element at line \(place().line); what it names was not read")
    }
    // HTML keeps some names at two addresses.
    let code = codes[name] ?? code(for: name)
    codes[name] = code
    names[local, uri] = code
    return code
  }
}

// MARK: - Entities

extension XMLSession {
  /// libxml2 calls this for each reference to an entity in content, after it has delivered an internal one; and for those it cannot resolve.
  final func reference(_ name: String) {
    // Each costs libxml2 a parser of its own, so that even empty ones must not multiply.
    spend(32)
    guard failure == nil else { return }
    if internalEntity(name) == nil { unresolved(name) }
  }

  final func declareEntity(_ name: String, _ type: Int32, _ content: UnsafePointer<UInt8>?) {
    if type == Int32(XML_EXTERNAL_PARAMETER_ENTITY.rawValue) {
      unread.append("the external parameter entity \"\(name)\", declared at line \(place().line)")
    }
    guard type == Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue), let content else { return }
    do throws(StartTagScan.Excess) {
      try StartTagScan(limits: limits).check(UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content))))
    } catch {
      exceed(error.name, "the entity \"\(name)\" holds a start tag with too many attributes")
    }
  }

  /// The text of an internal entity.
  private func internalEntity(_ name: String) -> UnsafeBufferPointer<UInt8>? {
    guard let document = root?.pointee.myDoc, let entity = xmlGetDocEntity(document, name) else { return nil }
    let type = entity.pointee.etype
    guard type == XML_INTERNAL_GENERAL_ENTITY || type == XML_INTERNAL_PREDEFINED_ENTITY else { return nil }
    guard let content = entity.pointee.content else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(start: content, count: Int(xmlStrlen(content)))
  }

  /// The text of an attribute value: libxml2 leaves references in it, and writes an ampersand as `&#38;`.
  final func expandAttribute(_ value: UnsafeBufferPointer<UInt8>) -> String {
    var expanded: [UInt8] = []
    expandAttribute(value, into: &expanded, depth: 0)
    return String(decoding: expanded, as: UTF8.self)
  }

  private func expandAttribute(_ value: UnsafeBufferPointer<UInt8>, into expanded: inout [UInt8], depth: Int) {
    var position = 0
    while position < value.count && failure == nil {
      let byte = value[position]
      guard byte == 0x26, let end = value[position...].firstIndex(of: 0x3B) else {
        expanded.append(depth > 0 && (byte == 0x0A || byte == 0x09 || byte == 0x0D) ? 0x20 : byte)
        position += 1
        continue
      }
      let name = String(decoding: value[(position + 1)..<end], as: UTF8.self)
      position = end + 1
      if name.hasPrefix("#") {
        expanded.append(contentsOf: Self.character(name.dropFirst()).utf8)
      } else if let content = internalEntity(name), depth < 40 {
        spend(32 + content.count)
        expandAttribute(content, into: &expanded, depth: depth + 1)
      } else {
        unresolved(name)
      }
    }
  }

  private static func character(_ digits: Substring) -> String {
    let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return value.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
  }
}

// MARK: - Failures

extension XMLSession {
  /// The place that the document itself has reached, also while an entity is read.
  private func place() -> XMLReadError.Place {
    guard let root, root.pointee.inputNr > 0, let input = root.pointee.inputTab?.pointee else {
      return XMLReadError.Place(line: 1, column: 1, offset: nil)
    }
    var offset: Int?
    if input.pointee.buf?.pointee.encoder == nil, let current = input.pointee.cur, let base = input.pointee.base {
      offset = Int(input.pointee.consumed) + (current - base)
    } else if root.pointee.inputNr == 1 {
      let consumed = Int(xmlByteConsumed(root))
      offset = consumed >= 0 ? consumed : nil
    }
    let prologue = XMLPrologue(bytes)
    if let offset, prologue.units == .bytes, offset <= bytes.count { return XMLReadError.Place(offset: offset, in: bytes) }
    return XMLReadError.Place(line: max(1, Int(input.pointee.line)), column: max(1, Int(input.pointee.col)), offset: offset)
  }

  private func fail(_ kind: XMLReadError.Kind, _ message: String) {
    if failure == nil { failure = XMLReadError(kind: kind, message: message, place: place()) }
  }

  private func exceed(_ limit: String, _ message: String) {
    fail(.limit(limit), message + "; raise the limit or mend the file")
  }

  private func unresolved(_ name: String) {
    fail(
      .entity,
      "the reference &\(name); cannot be resolved; declare the entity in the file or write the character, e.g. with `xmllint --noent`")
  }

  private func spend(_ amount: Int) {
    spent += amount
    if spent > textBudget { exceed("expansion", "the document grows beyond \(textBudget) bytes of text") }
  }

  /// Takes an error of libxml2: fatal ones, errors of namespaces, and references that come to nothing.
  final func report(_ error: xmlError) {
    guard failure == nil, error.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
    let message = error.message.map { String(cString: $0) } ?? "not well-formed"
    let text = String(message.split(whereSeparator: \.isNewline).joined(separator: " "))
    let code = UInt32(bitPattern: error.code)
    let isFatal = error.level == XML_ERR_FATAL || error.domain == Int32(XML_FROM_NAMESPACE.rawValue)
    if code == XML_WAR_UNDECLARED_ENTITY.rawValue || code == XML_ERR_UNDECLARED_ENTITY.rawValue {
      fail(.entity, "\(text); declare the entity in the file or write the character")
    } else if !isFatal {
      return
    } else if code == XML_ERR_ENTITY_LOOP.rawValue {
      exceed("expansion", "entities refer to themselves or grow without bound")
    } else if code == XML_ERR_UNSUPPORTED_ENCODING.rawValue || code == XML_ERR_UNKNOWN_ENCODING.rawValue {
      fail(.encoding, "\(text); convert the file to UTF-8, e.g. with `iconv`")
    } else if text.contains("Excessive depth") {
      exceed("depth", "elements are nested deeper than the parser goes")
    } else if text.contains("XML_PARSE_HUGE") || text.contains("too big") || text.contains("too long") {
      exceed("size", "a name, comment, value or section is longer than the parser takes (\(text))")
    } else {
      fail(.malformed, text)
    }
  }

  /// The end of the parse.
  final func finish(_ context: xmlParserCtxtPtr) throws(XMLReadError) {
    if failure == nil && (context.pointee.wellFormed == 0 || context.pointee.nsWellFormed == 0) {
      fail(.malformed, "not well-formed")
    }
    if let failure { throw failure }
  }
}

/// A session with its handler.
final class TypedXMLSession<Handler: XMLHandler>: XMLSession {
  private(set) var handler: Handler

  init(_ handler: Handler, limits: XMLLimits, bytesIn: Int) {
    self.handler = handler
    super.init(limits: limits, bytesIn: bytesIn)
  }

  override func code(for name: XMLElementName) -> Int32 { handler.code(for: name) }
  override func deliverStart(_ code: Int32, _ attributes: borrowing XMLAttributes) { handler.start(code, attributes) }
  override func deliverEnd(_ code: Int32) { handler.end(code) }
  override func deliverText(_ bytes: UnsafeBufferPointer<UInt8>) { handler.text(bytes) }
}
