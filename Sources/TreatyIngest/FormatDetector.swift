import TreatyXML

/// Tells what a file is from its bytes alone; the name plays no part.
package struct FormatDetector: Sendable {
  package init() {}

  /// Looks at a file; O(1) but for white space and comments before the first markup.
  package func detect(_ bytes: [UInt8]) -> DetectedFormat {
    bytes.withUnsafeBufferPointer { buffer in
      if let kind = FileSignature.notText(buffer) { return kind }
      let prologue = XMLPrologue(buffer)
      let head = MarkupHead(buffer, prologue)
      guard let first = head.firstVisible else { return .empty }
      guard first == 0x3C else { return looksBinary(buffer, prologue) ? FileSignature.binary : .plainText }
      return markup(head)
    }
  }

  private func markup(_ head: MarkupHead) -> DetectedFormat {
    var head = head
    switch head.readRoot() {
    case .html: return .html(declaredEncoding: head.declaredCharset())
    case .element(let root):
      if root.namespace?.hasSuffix("/xhtml") == true || (!head.hasXMLDeclaration && MarkupHead.isHTML(root.local)) {
        return .html(declaredEncoding: head.declaredCharset())
      }
      return .xml(root: root)
    case .nothing: return head.hasXMLDeclaration || head.hasDocumentType ? .xml(root: nil) : .plainText
    }
  }

  /// True when control characters abound that no text holds.
  private func looksBinary(_ bytes: UnsafeBufferPointer<UInt8>, _ prologue: XMLPrologue) -> Bool {
    guard prologue.units == .bytes else { return false }
    let sample = bytes.prefix(8_192)
    // UTF-16 without a byte order mark has a zero in every other byte; the decoder sorts it out.
    let zeros = [0, 1].map { parity in sample.indices.count { $0 % 2 == parity && sample[$0] == 0 } }
    if max(zeros[0], zeros[1]) * 4 > sample.count && min(zeros[0], zeros[1]) * 20 < sample.count { return false }
    let controls = sample.count { ($0 < 0x20 && ![0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B].contains($0)) || $0 == 0x7F }
    return controls * 50 > sample.count
  }
}

/// Files that are no text, by their first bytes.
enum FileSignature {
  /// Something without a name.
  static let binary = DetectedFormat.notText("a binary file", remedy: "give its text as a .txt file")

  private static let table: [(signature: [UInt8], name: String, remedy: String)] = [
    ([0xD0, 0xCF, 0x11, 0xE0], "an old Word or Office document", "`libreoffice --headless --convert-to txt:Text FILE`"),
    (Array("{\\rtf".utf8), "a Rich Text document", "`libreoffice --headless --convert-to txt:Text FILE`"),
    (Array("AT&TFORM".utf8), "a DjVu scan", "`djvutxt FILE FILE.txt`"),
    ([0x1F, 0x8B], "a gzip archive", "`gunzip FILE`, or let a tar archive end in .tar.gz"),
    (Array("BZh".utf8), "a bzip2 archive", "`bunzip2 FILE`"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive", "`unxz FILE`"),
    ([0x37, 0x7A, 0xBC, 0xAF], "a 7-Zip archive", "unpack it first, e.g. `7z x FILE`"),
    (Array("Rar!".utf8), "a RAR archive", "unpack it first, e.g. `unar FILE`"),
    ([0x89, 0x50, 0x4E, 0x47], "a PNG picture", "read the text off it, e.g. `tesseract FILE FILE`"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture", "read the text off it, e.g. `tesseract FILE FILE`"),
    ([0x49, 0x49, 0x2A, 0x00], "a TIFF picture", "read the text off it, e.g. `tesseract FILE FILE`"),
    ([0x4D, 0x4D, 0x00, 0x2A], "a TIFF picture", "read the text off it, e.g. `tesseract FILE FILE`"),
    (Array("GIF8".utf8), "a GIF picture", "read the text off it, e.g. `tesseract FILE FILE`"),
    (Array("SQLite format 3\0".utf8), "an SQLite database", "export the texts, e.g. `sqlite3 FILE .dump`"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program", "take it out of the folder"),
  ]

  /// What a file is when its first bytes are those of no text; `nil` otherwise.
  static func notText(_ bytes: UnsafeBufferPointer<UInt8>) -> DetectedFormat? {
    if contains(Array("%PDF-".utf8), in: bytes.prefix(1_024)) {
      return .notText("a PDF", remedy: "`pdftotext -layout FILE.pdf`, or for a scan `ocrmypdf --sidecar FILE.txt FILE.pdf -`")
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return zip(bytes) }
    return table.first { bytes.starts(with: $0.signature) }.map { .notText($0.name, remedy: $0.remedy) }
  }

  private static func zip(_ bytes: UnsafeBufferPointer<UInt8>) -> DetectedFormat {
    let office = "`libreoffice --headless --convert-to txt:Text FILE`"
    // Names of members stand unpacked in the local headers and again in the directory at the end.
    let parts = [bytes.prefix(16_384), bytes.suffix(16_384)]
    func holds(_ name: String) -> Bool { parts.contains { contains(Array(name.utf8), in: $0) } }
    if holds("word/document") { return .notText("a Word document", remedy: office) }
    if holds("application/vnd.oasis.opendocument") { return .notText("an OpenDocument file", remedy: office) }
    if holds("xl/workbook") || holds("ppt/presentation") { return .notText("an Office document", remedy: office) }
    if holds("application/epub+zip") { return .notText("an EPUB book", remedy: "`pandoc -t plain FILE.epub -o FILE.txt`") }
    return .notText(
      "a zip archive", remedy: "unpack it first, e.g. `unzip FILE`, or let its name end in .zip; an archive in an archive is not opened")
  }

  private static func contains(_ needle: [UInt8], in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard bytes.count >= needle.count else { return false }
    return (bytes.startIndex...(bytes.endIndex - needle.count)).contains { bytes[$0] == needle[0] && bytes[$0...].starts(with: needle) }
  }
}
