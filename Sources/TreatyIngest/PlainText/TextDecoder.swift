import TreatyText

/// Bytes of a plain-text file to reading text.
///
/// In this order: byte order mark, what the file or its wrapper declares, UTF-16 or UTF-32 by their NUL bytes, strict UTF-8, else a
/// legacy encoding by evidence (``EncodingDetector``). CR LF and lone CR become LF; nothing else changes.
package struct TextDecoder: Sendable {
  /// A decoded text and how it was decoded.
  package struct Decoded: Sendable {
    /// The reading text: LF only, no byte order mark.
    package var text: ReadingText
    /// Lower-case IANA name of the encoding.
    package var encoding: String
    /// True when the encoding was inferred from the bytes.
    package var guessed: Bool
    /// How sure the reader is of the encoding, 0...1; 1 unless guessed.
    package var confidence: Double
    /// What a person should know: a guess and its confidence, damage done by earlier conversions.
    package var warnings: [TreatyWarning]
  }

  package init() {}

  /// Decodes; O(n). Clean UTF-8 with LF line ends is checked and taken as it is.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - declared: the encoding that a wrapper declares (`charset` of an HTML page), in any case; a name that is not known, or that
  ///     the bytes contradict, is passed over with a warning.
  /// - Throws: ``IngestError`` with code `text.encoding` and the byte offset of the first undecodable byte, or `file.kind` when the
  ///   bytes are no text.
  package func decode(_ bytes: [UInt8], declared: String? = nil) throws(IngestError) -> Decoded {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try decodeMarkedUTF8(bytes) }
    if let wide = WideEncoding.marked(bytes) { return try decodeWide(bytes, wide, from: wide.mark.count, plausible: nil) }
    var warnings: [TreatyWarning] = []
    if let declared {
      if let decoded = decodeDeclared(bytes, declared.lowercased()) { return decoded }
      warnings.append(
        TreatyWarning(
          code: "encoding.declared", message: "the declared encoding \(declared) is not known or does not fit; it was passed over"))
    }
    if let (wide, plausible) = WideEncoding.inferred(bytes) { return try decodeWide(bytes, wide, from: 0, plausible: plausible) }
    try checkIsText(bytes)
    var decoded: Decoded
    switch firstInvalidByte(bytes) {
    case nil: decoded = finish(bytes, from: 0, "utf-8")
    case .some(let offset): decoded = try decodeLegacy(bytes, firstInvalid: offset)
    }
    decoded.warnings.insert(contentsOf: warnings, at: 0)
    return decoded
  }

  /// The offset of the first byte that is not UTF-8; `nil` when all is.
  private func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private func decodeMarkedUTF8(_ bytes: [UInt8]) throws(IngestError) -> Decoded {
    if let offset = firstInvalidByte(bytes) { throw damagedUTF8(bytes, at: offset, "the byte order mark says UTF-8") }
    return finish(bytes, from: 3, "utf-8")
  }

  private func decodeWide(
    _ bytes: [UInt8], _ encoding: WideEncoding, from start: Int, plausible: Double?
  ) throws(IngestError) -> Decoded {
    switch encoding.convert(bytes, from: start) {
    case .failure(let error):
      throw IngestError(
        code: .textEncoding,
        message: "not valid \(encoding.name.uppercased()): a cut or unpaired code unit; export the file again, best as UTF-8",
        offset: error.offset)
    case .success(let converted):
      guard let plausible else { return finish(converted, from: 0, encoding.name) }
      let confidence = min(0.99, plausible)
      var decoded = finish(converted, from: 0, encoding.name, confidence: confidence)
      decoded.warnings.insert(
        TreatyWarning(
          code: "encoding.guessed",
          message: "no byte order mark; read as \(encoding.name) because of its NUL bytes (confidence \(confidence.hundredths))"),
        at: 0)
      return decoded
    }
  }

  private func decodeDeclared(_ bytes: [UInt8], _ name: String) -> Decoded? {
    if name == "utf-8" || name == "utf8" || name == "us-ascii" || name == "ascii" {
      return firstInvalidByte(bytes) == nil ? finish(bytes, from: 0, "utf-8") : nil
    }
    if let wide = WideEncoding.all.first(where: { $0.name == name }), case .success(let converted) = wide.convert(bytes, from: 0) {
      return finish(converted, from: 0, name)
    }
    if let single = SingleByteEncoding.named(name), case .success(let converted) = single.convert(bytes) {
      return finish(converted, from: 0, single.name)
    }
    if let multi = MultiByteEncoding.named(name), case .success(let converted) = multi.converter.convert(bytes) {
      return finish(converted, from: 0, multi.name)
    }
    return nil
  }

  /// Refuses bytes that are no text in any encoding: many control characters.
  private func checkIsText(_ bytes: [UInt8]) throws(IngestError) {
    let length = min(bytes.count, 65536)
    var controls = 0
    var first = 0
    bytes.withUnsafeBufferPointer { buffer in
      var position = 0
      while position < length {
        if ASCIIWord.isPlain(buffer, at: position) {
          position += 8
          continue
        }
        let byte = buffer[position]
        if byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 && byte != 0x0C {
          if controls == 0 { first = position }
          controls += 1
        }
        position += 1
      }
    }
    guard controls > 3, controls * 20 > length else { return }
    throw IngestError(
      code: .fileKind,
      message: "not a text file: \(controls) control bytes in the first \(length); export the document as plain text "
        + "(PDF: `pdftotext -layout`)",
      offset: first)
  }

  private func decodeLegacy(_ bytes: [UInt8], firstInvalid: Int) throws(IngestError) -> Decoded {
    let census = UTF8Census(bytes)
    // Sequences that happen to be UTF-8 are rare in legacy text: many of them are UTF-8 with damage.
    if census.sequences >= 3 * census.strays { throw damagedUTF8(bytes, at: firstInvalid, "nearly all of it is UTF-8") }
    guard let guess = EncodingDetector().guess(bytes) else {
      throw IngestError(
        code: .textEncoding,
        message: "not UTF-8, and no legacy encoding gives plausible text; convert it first, e.g. `iconv -f windows-1252 -t utf-8`",
        offset: firstInvalid)
    }
    let converted = try convert(bytes, guess)
    var decoded = finish(converted, from: 0, guess.encoding, confidence: guess.confidence)
    decoded.warnings.insert(warning(guess), at: 0)
    return decoded
  }

  private func convert(_ bytes: [UInt8], _ guess: EncodingDetector.Guess) throws(IngestError) -> [UInt8] {
    if let single = SingleByteEncoding.named(guess.encoding) {
      switch single.convert(bytes) {
      case .success(let converted): return converted
      case .failure(let error): throw undecodable(guess, error.offset, bytes)
      }
    }
    guard let multi = MultiByteEncoding.named(guess.encoding) else { throw undecodable(guess, 0, bytes) }
    switch multi.converter.convert(bytes) {
    case .success(let converted): return converted
    case .failure(.undecodable(let offset)): throw undecodable(guess, offset, bytes)
    case .failure(.unknownEncoding): throw undecodable(guess, 0, bytes)
    }
  }

  private func undecodable(_ guess: EncodingDetector.Guess, _ offset: Int, _ bytes: [UInt8]) -> IngestError {
    let byte = bytes.indices.contains(offset) ? "0x" + String(bytes[offset], radix: 16, uppercase: true) : "the end"
    return IngestError(
      code: .textEncoding,
      message: "looks like \(guess.encoding) (confidence \(guess.confidence.hundredths)), but \(byte) means nothing there; repair that "
        + "place or convert the file first, e.g. `iconv -c -f \(guess.encoding) -t utf-8`",
      offset: offset)
  }

  private func damagedUTF8(_ bytes: [UInt8], at offset: Int, _ reason: String) -> IngestError {
    let cut = offset + 4 > bytes.count && !bytes[(offset + 1)...].contains { $0 < 0x80 || $0 >= 0xC0 }
    let what = cut && bytes[offset] >= 0xC2 ? "the file ends in the middle of a character" : "this byte is not UTF-8"
    return IngestError(
      code: .textEncoding, message: "\(reason), but \(what); it may be pasted from another encoding: repair that place", offset: offset)
  }

  private func warning(_ guess: EncodingDetector.Guess) -> TreatyWarning {
    var message = "not UTF-8; read as \(guess.encoding) by evidence (confidence \(guess.confidence.hundredths)"
    if let alternative = guess.alternative { message += ", next \(alternative)" }
    message += ")"
    if let odd = guess.odd {
      message += "; \(odd.count) character(s) look odd where they stand, the oddest at byte \(odd.offset) of the file"
    }
    return TreatyWarning(code: "encoding.guessed", message: message)
  }

  /// Normalises line ends and looks for damage.
  private func finish(_ bytes: [UInt8], from start: Int, _ encoding: String, confidence: Double? = nil) -> Decoded {
    let clean = LineEnds.normalised(bytes, from: start)
    return Decoded(
      text: ReadingText(validated: clean), encoding: encoding, guessed: confidence != nil, confidence: confidence ?? 1,
      warnings: TextDamage().warnings(clean))
  }
}

/// How much of a file is UTF-8 outside ASCII.
struct UTF8Census {
  /// Sequences of two to four bytes that are UTF-8.
  private(set) var sequences = 0
  /// Bytes outside ASCII that are not.
  private(set) var strays = 0

  init(_ bytes: [UInt8]) {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        position += 1
        continue
      }
      let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      let tail = bytes[(position + 1)..<min(position + length, bytes.count)]
      if 0xC2...0xF4 ~= byte && tail.count == length - 1 && tail.allSatisfy({ 0x80...0xBF ~= $0 }) {
        sequences += 1
        position += length
      } else {
        strays += 1
        position += 1
      }
    }
  }
}

extension Double {
  /// Two digits after the point, for messages.
  var hundredths: String {
    let value = Int((self * 100).rounded())
    return "\(value / 100).\(value % 100 < 10 ? "0" : "")\(value % 100)"
  }
}
