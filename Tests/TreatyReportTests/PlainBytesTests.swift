import Testing

@testable import TreatyReport

@Suite struct PlainBytesTests {
  @Test(arguments: 0x20...0x7E) func `What is called plain is written as it is`(code: Int) throws {
    let text = String(try #require(Unicode.Scalar(UInt32(code))))
    if PlainBytes.json.hold(text) { #expect(ResultTable.jsonString(text) == "\"\(text)\"") }
    if PlainBytes.markdown.hold(text) { #expect(ResultTable.markdownText(text) == text) }
    if PlainBytes.latex.hold(text) { #expect(ResultTable.latexText(text) == text) }
  }

  @Test func `Control characters and letters beyond ASCII are looked at`() {
    for text in ["a\nb", "\u{7F}", "é", "\u{202E}"] {
      #expect(!PlainBytes.json.hold(text) && !PlainBytes.markdown.hold(text) && !PlainBytes.latex.hold(text))
    }
    #expect(PlainBytes.json.hold("") && PlainBytes.latex.hold("Article 5"))
  }
}
