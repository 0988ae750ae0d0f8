import Foundation
import Testing
import TreatyText

@testable import TreatyIngest

struct ToTAProfileTests {
  @Test func `every construct is read`() throws {
    let document = """
      <?xml version="1.0" encoding="UTF-8"?>
      <treaty>
        <meta>
          <name>Arvand &amp; Belmora</name><type>Free Trade Agreement</type>
          <date_signed>2001-02-03</date_signed><date_into_force>2002-01-01</date_into_force><date_inactive/>
          <parties_original><partyisocode n="1">AAA</partyisocode><partyisocode n="2"/></parties_original>
          <parties><partyisocode n="1">AAA</partyisocode><partyisocode n="2">BBB</partyisocode></parties>
          <language>en</language>
          <source lang="en" type="full text">http://one.example</source><source lang="en" type="full text">http://two.example</source>
          <related_agreement_wto_id n="1">7</related_agreement_wto_id>
        </meta>
        <body>
          <chapter name="Preamble" chapter_identifier="1"><article article_identifier="1">
            The Parties,

            agree:
          </article></chapter>
          <chapter number="TITLE II" name="Goods" chapter_identifier="2">
            <article number="ARTICLE XIII.4" name="Scope" article_identifier="2">1. First.&#13;
      2. Second.</article>
            <article number="ARTÍCULO 3-04" article_identifier="3"></article>
            <article number="ARTICLE 9 BIS" name="Tariffs" article_identifier="4">Text.</article>
          </chapter>
          <chapter chapter_identifier="3"><article article_identifier="5">Done at Arvand.</article></chapter>
        </body>
      </treaty>
      """
    let treaty = try Ingester().ingest(Array(document.utf8), path: "a.xml", id: "a")
    #expect(
      ProvisionOutline.dump(treaty) == """
        format tota
        title Arvand & Belmora
        kind treaty
        language en
        signed 2001-02-03
        in force 2002-01-01
        party AAA AAA original
        party BBB BBB later
        type: Free Trade Agreement
        source_full_text_en: http://one.example; http://two.example
        related_agreement_wto_id: 7
        chapter (Preamble)
          preamble | The Parties,¶ agree:
        part 2 [TITLE II] (Goods)
          article 13.4 [ARTICLE XIII.4] (Scope) | 1. First.¶2. Second.
          article 3-04 [ARTÍCULO 3-04]
          article 9bis [ARTICLE 9 BIS] (Tariffs) | Text.
        conclusion | Done at Arvand.

        """)
    #expect(ProvisionOutline.faults(treaty) == [])
  }

  @Test func `the corpus is read as its elements say`() throws {
    guard let folder = CorpusFolder.url("corpora/tota") else { return }
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() where file.hasSuffix(".xml") {
      let bytes = try CorpusFolder.bytes(folder.appendingPathComponent(file))
      let treaty = try Ingester().ingest(bytes, path: file, id: file)
      #expect(ProvisionOutline.faults(treaty) == [], "\(file)")
      let articles = treaty.provisions.filter { [.article, .preamble, .conclusion].contains($0.kind) }
      let expected = ArticleElements(bytes)
      #expect(articles.count == expected.elements.count, "\(file)")
      for (article, element) in zip(articles, expected.elements) {
        #expect(article.label == element.number && article.heading == element.name, "\(file)")
        #expect(treaty.text[article.range] == element.text, "\(file) \(element.number ?? "")")
        if let label = element.number, label.contains(where: \.isNumber) { #expect(article.number != nil, "\(file) \(label)") }
      }
    }
  }
}

/// The `article` elements of a ToTA file by plain search, as an oracle.
private struct ArticleElements {
  struct Element {
    let number: String?
    let name: String?
    let text: String
  }

  private(set) var elements: [Element] = []

  init(_ bytes: [UInt8]) {
    let pieces = String(decoding: bytes, as: UTF8.self).components(separatedBy: "<article ")
    for piece in pieces.dropFirst() {
      guard let tagEnd = piece.firstRange(of: ">"), let end = piece.firstRange(of: "</article>") else { continue }
      let tag = String(piece[..<tagEnd.lowerBound])
      let text = Self.unescaped(String(piece[tagEnd.upperBound..<end.lowerBound]))
      elements.append(
        Element(
          number: Self.attribute("number", tag), name: Self.attribute("name", tag),
          text: text.trimmingCharacters(in: CharacterSet(charactersIn: " \n\t\r"))))
    }
  }

  private static func attribute(_ name: String, _ tag: String) -> String? {
    guard let start = (" " + tag).firstRange(of: " \(name)=\"") else { return nil }
    return unescaped(String((" " + tag)[start.upperBound...].prefix { $0 != "\"" }))
  }

  private static func unescaped(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#13;", ""), ("&amp;", "&")]
      .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }
}
