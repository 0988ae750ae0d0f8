import Testing
import TreatyXML

@testable import TreatyIngest

struct FormatDetectorTests {
  static let texts: [(String, DetectedFormat)] = [
    ("", DetectedFormat.empty), ("  \n\t", .empty), ("\u{FEFF} ", .empty), ("Article 1", .plainText), ("\u{FEFF}Article 1", .plainText),
    ("<treaty/>", .xml(root: XMLElementName(local: "treaty"))),
    ("\u{FEFF}\n<?xml version='1.0'?><!-- <a> --><!DOCTYPE b [<!ENTITY c '<d>'>]>\n<b x='1'>", .xml(root: XMLElementName(local: "b"))),
    ("<t:TEI xmlns:t='urn:tei' xmlns='urn:n'>", .xml(root: XMLElementName(local: "TEI", namespace: "urn:tei"))),
    ("<TEI xmlns=\"urn:tei\">", .xml(root: XMLElementName(local: "TEI", namespace: "urn:tei"))), ("<?xml version='1.0'?>", .xml(root: nil)),
    ("<!DOCTYPE HTML PUBLIC '-//W3C//DTD'><p>", .html(declaredEncoding: nil)),
    ("<html><meta charset=\"windows-1252\">", .html(declaredEncoding: "windows-1252")),
    ("<H1>Treaty</H1>", .html(declaredEncoding: nil)),
    ("<?xml version='1.0' encoding='utf-8'?><html xmlns='http://www.w3.org/1999/xhtml'>", .html(declaredEncoding: "utf-8")),
    ("< 5 articles", .plainText), ("<<Article 1>>", .plainText), ("<Article 1 begins here and nothing closes", .plainText),
  ]

  @Test(arguments: texts)
  func `text and markup are told apart`(text: String, format: DetectedFormat) {
    #expect(FormatDetector().detect(Array(text.utf8)) == format)
  }

  @Test func `wide encodings are seen through`() {
    let wide = [0xFF, 0xFE] + Array("<a b='ü'/>".utf16).flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(FormatDetector().detect(wide) == .xml(root: XMLElementName(local: "a")))
    let text = Array("Article 1".utf16).flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(FormatDetector().detect(text) == .plainText)
  }

  /// The beginning of a file, in characters below 256, and the remedy.
  static let files: [(String, String)] = [
    ("%PDF-1.7\n", "pdftotext -layout"), ("junk\n%PDF-1.4", "pdftotext -layout"), ("PK\u{3}\u{4}....word/document.xml", "libreoffice"),
    ("PK\u{3}\u{4}....a.txt", "unzip"), ("\u{D0}\u{CF}\u{11}\u{E0}\u{A1}", "libreoffice"), ("{\\rtf1", "libreoffice"),
    ("\u{89}PNG\r\n", "tesseract"), ("\u{1F}\u{8B}\u{8}\u{0}", "gunzip"), ("a\u{1}\u{2}\u{0}\u{3}b\u{4}\u{0}\u{0}c", ".txt"),
  ]

  @Test(arguments: files)
  func `what is no text says how to become text`(beginning: String, remedy: String) {
    let bytes = beginning.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    guard case .notText(_, let told) = FormatDetector().detect(bytes) else {
      Issue.record("\(FormatDetector().detect(bytes))")
      return
    }
    #expect(told.contains(remedy))
  }

  @Test func `the ingester quarantines by code`() {
    let cases: [([UInt8], IngestError.Code)] = [
      ([], .fileEmpty), (Array("%PDF-1.7".utf8), .fileKind), (Array("<a><b></a>".utf8), .xmlMalformed),
      (Array("<a>&x;</a>".utf8), .xmlEntity), (Array("<?xml version='1.1'?><a/>".utf8), .xmlVersion),
      (Array("<?xml version='1.0' encoding='x-nope'?><a/>".utf8), .textEncoding),
      (Array(String(repeating: "<a>", count: 300).utf8), .xmlLimit("depth")),
    ]
    for (bytes, code) in cases {
      do throws(IngestError) {
        _ = try Ingester().ingest(bytes, path: "p", id: "p")
        Issue.record("\(code.name) was read")
      } catch {
        #expect(error.code == code)
        #expect(error.offset != nil && !error.message.isEmpty)
      }
    }
  }

  @Test func `the caller may insist on a format`() throws {
    let text = try Ingester(format: .text).ingest(Array("<a>b</a>".utf8), path: "p", id: "p")
    #expect(text.format == .plainText && text.text.string == "<a>b</a>")
    #expect(throws: IngestError.self) { try Ingester(format: .xml).ingest(Array("plain".utf8), path: "p", id: "p") }
    #expect(try Ingester(format: .xml).ingest(Array("<html><p>x</p></html>".utf8), path: "p", id: "p").text.string == "x")
  }
}
