import Testing

@testable import TreatyXML

struct XMLWriterTests {
  @Test func `writes what a reader reads back`() throws {
    var writer = XMLWriter()
    writer.start("a", [("k", "1 < 2 & \"q\"\n\t")])
    writer.element("b", text: "x\r\n]]> & <c>")
    writer.start("d")
    writer.end()
    writer.start("p")
    writer.text("one ")
    writer.element("i", text: "two")
    let document = writer.finish()
    #expect(
      document == """
        <?xml version="1.0" encoding="UTF-8"?>
        <a k="1 &lt; 2 &amp; &quot;q&quot;&#10;&#9;">
          <b>x&#13;
        ]]&gt; &amp; &lt;c&gt;</b>
          <d/>
          <p>one <i>two</i></p>
        </a>

        """)
    #expect(
      try events(document).get()
        == "<a k=\"1 < 2 & \"q\"\n\t\">\n  <b>x\r\n]]> & <c></b>\n  <d></d>\n  <p>one <i>two</i></p>\n</a>")
  }

  @Test func `characters that XML cannot hold are replaced`() {
    #expect(XMLWriter.escaped("a\u{0}b\u{1F}\u{FFFF}é", inAttribute: false) == "a\u{FFFD}b\u{FFFD}\u{FFFD}é")
  }
}
