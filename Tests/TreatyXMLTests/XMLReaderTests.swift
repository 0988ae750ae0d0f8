import Testing

@testable import TreatyXML

struct XMLReaderTests {
  @Test(arguments: [
    ("<a/>", "<a></a>"),
    ("<a x='1' y=\"&lt;&amp;&#233;\">t&amp;u<!-- c --><b/></a>", "<a x=\"1\" y=\"<&é\">t&u<b></b></a>"),
    ("<a xmlns='urn:n'><p:b xmlns:p='urn:p' p:c='d'/></a>", "<{urn:n}a><{urn:p}b c=\"d\"></{urn:p}b></{urn:n}a>"),
    ("<a>one\r\ntwo\rthree</a>", "<a>one\ntwo\nthree</a>"),
    ("<a><![CDATA[<b>&amp;]]></a>", "<a><b>&amp;</a>"),
    ("<!DOCTYPE a [<!ENTITY e 'x<b>y</b>'>]><a>&e;-&e;</a>", "<a>x<b>y</b>-x<b>y</b></a>"),
    ("<!DOCTYPE a [<!ENTITY e 'x&#38;amp;y'><!ENTITY f '&e;!'>]><a k='1&f;2'/>", "<a k=\"1x&y!2\"></a>"),
    ("<!DOCTYPE a [<!ATTLIST a k CDATA 'v'>]><a/>", "<a k=\"v\"></a>"),
    ("<!DOCTYPE a SYSTEM 'file:///nowhere.dtd'><a>t</a>", "<a>t</a>"),
    ("\u{FEFF}<a>é</a>", "<a>é</a>"),
  ])
  func `gives events`(document: String, expected: String) throws {
    #expect(try events(document).get() == expected)
  }

  @Test(arguments: [
    ("<a><b></a>", 1, 11), ("<a>\n  <b>\n</a>", 3, 5), ("<a>", 1, 4), ("<a>é&b</a>", 1, 7), ("", 1, 1), ("<a x='1' x='2'/>", 1, 15),
    ("<p:a/>", 1, 5), ("<a/><b/>", 1, 5),
  ])
  func `a fatal error has its place`(document: String, line: Int, column: Int) {
    guard case .failure(let error) = events(document) else {
      Issue.record("read")
      return
    }
    #expect(error.kind == .malformed)
    #expect(error.place.line == line)
    #expect(abs(error.place.column - column) <= 1)
    #expect(error.place.offset.map { $0 <= document.utf8.count } == true)
  }

  @Test(arguments: [
    "<a>&nbsp;</a>",
    "<!DOCTYPE a SYSTEM 'x.dtd'><a>\n&nbsp;</a>",
    "<!DOCTYPE a SYSTEM 'x.dtd'><a k='&nbsp;'/>",
    "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>",
    "<!DOCTYPE a SYSTEM 'x.dtd' [<!ENTITY e '&nbsp;'>]><a>&e;</a>",
  ])
  func `a reference that comes to nothing is an error`(document: String) {
    guard case .failure(let error) = events(document) else {
      Issue.record("read")
      return
    }
    #expect(error.kind == .entity)
    #expect(error.place.offset != nil)
  }

  @Test(arguments: [
    ("<?xml version='1.1'?><a/>", XMLReadError.Kind.version),
    ("<?xml version='1.0' encoding='x-nope'?><a/>", .encoding),
    ("<?xml version='1.0' encoding='UTF-7'?><a>+ADw-b+AD4-</a>", .encoding),
    ("<?xml version='1.0' encoding='UTF-16'?><a/>", .encoding),
    ("<?xml version='1.0' encoding='ISO-8859-1'?><a>é€</a>", .encoding),
    ("\u{FEFF}<?xml version='1.0' encoding='ISO-8859-1'?><a/>", .encoding),
  ])
  func `version and encoding are checked`(document: String, kind: XMLReadError.Kind) {
    guard case .failure(let error) = events(document) else {
      Issue.record("read")
      return
    }
    #expect(error.kind == kind)
  }

  @Test func `other encodings are read`() throws {
    let latin = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9] + Array("</a>".utf8)
    #expect(try events(latin).get() == "<a>é</a>")
    let text = "<?xml version='1.0' encoding='UTF-16'?><a x='ü'>é</a>"
    let wide = [0xFF, 0xFE] + Array(text.utf16).flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    #expect(try events(wide).get() == "<a x=\"ü\">é</a>")
    let big = [0xFE, 0xFF] + Array(text.utf16).flatMap { (unit: UInt16) -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    #expect(try events(big).get() == "<a x=\"ü\">é</a>")
  }

  @Test func `what was left unread is told`() throws {
    var recorder = EventRecorder()
    let text = "<a xmlns:x='http://www.w3.org/2001/XInclude'><x:include href='file:///etc/hostname'/></a>"
    #expect(try XMLReader().read(Array(text.utf8), into: &recorder).unread.count == 1)
    let external = "<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/hostname'> %p;]><a/>"
    #expect(try XMLReader().read(Array(external.utf8), into: &recorder).unread.count == 1)
  }

  @Test func `many threads read at once`() async throws {
    let document = "<a>" + String(repeating: "<b k='v'>text</b>", count: 2_000) + "</a>"
    let lengths = await withTaskGroup(of: Int?.self) { group in
      for _ in 0..<16 { group.addTask { (try? events(document).get())?.count } }
      return await group.reduce(into: [Int?]()) { $0.append($1) }
    }
    #expect(Set(lengths).count == 1 && lengths[0] != nil)
  }
}
