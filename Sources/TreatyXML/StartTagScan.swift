#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Looks over raw markup before libxml2 does, for start tags that would cost it minutes: its time over the attributes of one tag grows
/// with their square and is spent before the first callback.
///
/// It knows comments, CDATA sections, processing instructions and the internal subset; on anything that is not well-formed it lets go, since
/// the parser stops there. O(n), mostly `memchr`.
struct StartTagScan {
  let limits: XMLLimits

  /// A budget that was exceeded: its name, and the byte where the tag or the subset begins.
  struct Excess: Error, Equatable {
    let name: String
    let message: String
    let offset: Int
  }

  /// Checks all start tags of a text whose ASCII characters are single bytes.
  func check(_ bytes: UnsafeBufferPointer<UInt8>) throws(Excess) {
    var position = 0
    while let open = Self.find(0x3C, in: bytes, from: position), open + 1 < bytes.count {
      switch bytes[open + 1] {
      case 0x21: position = try passDeclaration(bytes, open)
      case 0x3F: position = Self.end(of: [0x3F, 0x3E], in: bytes, from: open + 2)
      case 0x2F: position = open + 2
      default: position = try passTag(bytes, open)
      }
    }
  }

  private func passDeclaration(_ bytes: UnsafeBufferPointer<UInt8>, _ open: Int) throws(Excess) -> Int {
    let rest = bytes[open...]
    if rest.starts(with: Array("<!--".utf8)) { return Self.end(of: [0x2D, 0x2D, 0x3E], in: bytes, from: open + 4) }
    if rest.starts(with: Array("<![CDATA[".utf8)) { return Self.end(of: [0x5D, 0x5D, 0x3E], in: bytes, from: open + 9) }
    if rest.starts(with: Array("<!DOCTYPE".utf8)) { return try passDocumentType(bytes, open) }
    return open + 2
  }

  private func passTag(_ bytes: UnsafeBufferPointer<UInt8>, _ open: Int) throws(Excess) -> Int {
    var quote: UInt8 = 0
    var attributes = 0
    var position = open + 1
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x3C { return position }
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x3E {
        return position + 1
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3D {
        attributes += 1
        if attributes > limits.attributes {
          throw Excess(
            name: "attributes",
            message: "a start tag has more than \(limits.attributes) attributes; raise the limit or mend the file", offset: open)
        }
      }
      position += 1
      if position - open > limits.tagBytes {
        throw Excess(
          name: "attributes", message: "a start tag is longer than \(limits.tagBytes) bytes; raise the limit or mend the file",
          offset: open)
      }
    }
    return position
  }

  /// Passes a document type declaration with its internal subset. Entity values are checked by the reader when they are declared.
  private func passDocumentType(_ bytes: UnsafeBufferPointer<UInt8>, _ open: Int) throws(Excess) -> Int {
    var position = open + 9
    var quote: UInt8 = 0
    var inSubset = false
    while position < bytes.count {
      let byte = bytes[position]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x5B {
        inSubset = true
      } else if byte == 0x5D {
        inSubset = false
      } else if byte == 0x3E && !inSubset {
        return position + 1
      } else if byte == 0x3C && bytes[position...].starts(with: [0x3C, 0x21, 0x2D, 0x2D]) {
        position = Self.end(of: [0x2D, 0x2D, 0x3E], in: bytes, from: position + 4) - 1
      } else if byte == 0x3C && bytes[position...].starts(with: [0x3C, 0x3F]) {
        position = Self.end(of: [0x3F, 0x3E], in: bytes, from: position + 2) - 1
      }
      position += 1
      if position - open > limits.declarationBytes {
        throw Excess(
          name: "declarations",
          message: "the document type declaration is longer than \(limits.declarationBytes) bytes; raise the limit or remove it",
          offset: open)
      }
    }
    return position
  }

  private static func find(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, start < bytes.count,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The position after the next occurrence of a short sequence, or the end of the bytes.
  private static func end(of sequence: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var position = start
    let last = sequence.count - 1
    while let found = find(sequence[last], in: bytes, from: position + last) {
      if bytes[(found - last)...].starts(with: sequence) { return found + 1 }
      position = found + 1 - last
    }
    return bytes.count
  }
}
