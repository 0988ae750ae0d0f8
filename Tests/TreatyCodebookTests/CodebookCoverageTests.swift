import Testing
import TreatyText

@testable import TreatyCodebook

struct CodebookCoverageTests {
  @Test func tellsWhatIsFoundAndWhatIsNot() throws {
    let codebook = try CodebookReader.read(text: "codebook: x\nlanguage: en\nthemes: {a: [armed attack, attack, navy], b: [treaty]}\n")
    var classifier = Classifier(try CompiledCodebook(codebook))
    var coverage = CodebookCoverage(codebook)
    for (index, sentence) in [
      "An armed attack on the high council.", "The high council meets; the high, council.", "High council of peace.", "Le conseil.",
    ].enumerated() {
      let text = ReadingText(sentence)
      let unit = TreatyUnit(index: 0, kind: .article, language: index == 3 ? "fr" : "en", range: 0..<text.count)
      coverage.add(text, classifier.classify(text, units: [unit], context: DocumentContext(), collect: .all))
    }
    #expect(coverage.units == (all: 3, touched: 1, otherLanguages: 1))
    #expect(coverage.words == (all: 18, touched: 2))
    #expect(
      coverage.patterns.map { "\($0.theme).\($0.pattern): \($0.kept) \($0.suppressed)" } == [
        "0.0: 1 0", "0.1: 0 1", "0.2: 0 0", "1.0: 0 0",
      ])
    #expect(
      coverage.text() == """
        x: 1 of 4 patterns match
        units without a theme: 2 of 3 (66.7 %)
        words outside mentions: 16 of 18 (88.9 %)
        units in languages without patterns, left out: 1

        Patterns by theme:
          a: 1 of 3 match, 1 mentions
            line 3: attack: always within another (1)
            line 3: navy: never
          b: 0 of 1 match, 0 mentions
            line 3: treaty: never

        Frequent phrases that no theme touches:

        """
    )
  }

  /// Frequent phrases begin and end with words that are not everywhere, and parts of longer ones are not repeated.
  @Test func frequentPhrasesAreWhole() throws {
    let codebook = try CodebookReader.read(text: "codebook: x\nthemes: {a: [treaty]}\n")
    var classifier = Classifier(try CompiledCodebook(codebook))
    var coverage = CodebookCoverage(codebook)
    for number in 0..<40 {
      let text = ReadingText("The word\(number) is of the treaty" + (number % 8 == 0 ? ", the most favoured nation clause." : "."))
      let unit = TreatyUnit(index: 0, kind: .article, range: 0..<text.count)
      coverage.add(text, classifier.classify(text, units: [unit], context: DocumentContext(), collect: .all))
    }
    let phrases = coverage.phrases(limit: 3)
    #expect(phrases.first?.phrase == "most favoured nation clause")
    #expect(phrases.first?.count == 5)
    #expect(!phrases.contains { $0.phrase == "favoured nation" || $0.phrase.hasPrefix("the ") })
  }
}
