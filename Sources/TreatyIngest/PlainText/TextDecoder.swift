import TreatyText

/// Bytes of a plain-text file to reading text.
package struct TextDecoder: Sendable {
  /// A decoded text and how it was decoded.
  package struct Decoded: Sendable {
    /// The reading text: LF only, no byte order mark.
    package var text: ReadingText
    /// Lower-case IANA name of the encoding.
    package var encoding: String
    /// True when the encoding was inferred from the bytes.
    package var guessed: Bool
    /// What a person should know: a guess and its confidence.
    package var warnings: [TreatyWarning]
  }

  package init() {}

  /// Decodes; O(n).
  ///
  /// - Throws: ``IngestError`` with code `text.encoding` and the byte offset of the first undecodable byte.
  package func decode(_ bytes: [UInt8]) throws(IngestError) -> Decoded {
    guard let string = String(validating: bytes, as: UTF8.self) else {
      throw IngestError(code: .textEncoding, message: "not UTF-8; convert it first, e.g. `iconv -f windows-1252 -t utf-8`")
    }
    return Decoded(text: ReadingText(string), encoding: "utf-8", guessed: false, warnings: [])
  }
}
