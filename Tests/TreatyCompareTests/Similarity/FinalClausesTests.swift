import Testing
import TreatyText

@testable import TreatyCompare

@Suite struct FinalClausesTests {
  private func find(_ articles: [(heading: String, text: String)], language: String? = "en") -> [Bool] {
    var text = ""
    var units: [TreatyUnit] = []
    for (index, article) in articles.enumerated() {
      let start = text.utf8.count
      text += article.heading + "\n"
      let headings = article.heading.isEmpty ? [] : [start..<(start + article.heading.utf8.count)]
      text += article.text + "\n\n"
      units.append(TreatyUnit(index: index, kind: .article, language: language, range: start..<text.utf8.count, headings: headings))
    }
    return FinalClauses.find(units, in: ReadingText(text))
  }

  @Test func headingsAndFormulas() {
    let found = find([
      ("Ratification of earlier promises", "The Parties confirm them."), ("Consultation", "They will consult."),
      ("Aid", "They will assist each other."), ("Entry into Force", "On the first day."),
      ("", "This Treaty shall remain\nin force for ten years."), ("Council", "The Council meets."),
    ])
    // What stands in the first half is none, whatever its heading.
    #expect(found == [false, false, false, true, true, false])
  }

  @Test func otherLanguages() {
    let articles = [("", "Les Parties se consultent."), ("", "Le présent traité entrera en vigueur demain.")]
    #expect(find(articles, language: "fr") == [false, true])
    // A language without formulas has none: nothing is claimed.
    #expect(find(articles, language: "tr") == [false, false])
  }
}
