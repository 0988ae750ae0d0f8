import Testing
import TreatyText

@testable import TreatyCodebook

struct CodebookSuggestionsTests {
  @Test func typicalPhrasesOfMissedUnitsComeFirst() throws {
    let codebook = try CodebookReader.read(text: "codebook: x\nthemes: {defence: [armed attack*], trade: [tariff*]}\n")
    var classifier = Classifier(try CompiledCodebook(codebook))
    var suggestions = CodebookSuggestions(codebook, theme: 0)
    for number in 0..<40 {
      let isCoded = number % 4 == 0
      var sentence = "The parties number\(number) agree on tariffs."
      if isCoded {
        sentence = "The parties number\(number) shall come to the aid of each other" + (number == 0 ? " in an armed attack." : ".")
      }
      let text = ReadingText(sentence)
      let unit = TreatyUnit(index: 0, kind: .article, range: 0..<text.count)
      let tags = try #require(
        classifier.classify(text, units: [unit], context: DocumentContext(), collect: .kept).first
      )
      suggestions.add(name: "u\(number)", text, tags, isCoded: isCoded)
    }
    let found = suggestions.suggestions(limit: 5)
    let first = try #require(found.first)
    #expect(first.coded == 10 && first.missed == 9 && first.others == 0)
    #expect(first.units == ["u4", "u8", "u12"])
    #expect(found.contains { $0.phrase.contains("aid of") })
    // What the theme's patterns find, what stands everywhere and what belongs to other units is no suggestion.
    #expect(!found.contains { $0.phrase.contains("attack") || $0.phrase == "the parties" || $0.phrase.contains("tariffs") })
  }

  @Test func withoutContrastNothingIsSuggested() throws {
    let codebook = try CodebookReader.read(text: "codebook: x\nthemes: {a: [b]}\n")
    #expect(CodebookSuggestions(codebook, theme: 0).suggestions(limit: 5) == [])
  }

  /// Equal shares are no difference; the sign follows the larger share.
  @Test func theScoreIsSymmetric() {
    #expect(abs(CodebookSuggestions.z(5, of: 50, against: 5, of: 50)) < 1e-12)
    let up = CodebookSuggestions.z(20, of: 50, against: 5, of: 50)
    #expect(up > 1.96)
    #expect(abs(up + CodebookSuggestions.z(5, of: 50, against: 20, of: 50)) < 1e-12)
  }
}
