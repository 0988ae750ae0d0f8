import Testing
import TreatyText

@testable import TreatyIngest

@Suite struct ReadingCleanerTests {
  /// Pages of prose that each break in the middle of a sentence, with something between them.
  private func pages(_ count: Int, between: (Int) -> String) -> String {
    var text = "Treaty of Example\n\n"
    for page in 1...count {
      for line in 1...12 { text += "the Parties shall consult in case \(page * 100 + line) together about every armed\n" }
      text += "and any other matter\n" + between(page) + "that the Council has named in its list.\n"
    }
    return text
  }

  private func clean(_ text: String) -> String { ReadingCleaner().clean(ReadingText(text)).string }

  private func words(_ text: String) -> [Substring] { text.split { $0.isWhitespace } }

  @Test(
    arguments: [
      { "\n\($0 + 10)\n\n" }, { "\n- \($0 + 10) -\n\n" }, { "\n\u{c}\($0 + 10)/40\n" },
      { "\nVol. 412, I-5021\n\n\($0 + 10)\n\n" }, { "\u{c}\($0 * 2)   United Nations — Treaty Series   1962\n" },
      { $0 % 2 == 0 ? "\nUnited Nations — Treaty Series \($0 + 7)\n\n" : "\n\($0 + 7) Nations Unies — Recueil des Traités\n\n" },
    ] as [@Sendable (Int) -> String])
  func whatStandsBetweenPagesIsWhiteSpace(between: @Sendable (Int) -> String) {
    let text = pages(8, between: between)
    let cleaned = clean(text)
    #expect(cleaned.utf8.count == text.utf8.count)
    #expect(words(cleaned) == words(pages(8) { _ in "" }))
    #expect(!cleaned.contains(#/matter\s*\n\s*\n\s*that/#))
  }

  @Test func aWordThatThePageBreaksIsJoined() {
    var text = ""
    for page in 1...5 {
      text += String(repeating: "mutual aid shall be given without delay to it\n", count: 20) + "by co-\n\n\(page)\n\noperation.\n"
    }
    #expect(clean(text).contains(#/co- *\noperation/#))
  }

  @Test(arguments: [
    // Numbered paragraphs and headings do not cut sentences.
    (1...6).map { "\($0)\n" + String(repeating: "The Parties shall consult together about it.\n", count: 20) }.joined(),
    (1...6).map { "Article \($0)\n\n" + String(repeating: "The Parties shall consult together about it.\n", count: 20) }.joined(),
    // A formula that wraps to the same lines in every article.
    (1...6).map {
      "Paragraph \($0).\n" + String(repeating: "unless it is so agreed\nby a notification to the other\nparty, it ends.\n", count: 15)
    }.joined(),
    // Rows of a table, and too few pages to be sure of.
    (1...40).map { "\($0)\nrow of the table\n" }.joined(), "the armed\n\n7\n\nattack on\n\n8\n\nthe other",
  ]) func theTextItselfStays(text: String) { #expect(clean(text) == text) }

  @Test(arguments: [
    ("an armed attack [12] on one", "an armed attack      on one"), ("the Parties¹ and Powers² agree", "the Parties   and Powers   agree"),
    ("note* that", "note  that"), ("as agreed [*].", "as agreed    ."), ("ally‡ or", "ally    or"),
    ("[1] The first", "[1] The first"), ("Article [1979] of", "Article [1979] of"), ("2*3 = 6", "2*3 = 6"),
    ("(a) [sic] it", "(a) [sic] it"),
    ("a[1", "a[1"), ("", ""), ("*", "*"),
  ]) func marksOfFootnotesAreWhiteSpace(text: String, expected: String) { #expect(clean(text) == expected) }

  @Test func phrasesRunOverPagesAndOffsetsStay() throws {
    let text = pages(8) { "\n\($0 + 10)\n\n" }
    let treaty = try Ingester().ingest(Array(text.utf8), path: "a.txt", id: "a")
    #expect(treaty.text.string == text)
    #expect(treaty.cleanText.string == clean(text))
    #expect(UnitPlanner().units(of: treaty).count == 1)
  }
}
