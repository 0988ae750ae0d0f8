import TreatyText

extension SourceFile {
  /// Reads a dictionary of another tool: strict UTF-8, UTF-16 with a byte order mark, else Windows-1252, which old ones are in.
  ///
  /// - Returns: the file, and a note when the encoding was guessed.
  package static func readLegacy(path: String) throws(DiagnosticError) -> (file: SourceFile, notes: [Diagnostic]) {
    let bytes = try bytes(ofFile: path)
    let sha256 = SHA256.hexadecimalDigest(of: bytes)
    if let text = String(validating: bytes, as: UTF8.self) { return (SourceFile(path: path, text: text, sha256: sha256), []) }
    if let text = utf16(bytes) { return (SourceFile(path: path, text: text, sha256: sha256), []) }
    let file = SourceFile(path: path, text: String(String.UnicodeScalarView(bytes.map(windows1252))), sha256: sha256)
    let note = Diagnostic(
      severity: .warning, path: path, message: "the file is not UTF-8; it is read as Windows-1252", remedy: "save it as UTF-8 to be sure"
    )
    return (file, [note])
  }

  private static func utf16(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 2, bytes.count % 2 == 0 else { return nil }
    let isLittle = bytes[0] == 0xFF && bytes[1] == 0xFE
    guard isLittle || (bytes[0] == 0xFE && bytes[1] == 0xFF) else { return nil }
    let units = stride(from: 2, to: bytes.count, by: 2).map { index in
      isLittle ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8 : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
    }
    return String(validating: units, as: UTF16.self)
  }

  /// The code point of a byte; the five bytes that Windows-1252 leaves open are controls.
  private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let upper: [UInt32] = [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
      0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
    return Unicode.Scalar(upper[Int(byte) - 0x80]) ?? "\u{FFFD}"
  }
}
