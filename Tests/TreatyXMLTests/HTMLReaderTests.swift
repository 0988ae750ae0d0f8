import Testing

@testable import TreatyXML

struct HTMLReaderTests {
  static func read(_ page: String) throws -> String {
    var recorder = EventRecorder()
    try HTMLReader().read(utf8: Array(page.utf8), into: &recorder)
    return recorder.log
  }

  @Test(arguments: [
    ("<p>one<p>two", "<html><body><p>one</p><p>two</p></body></html>"),
    ("<html><body><P Class=x>é&nbsp;&eacute;&#8217;</P></body></html>", "<html><body><p class=\"x\">é\u{A0}é’</p></body></html>"),
    ("<ul><li>a<li>b</ul>", "<html><body><ul><li>a</li><li>b</li></ul></body></html>"),
    ("<p>a<br>b<br/>c</p>", "<html><body><p>a<br></br>b<br></br>c</p></body></html>"),
    ("<meta charset=iso-8859-1><p>é", "<html><head><meta charset=\"iso-8859-1\"></meta></head><body><p>é</p></body></html>"),
    ("<p>a</b></i> & b < c", "<html><body><p>a & b < c</p></body></html>"),
  ])
  func `reads pages of any quality`(page: String, expected: String) throws {
    #expect(try Self.read(page) == expected)
  }

  @Test func `nesting without end is refused`() {
    #expect(throws: XMLReadError.self) { try Self.read(String(repeating: "<div>", count: 100_000)) }
    #expect(throws: XMLReadError.self) { try Self.read("<p " + (0..<50_000).map { "a\($0)=1 " }.joined() + ">") }
  }
}
