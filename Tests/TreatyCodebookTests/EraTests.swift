import Foundation
import Testing
import TreatyText

@testable import TreatyCodebook

/// What the built-in codebook must find in the language of each era, and what its themes say of themselves.
struct EraTests {
  /// A sentence in the words of its time, and the theme that it speaks of.
  struct Line: Sendable, CustomTestStringConvertible {
    var era: String
    var language: String
    var theme: String
    var text: String

    var testDescription: String { "\(era) \(theme): \(text)" }
  }

  /// Tags single sentences with the built-in codebook.
  struct Reader {
    private let themes: [Theme]
    private let compiled: CompiledCodebook

    init() throws {
      let codebook = try BuiltInCodebook.codebook()
      themes = codebook.themes
      compiled = try CompiledCodebook(codebook)
    }

    func themes(of text: String, language: String) -> Set<String> {
      let reading = ReadingText(text)
      let unit = TreatyUnit(index: 0, kind: .body, language: language, range: 0..<reading.count)
      var classifier = Classifier(compiled)
      let tags = classifier.classify(reading, units: [unit], context: DocumentContext(), collect: .none)
      return Set(tags.flatMap(\.themes).filter(\.tagged).map { themes[$0.theme].id })
    }
  }

  /// The lines of `Fixtures/era-terms.csv`: four columns, the last one quoted where it holds a comma.
  static func lines() throws -> [Line] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/era-terms.csv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { row in
      let fields = row.split(separator: ",", maxSplits: 3).map(String.init)
      try #require(fields.count == 4, "\(row)")
      return Line(
        era: fields[0], language: fields[1], theme: fields[2], text: fields[3].trimmingCharacters(in: CharacterSet(charactersIn: "\"")))
    }
  }

  @Test func everyEraIsUnderstood() throws {
    let reader = try Reader()
    let lines = try Self.lines()
    #expect(Set(lines.map { $0.era.prefix(2) }) == ["17", "18", "19", "20"])
    for line in lines {
      #expect(reader.themes(of: line.text, language: line.language).contains(line.theme), "\(line.testDescription)")
    }
  }

  @Test func examplesAndCounterexamplesHold() throws {
    let reader = try Reader()
    for theme in try BuiltInCodebook.codebook().themes {
      let english = theme.examples.filter { $0.language != "fr" }
      #expect(english.count >= 3 && theme.counterexamples.count >= 2, "\(theme.id)")
      for example in theme.examples {
        #expect(reader.themes(of: example.text, language: example.language ?? "en").contains(theme.id), "\(theme.id): \(example.text)")
      }
      for example in theme.counterexamples {
        #expect(!reader.themes(of: example.text, language: example.language ?? "en").contains(theme.id), "\(theme.id): \(example.text)")
      }
    }
  }

  @Test func securityGuaranteesAreCoveredInFrench() throws {
    for theme in try BuiltInCodebook.codebook().themes where theme.family == "security-guarantees" {
      #expect(theme.patterns.contains { $0.language == "fr" }, "\(theme.id)")
    }
  }
}
