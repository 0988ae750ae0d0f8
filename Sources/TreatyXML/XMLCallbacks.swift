import CLibXML2

/// The C functions that libxml2 calls; each finds its ``XMLSession`` behind the parser context.
///
/// libxml2's own functions stay where it needs them to build its table of entities; everything that could load or cost is switched off.
enum XMLCallbacks {
  /// Puts the functions into a fresh context.
  static func install(in context: xmlParserCtxtPtr) {
    guard let sax = context.pointee.sax else { return }
    sax.pointee.startElement = nil
    sax.pointee.endElement = nil
    sax.pointee.startElementNs = start
    sax.pointee.endElementNs = end
    sax.pointee.characters = text
    // The same function for both, so that libxml2 does not look which white space could be ignored.
    sax.pointee.ignorableWhitespace = text
    sax.pointee.cdataBlock = text
    sax.pointee.reference = reference
    sax.pointee.entityDecl = entityDeclaration
    sax.pointee.comment = nil
    sax.pointee.processingInstruction = nil
    sax.pointee.attributeDecl = nil
    sax.pointee.elementDecl = nil
    sax.pointee.externalSubset = nil
    sax.pointee.resolveEntity = { _, _, _ in nil }
    sax.pointee.warning = nil
    sax.pointee.error = nil
    sax.pointee.fatalError = nil
    sax.pointee.serror = failure
  }

  /// Puts the functions into a fresh context of the HTML parser.
  static func installHTML(in context: htmlParserCtxtPtr) {
    guard let sax = context.pointee.sax else { return }
    sax.pointee.startElement = startHTML
    sax.pointee.endElement = endHTML
    sax.pointee.characters = text
    sax.pointee.ignorableWhitespace = text
    sax.pointee.cdataBlock = text
    sax.pointee.comment = nil
    sax.pointee.processingInstruction = nil
    sax.pointee.warning = nil
    sax.pointee.error = nil
    sax.pointee.fatalError = nil
    sax.pointee.serror = nil
  }

  private static func session(_ context: UnsafeMutableRawPointer?) -> Unmanaged<XMLSession>? {
    guard let context = context?.assumingMemoryBound(to: xmlParserCtxt.self), let own = context.pointee._private else { return nil }
    return Unmanaged<XMLSession>.fromOpaque(own)
  }

  /// Runs an event; when the session has failed, this parser stops here. Parsers of entities inside it stop one by one.
  private static func deliver(_ context: UnsafeMutableRawPointer?, _ event: (XMLSession) -> Void) {
    session(context)?._withUnsafeGuaranteedRef { session in
      if session.failure == nil { event(session) }
      if session.failure != nil { xmlStopParser(context?.assumingMemoryBound(to: xmlParserCtxt.self)) }
    }
  }

  private static let start: startElementNsSAX2Func = { context, local, _, uri, _, _, count, _, attributes in
    guard let local else { return }
    deliver(context) { $0.startElement(local, uri, XMLAttributeList(attributes, Int(count), .quintuples)) }
  }

  private static let startHTML: startElementSAXFunc = { context, name, attributes in
    guard let name else { return }
    var count = 0
    while let attributes, attributes[count * 2] != nil { count += 1 }
    deliver(context) { $0.startElement(name, nil, XMLAttributeList(attributes, count, .pairs)) }
  }

  private static let endHTML: endElementSAXFunc = { context, _ in deliver(context) { $0.endElement() } }

  private static let end: endElementNsSAX2Func = { context, _, _, _ in deliver(context) { $0.endElement() } }

  private static let text: charactersSAXFunc = { context, bytes, count in
    deliver(context) { $0.text(UnsafeBufferPointer(start: bytes, count: Int(count))) }
  }

  private static let reference: referenceSAXFunc = { context, name in
    guard let name else { return }
    deliver(context) { $0.reference(String(cString: name)) }
  }

  private static let entityDeclaration: entityDeclSAXFunc = { context, name, type, publicID, systemID, content in
    xmlSAX2EntityDecl(context, name, type, publicID, systemID, content)
    guard let name else { return }
    deliver(context) { $0.declareEntity(String(cString: name), type, content) }
  }

  private static let failure: xmlStructuredErrorFunc = { context, error in
    guard let error else { return }
    session(context)?._withUnsafeGuaranteedRef { $0.report(error.pointee) }
  }
}

/// The attributes of an element as the parser gives them.
struct XMLAttributeList {
  let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let count: Int
  let layout: XMLAttributes.Layout

  init(_ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, _ count: Int, _ layout: XMLAttributes.Layout) {
    self.pointers = pointers
    self.count = count
    self.layout = layout
  }
}
