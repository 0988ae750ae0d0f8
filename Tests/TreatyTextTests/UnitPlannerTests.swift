import Testing

@testable import TreatyText

/// Each case draws a document: `[kind:number text]`, nested; the planner's units are drawn as `kind number "text"`.
struct UnitPlannerTests {
  @Test(arguments: [
    (
      "[preamble We agree.][article:1 One.][article:2 Two.][conclusion Done.]", UnitPlanner.Granularity.article,
      ["preamble \"We agree.\"", "article 1 \"One.\"", "article 2 \"Two.\"", "conclusion \"Done.\""]
    ),
    // An article quoted inside another belongs to the one that quotes it.
    ("[article:1 It reads: [article:7 Quoted.] End.]", .article, ["article 1 \"It reads: Quoted. End.\""]),
    // A chapter is a unit only where it holds text of its own; an annex counts its own articles.
    (
      "[chapter:1 [article:1 One.]][annex Opening. [article:1 First.] Closing.]", .article,
      ["article 1 \"One.\"", "annex \"Opening.\"", "article 1 \"First.\"", "annex \"Closing.\""]
    ),
    ("[article:1 Intro. [paragraph:1 A. [item:a x]] [paragraph:2 B.]]", .article, ["article 1 \"Intro. A. x B.\""]),
    (
      "[article:1 Intro. [paragraph:1 A. [item:a x]] [paragraph:2 B.]][article:2 Whole.]", .paragraph,
      ["article 1 \"Intro.\"", "paragraph 1 \"A. x\"", "paragraph 2 \"B.\"", "article 2 \"Whole.\""]
    ),
    ("[body [paragraph:1 A.] [paragraph:2 B.]]", .article, ["body \"A. B.\""]),
    ("[body [paragraph:1 A.] [paragraph:2 B.]]", .paragraph, ["paragraph 1 \"A.\"", "paragraph 2 \"B.\""]),
    ("[preamble A.][article:1 B.]", .document, ["body \"A.B.\""]),
    ("", .article, []),
  ])
  func unitsOfDrawnDocuments(drawing: String, granularity: UnitPlanner.Granularity, expected: [String]) {
    let treaty = Self.treaty(drawing)
    let units = UnitPlanner(granularity: granularity).units(of: treaty)
    #expect(units.map { Self.draw($0, in: treaty) } == expected)
    #expect(units.map(\.index) == Array(units.indices))
  }

  @Test func paragraphsKnowWhatTheyLieIn() {
    let treaty = Self.treaty("[annex [article:1 Intro. [paragraph:1 A.]]][body [paragraph:1 B.]]")
    #expect(UnitPlanner(granularity: .paragraph).units(of: treaty).map(\.enclosing) == [[], [.article, .annex], [.body]])
    #expect(UnitPlanner().units(of: treaty).allSatisfy { $0.enclosing.isEmpty })
  }

  @Test func textOutsideProvisionsIsKept() {
    let treaty = Treaty(
      id: "t", path: "t", format: .plainText, text: ReadingText("Loose. Article 1. End."),
      provisions: [Provision(kind: .article, range: 7..<17)])
    #expect(UnitPlanner().units(of: treaty).map { treaty.text[$0.range] } == ["Loose.", "Article 1.", "End."])
  }

  @Test func headingAloneIsNoUnit() {
    let text = ReadingText("CHAPTER I\nArticle 1\nText.")
    let treaty = Treaty(
      id: "t", path: "t", format: .plainText, text: text,
      provisions: [
        Provision(kind: .chapter, range: 0..<25, headingRange: 0..<9),
        Provision(kind: .article, parent: 0, range: 10..<25, headingRange: 10..<19),
      ])
    let units = UnitPlanner().units(of: treaty)
    #expect(units.map(\.kind) == [.article])
    #expect(units.first?.headings == [10..<19])
    #expect(units.first?.borders == [19])
  }

  @Test func oneOfParallelVersionsIsCounted() {
    let treaty = Treaty(
      id: "t", path: "t", format: .plainText, text: ReadingText("One. Een."),
      provisions: [
        Provision(kind: .article, range: 0..<4, language: "en", version: "1"),
        Provision(kind: .article, range: 5..<9, language: "nl", version: "2"),
      ])
    #expect(UnitPlanner(preferredLanguage: "nl").units(of: treaty).map(\.isCounted) == [false, true])
    #expect(UnitPlanner(preferredLanguage: "fr").units(of: treaty).map(\.isCounted) == [true, false])
  }

  @Test func theVersionWithTheMostTextInTheLanguageIsCounted() {
    // A heading or quotation in the other version's language does not decide.
    let treaty = Treaty(
      id: "t", path: "t", format: .plainText, text: ReadingText("One. Een. Twee."),
      provisions: [
        Provision(kind: .article, range: 0..<4, language: "nl", version: "1"),
        Provision(kind: .article, range: 5..<15, language: "nl", version: "2"),
      ])
    #expect(UnitPlanner(preferredLanguage: "nl").units(of: treaty).map(\.isCounted) == [false, true])
    #expect(UnitPlanner().units(of: treaty).map(\.isCounted) == [true, false])
  }

  /// Builds a treaty from a drawing; brackets and the words behind them are not text.
  private static func treaty(_ drawing: String) -> Treaty {
    var text: [UInt8] = []
    var provisions: [Provision] = []
    var open: [Int] = []
    var rest = drawing.utf8[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "["):
        let word = String(decoding: rest.prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
        rest = rest.dropFirst(word.utf8.count + 1)
        let parts = word.split(separator: ":")
        provisions.append(
          Provision(
            kind: Provision.Kind(rawValue: String(parts[0])) ?? .body, parent: open.last, range: text.count..<text.count,
            number: parts.count > 1 ? String(parts[1]) : nil))
        open.append(provisions.count - 1)
      case UInt8(ascii: "]"):
        if let index = open.popLast() { provisions[index].range = provisions[index].range.lowerBound..<text.count }
      default: text.append(byte)
      }
    }
    return Treaty(id: "t", path: "t", format: .plainText, text: ReadingText(validated: text), provisions: provisions)
  }

  private static func draw(_ unit: TreatyUnit, in treaty: Treaty) -> String {
    "\(unit.kind)\(unit.number.map { " \($0)" } ?? "") \"\(treaty.text[unit.range])\""
  }
}
