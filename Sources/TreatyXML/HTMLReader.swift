import CLibXML2

/// Reads HTML of any quality as events, with the elements that HTML implies; XHTML too.
///
/// Names are lower-case. As with ``XMLReader`` nothing outside the document is opened and the budgets of ``XMLLimits`` hold, save the bytes
/// of a tag, which pages with embedded pictures exceed.
package struct HTMLReader: Sendable {
  /// The budgets.
  package var limits: XMLLimits

  /// Makes a reader.
  package init(limits: XMLLimits = XMLLimits()) {
    self.limits = limits
  }

  /// Reads a page; O(n). May be called on many threads at once.
  ///
  /// - Parameters:
  ///   - text: the whole page in UTF-8; what it declares itself is not heeded.
  ///   - handler: gets the events.
  /// - Throws: ``XMLReadError`` when a budget is exceeded.
  package func read<Handler: XMLHandler>(utf8 text: [UInt8], into handler: inout Handler) throws(XMLReadError) {
    let session = TypedXMLSession(handler, limits: limits, bytesIn: text.count)
    let result = text.withUnsafeBufferPointer { buffer -> Result<Void, XMLReadError> in
      do throws(XMLReadError) { return .success(try read(buffer, session)) } catch { return .failure(error) }
    }
    handler = session.handler
    try result.get()
  }

  private func read(_ bytes: UnsafeBufferPointer<UInt8>, _ session: XMLSession) throws(XMLReadError) {
    guard bytes.count <= limits.bytes, bytes.count < Int(Int32.max) else {
      throw XMLReadError(
        kind: .limit("size"), message: "the file is larger than \(min(limits.bytes, Int(Int32.max))) bytes; raise the limit or split it",
        place: .init(line: 1, column: 1, offset: 0))
    }
    var scanLimits = limits
    scanLimits.tagBytes = .max
    do throws(StartTagScan.Excess) {
      try StartTagScan(limits: scanLimits).check(bytes)
    } catch {
      throw XMLReadError(kind: .limit(error.name), message: error.message, place: .init(offset: error.offset, in: bytes))
    }
    guard !bytes.isEmpty else { return }
    try parse(bytes, session)
  }

  private func parse(_ bytes: UnsafeBufferPointer<UInt8>, _ session: XMLSession) throws(XMLReadError) {
    _ = LibXML2.ready
    let memory = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
    guard let context = htmlCreateMemoryParserCtxt(memory, Int32(bytes.count)) else {
      throw XMLReadError(
        kind: .limit("size"), message: "the parser could not be started; free some memory and try again",
        place: .init(line: 1, column: 1, offset: 0))
    }
    defer {
      xmlFreeDoc(context.pointee.myDoc)
      context.pointee.myDoc = nil
      htmlFreeParserCtxt(context)
    }
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
      | HTML_PARSE_IGNORE_ENC.rawValue
    htmlCtxtUseOptions(context, Int32(options))
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    XMLCallbacks.installHTML(in: context)
    session.begin(root: context, bytes: bytes)
    context.pointee._private = Unmanaged.passUnretained(session).toOpaque()
    withExtendedLifetime(session) { _ = htmlParseDocument(context) }
    session.closeAll()
    if let failure = session.failure { throw failure }
  }
}
