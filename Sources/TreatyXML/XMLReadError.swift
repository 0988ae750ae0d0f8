/// Why a document could not be read: what, where, and what to do next.
package struct XMLReadError: Error, Sendable, Equatable {
  /// What kind of failure it is.
  package enum Kind: Sendable, Equatable {
    /// Not well-formed, or not namespace-well-formed.
    case malformed
    /// A reference to an entity that cannot be resolved.
    case entity
    /// A version of XML other than 1.0.
    case version
    /// The encoding is unknown, unsafe, or contradicts the bytes.
    case encoding
    /// The named budget of ``XMLLimits`` was exceeded.
    case limit(String)
  }

  /// A place in the document.
  package struct Place: Sendable, Equatable {
    /// From 1.
    package var line: Int
    /// From 1, in code points.
    package var column: Int
    /// The byte in the document, from 0; `nil` when the encoding does not let it be told.
    package var offset: Int?
  }

  /// What kind of failure it is.
  package var kind: Kind
  /// What is wrong and what to do next.
  package var message: String
  /// Where it was found.
  package var place: Place
}

extension XMLReadError.Place {
  /// The place of a byte: line ends are LF, CR LF and CR; columns count UTF-8 code points. O(offset).
  init(offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    var line = 1
    var column = 1
    var position = 0
    let end = min(offset, bytes.count)
    while position < end {
      let byte = bytes[position]
      if byte == 0x0A || (byte == 0x0D && (position + 1 == bytes.count || bytes[position + 1] != 0x0A)) {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 && byte != 0x0D {
        column += 1
      }
      position += 1
    }
    self.init(line: line, column: column, offset: offset)
  }
}
