import Foundation
import Testing
import TreatyText

@testable import TreatyReport

struct QDAProjectTests {
  private static let codebook = Codebook(
    id: "c", families: [Codebook.Family(id: "war", label: "War & peace")],
    themes: [
      Theme(
        id: "attack", family: "war", label: "Attack", definition: "Of arms.",
        patterns: [Pattern(source: "armed attack", elements: [.word("armed"), .word("attack")], line: 4)])
    ])

  private static let document: TaggedDocument = {
    let text = "É 𝔄: an armed\nattack"
    let start = 12
    let unit = TreatyUnit(index: 3, kind: .article, label: "Article 1", range: 0..<text.utf8.count)
    var treaty = Treaty(id: "t", path: "t.txt", format: .plainText, text: ReadingText(text))
    treaty.metadata.title = "Treaty <1>"
    treaty.metadata.signed = "1949"
    let tags = UnitTags(
      unit: unit, words: 5, themes: [.init(theme: 0, mentions: 1, score: 1, tagged: true)],
      mentions: [Mention(theme: 0, pattern: 0, range: start..<text.utf8.count, words: 2)])
    return TaggedDocument(treaty: treaty, tags: [tags])
  }()

  private func project(_ codings: QDASource.Codings) -> String {
    let project = QDAProject(Self.codebook)
    let source = QDASource(Self.document, project, codings: codings, usesCRLF: false)
    return String(decoding: project.document(title: "P", sources: [source]), as: UTF8.self)
  }

  @Test func codesTheWordsOfMentions() {
    let text = project(.mentions)
    #expect(text.contains("name=\"armed&#10;attack\" startPosition=\"8\" endPosition=\"20\""))
    #expect(text.contains("<TextValue>1949</TextValue>"))
    #expect(text.contains("name=\"War &amp; peace\" isCodable=\"false\""))
    #expect(text.contains("<Description>Of arms.</Description>"))
    #expect(text == project(.mentions))
  }

  @Test func codesUnitsWithTheirThemes() {
    #expect(project(.units).contains("name=\"Article 1\" startPosition=\"0\" endPosition=\"20\""))
  }

  @Test func lineEndsChangeTheFileAndNoPosition() {
    let project = QDAProject(Self.codebook)
    let (lf, crlf) = (
      QDASource(Self.document, project, codings: .mentions, usesCRLF: false),
      QDASource(Self.document, project, codings: .mentions, usesCRLF: true)
    )
    #expect(lf.source == crlf.source)
    #expect(String(decoding: crlf.text, as: UTF8.self) == "É 𝔄: an armed\r\nattack")
  }
}
