import Testing
import TreatyText

@testable import TreatyReport

@Suite struct TEIDocumentsTests {
  @Test("Divisions by kind with their numbers, segments where themes are mentioned, annotations with places")
  func document() {
    let text = String(decoding: TEIDocuments(MarkupSample.codebook).files(of: MarkupSample.document)[0].content, as: UTF8.self)
    for part in [
      ##"<div type="article" n="1" ana="#theme-defence">"##, "<head>Article 1 Defence</head>",
      ##"<p>An <seg xml:id="mention-1" ana="#theme-defence">attack</seg> on one<lb/>is met.</p>"##,
      ##"<annotation xml:id="annotation-1" motivation="classifying" target="sample.txt#char=60,66">"##,
      ##"<date type="signature" when="1882-05">1882-05</date>"##, ##"<catRef scheme="#themes" target="#theme-defence"/>"##,
    ] { #expect(text.contains(part), "\(part)") }
  }
}
