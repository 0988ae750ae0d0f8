import Testing
import TreatyText

@testable import TreatyReport

@Suite struct AkomaNtosoDocumentsTests {
  @Test("One treaty: preamble, articles with paragraphs, conclusions, annex; themes as concepts, references and terms")
  func act() throws {
    let file = try #require(AkomaNtosoDocuments(MarkupSample.codebook).files(of: MarkupSample.document).first)
    #expect(file.name == "sample.akn.xml")
    let text = String(decoding: file.content, as: UTF8.self)
    let start = try #require(text.firstRange(of: "    <preamble>"))
    let end = try #require(text.firstRange(of: "        <doc name"))
    #expect(
      text[start.lowerBound..<end.lowerBound] == """
            <preamble>
              <p>The Parties, &amp; all,</p>
              <p>have agreed:</p>
            </preamble>
            <body>
              <article eId="art_1" refersTo="#theme-defence">
                <num>Article 1</num>
                <heading>Defence</heading>
                <paragraph eId="art_1__para_1">
                  <num>1.</num>
                  <content>
                    <p>An <term eId="term_1" refersTo="#theme-defence">attack</term> on one<eol/>is met.</p>
                  </content>
                </paragraph>
              </article>
            </body>
            <conclusions>
              <p>Done at Paris.</p>
            </conclusions>
            <attachments>
              <attachment eId="att_1">
                <num>ANNEX</num>

        """)
    #expect(text.contains("<block name=\"text\">A map.</block>"))
  }

  @Test("Metadata: partial dates as bounds, parties and themes by reference, every mention with its place")
  func metadata() {
    let text = String(decoding: AkomaNtosoDocuments(MarkupSample.codebook).files(of: MarkupSample.document)[0].content, as: UTF8.self)
    for part in [
      #"<FRBRdate date="1882-05-01" name="signature-not-before"/>"#, #"<FRBRdate date="1882-05-31" name="signature-not-after"/>"#,
      #"<FRBRlanguage language="eng"/>"#, ##"<FRBRauthor href="#party-1" as="#contractingParty"/>"##,
      ##"<keyword eId="keyword-theme-defence" value="defence" showAs="Defence" dictionary="#codebook"/>"##,
      #"theme="defence" pattern="attack*" start="60" end="66" quote="attack"/>"#,
    ] { #expect(text.contains(part), "\(part)") }
  }

  @Test("Versions one after the other stay in the order of the text")
  func versions() {
    var document = MarkupSample.document
    document.treaty.provisions.append(document.treaty.provisions[0])
    document.treaty.provisions[document.treaty.provisions.count - 1].range = document.treaty.text.count..<document.treaty.text.count
    let text = String(decoding: AkomaNtosoDocuments(MarkupSample.codebook).files(of: document)[0].content, as: UTF8.self)
    #expect(text.contains(#"<hcontainer eId="hcontainer-preamble" name="preamble">"#))
    #expect(text.contains(#"<hcontainer eId="hcontainer-conclusion" name="conclusion">"#))
    #expect(!text.contains("<conclusions>"))
  }
}
