import CLibXML2

/// Reads XML 1.0 with namespaces as events; safe on any bytes.
///
/// Nothing outside the document is ever opened: no network, no external entity, no external DTD, no XInclude, no catalogue. Internal
/// entities are expanded within the budgets of ``XMLLimits``. The first fatal error ends the reading and is thrown with its place.
package struct XMLReader: Sendable {
  /// What was learnt beside the events.
  package struct Outcome: Sendable, Equatable {
    /// Lower-case IANA name of the encoding.
    package var encoding: String
    /// Parts of the document that were left unread on purpose: an external parameter entity, an XInclude element.
    package var unread: [String]
  }

  /// The budgets.
  package var limits: XMLLimits

  /// Makes a reader.
  package init(limits: XMLLimits = XMLLimits()) {
    self.limits = limits
  }

  /// Reads a document; O(n). May be called on many threads at once.
  ///
  /// - Parameters:
  ///   - bytes: the whole document in any encoding that libxml2 knows.
  ///   - handler: gets the events up to the first error.
  /// - Throws: ``XMLReadError``.
  package func read<Handler: XMLHandler>(_ bytes: [UInt8], into handler: inout Handler) throws(XMLReadError) -> Outcome {
    let session = TypedXMLSession(handler, limits: limits, bytesIn: bytes.count)
    let result = bytes.withUnsafeBufferPointer { buffer -> Result<Outcome, XMLReadError> in
      do throws(XMLReadError) { return .success(try read(buffer, session)) } catch { return .failure(error) }
    }
    handler = session.handler
    return try result.get()
  }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>, _ session: XMLSession) throws(XMLReadError) -> Outcome {
    let start = XMLReadError.Place(line: 1, column: 1, offset: 0)
    guard bytes.count <= limits.bytes, bytes.count < Int(Int32.max) else {
      throw XMLReadError(
        kind: .limit("size"), message: "the file is larger than \(min(limits.bytes, Int(Int32.max))) bytes; raise the limit or split it",
        place: start)
    }
    guard !bytes.isEmpty else { throw XMLReadError(kind: .malformed, message: "the document is empty", place: start) }
    let prologue = XMLPrologue(bytes)
    try prologue.check(bytes)
    try scan(bytes, prologue)
    try parse(bytes, session)
    return Outcome(encoding: prologue.encoding, unread: session.unread)
  }

  private func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ prologue: XMLPrologue) throws(XMLReadError) {
    let scan = StartTagScan(limits: limits)
    do throws(StartTagScan.Excess) {
      if prologue.units == .bytes { return try scan.check(bytes) }
      let projection = XMLPrologue.asciiProjection(bytes[...], prologue.units)
      let result = projection.withUnsafeBufferPointer { buffer -> StartTagScan.Excess? in
        do throws(StartTagScan.Excess) { try scan.check(buffer) } catch { return error }
        return nil
      }
      if let result { throw result }
    } catch {
      let width = prologue.units.width
      var place = XMLReadError.Place(offset: error.offset * width, in: bytes)
      if width > 1 { place.column = (place.column - 1) / width + 1 }
      throw XMLReadError(kind: .limit(error.name), message: error.message, place: place)
    }
  }

  private func parse(_ bytes: UnsafeBufferPointer<UInt8>, _ session: XMLSession) throws(XMLReadError) {
    _ = LibXML2.ready
    let memory = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
    guard let context = xmlCreateMemoryParserCtxt(memory, Int32(bytes.count)) else {
      throw XMLReadError(
        kind: .limit("size"), message: "the parser could not be started; free some memory and try again",
        place: .init(line: 1, column: 1, offset: 0))
    }
    defer {
      xmlFreeDoc(context.pointee.myDoc)
      context.pointee.myDoc = nil
      xmlFreeParserCtxt(context)
    }
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue))
    XMLCallbacks.install(in: context)
    session.begin(root: context, bytes: bytes)
    context.pointee._private = Unmanaged.passUnretained(session).toOpaque()
    withExtendedLifetime(session) { _ = xmlParseDocument(context) }
    try session.finish(context)
  }
}
