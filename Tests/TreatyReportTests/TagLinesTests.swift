import Testing
import TreatyText

@testable import TreatyReport

/// One document whose text has characters of several bytes, so that a byte offset in the output shows.
enum TaggedSpecimen {
  static let codebook = Codebook(
    id: "test",
    themes: [
      Theme(
        id: "attack", family: "war",
        patterns: [
          Pattern(source: "armed attack*", elements: [.word("armed"), .word("attack*")], line: 4),
          Pattern(source: "attack*", elements: [.word("attack*")], line: 5),
        ])
    ])

  static let document: TaggedDocument = {
    let text = ReadingText("Préamble. Article 1\nAn armed attack, “at night”.")
    let unit = TreatyUnit(index: 0, provision: 0, kind: .article, number: "1", label: "Article 1", language: "en", range: 11..<text.count)
    let mentions = [
      Mention(theme: 0, pattern: 0, range: 24..<36, words: 2, attributes: [.init(name: "force", value: "shall")]),
      Mention(theme: 0, pattern: 1, range: 30..<36, words: 1, suppressedBy: 0),
    ]
    let treaty = Treaty(
      id: "t\"1", path: "t1.txt", format: .plainText, text: text,
      provisions: [Provision(kind: .article, range: 11..<text.count, number: "1", label: "Article 1", language: "en")])
    let tags = UnitTags(unit: unit, words: 7, themes: [.init(theme: 0, mentions: 1, score: 1, tagged: true)], mentions: mentions)
    return TaggedDocument(treaty: treaty, tags: [tags])
  }()
}

struct TagLinesTests {
  static let unit = #""unit":{"index":0,"kind":"article","number":"1","label":"Article 1","language":"en","start":10,"end":48},"words":7"#
  static let themes = #""themes":[{"theme":"attack","mentions":1,"score":1.0,"tagged":true}]"#
  static let mention =
    #"{"theme":"attack","pattern":"armed attack*","line":4,"start":23,"end":35,"text":"armed attack","attributes":{"force":"shall"}}"#
  static let loser =
    #"{"theme":"attack","pattern":"attack*","line":5,"start":29,"end":35,"text":"attack","#
    + #""suppressed_by":{"theme":"attack","pattern":"armed attack*","start":23,"end":35}}"#

  @Test(arguments: [
    (true, false, #","mentions":[\#(mention)]"#), (true, true, #","mentions":[\#(mention),\#(loser)]"#), (false, false, ""),
  ])
  func oneLineAUnit(mentions: Bool, suppressed: Bool, expected: String) {
    var writer = JSONWriter()
    let lines = TagLines(codebook: TaggedSpecimen.codebook, listsMentions: mentions, listsSuppressed: suppressed)
    lines.append(TaggedSpecimen.document.tags, of: TaggedSpecimen.document.treaty, to: &writer)
    let line = String(decoding: writer.bytes, as: UTF8.self)
    #expect(line == #"{"document":"t\"1",\#(Self.unit),\#(Self.themes)\#(expected)}"# + "\n")
  }

  @Test func fieldsOfARecordPassThrough() {
    var writer = JSONWriter()
    let lines = TagLines(codebook: TaggedSpecimen.codebook, listsMentions: false)
    lines.append(TaggedSpecimen.document.tags, of: TaggedSpecimen.document.treaty, source: Array(#"{"shelf":7}"#.utf8), to: &writer)
    #expect(String(decoding: writer.bytes, as: UTF8.self).hasSuffix(#","source":{"shelf":7}}"# + "\n"))
  }
}

struct TagRowsTests {
  @Test func aRowForEachUnitAndTheme() {
    let rows = TagRows.header + TagRows(codebook: TaggedSpecimen.codebook).rows(of: TaggedSpecimen.document)
    #expect(
      String(decoding: rows, as: UTF8.self) == """
        document,unit,kind,number,label,language,words,family,theme,mentions,score,tagged
        "t""1",0,article,1,Article 1,en,7,war,attack,1,1,1

        """)
  }
}

struct TagTableTests {
  @Test func showsWordsAndHidesNothing() {
    var document = TaggedSpecimen.document
    document.treaty.metadata.title = "Treaty\u{202E}"
    #expect(
      String(decoding: TagTable(codebook: TaggedSpecimen.codebook).text(of: document), as: UTF8.self) == """
        Treaty⟨U+202E⟩: 1 units, 7 words

          Article 1  (7 words)
            attack  1  “armed attack”


        """)
  }
}

struct TreatyRecordTests {
  @Test func offsetsAreCodePoints() {
    var treaty = TaggedSpecimen.document.treaty
    treaty.warnings = [TreatyWarning(code: "x", message: "doubt", offset: 11)]
    treaty.metadata.evidence = [.init(field: "title", value: "P", source: "text", range: 0..<9, confidence: 0.5)]
    var writer = JSONWriter()
    TreatyRecord(words: 8).append(treaty, to: &writer)
    #expect(
      String(decoding: writer.bytes, as: UTF8.self) == #"{"document":"t\"1","path":"t1.txt","format":"plain-text","encoding":"utf-8","#
        + #""encoding_guessed":false,"language":null,"title":null,"kind":null,"genre":null,"parties":[],"signed":null,"in_force":null,"#
        + #""ended":null,"family":null,"metadata":{},"sha256":"","length":48,"words":8,"#
        + #""evidence":[{"field":"title","value":"P","source":"text","start":0,"end":8,"confidence":0.5}],"#
        + #""warnings":[{"code":"x","message":"doubt","offset":10}],"#
        + #""provisions":[{"index":0,"parent":null,"kind":"article","number":"1","label":"Article 1","heading":null,"language":"en","#
        + #""version":null,"start":10,"end":48,"confidence":1.0}]}"#)
  }
}

struct ConcordanceTests {
  static let lines = Concordance(codebook: TaggedSpecimen.codebook, context: 2).lines(of: TaggedSpecimen.document)

  @Test func wordsBeforeAndAfter() {
    #expect(Self.lines.map { [$0.unit, $0.left, $0.text, $0.right] } == [["Article 1", "1 An", "armed attack", ", “at"]])
    #expect(Self.lines.map(\.range) == [23..<35])
  }

  @Test func csvAndTable() {
    #expect(
      String(decoding: Concordance.csv(Self.lines), as: UTF8.self)
        == "document,unit,start,end,left,text,right,pattern\n\"t\"\"1\",Article 1,23,35,1 An,armed attack,\", “at\",armed attack*\n")
    #expect(Concordance.table(Self.lines) == "t\"1 Article 1  1 An [armed attack] , “at\n")
  }

  @Test(arguments: [
    (Concordance.Order.text, ["b x [c] a", "a x [b] d", "a y [c] a"]), (.left, ["a x [b] d", "b x [c] a", "a y [c] a"]),
    (.right, ["a x [b] d", "b x [c] a", "a y [c] a"]),
  ])
  func sorting(order: Concordance.Order, expected: [String]) {
    let lines = [("b x", "c", "a"), ("a x", "b", "d"), ("a y", "c", "a")].map {
      Concordance.Line(document: "", unit: "", pattern: "", range: 0..<0, left: $0.0, text: $0.1, right: $0.2)
    }
    #expect(Concordance.sorted(lines, by: order).map { "\($0.left) [\($0.text)] \($0.right)" } == expected)
  }
}
