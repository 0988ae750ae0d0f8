import Testing

@testable import TreatyText

/// Reads patterns in a short notation for tests: words, `...N`, `(a|b)`, `(a)?`, `@list`, `a ~N b`.
enum ShortPattern {
  static func elements(_ source: String) -> [PatternElement] {
    var rest = Substring(source)
    return sequence(&rest)
  }

  static func pattern(_ source: String) -> TreatyText.Pattern {
    Pattern(source: source, elements: elements(source))
  }

  private static func sequence(_ rest: inout Substring) -> [PatternElement] {
    var found: [PatternElement] = []
    while let first = rest.first, first != ")", first != "|" {
      if first == " " {
        rest.removeFirst()
      } else if first == "(" {
        found.append(group(&rest))
      } else {
        let word = rest.prefix { !" ()|".contains($0) }
        rest.removeFirst(word.count)
        if word.hasPrefix("...") {
          found.append(.gap(upTo: Int(word.dropFirst(3)) ?? 5))
        } else if word.hasPrefix("~") {
          return [.unordered(found, sequence(&rest), within: Int(word.dropFirst()) ?? 5)]
        } else {
          found.append(word.hasPrefix("@") ? .list(String(word.dropFirst())) : .word(String(word)))
        }
      }
    }
    return found
  }

  private static func group(_ rest: inout Substring) -> PatternElement {
    var choices: [[PatternElement]] = []
    repeat {
      rest.removeFirst()
      choices.append(sequence(&rest))
    } while rest.first == "|"
    rest = rest.dropFirst()
    if rest.first == "?" {
      rest.removeFirst()
      choices.append([])
    }
    return .alternatives(choices)
  }
}

/// A unit over a whole text.
func wholeUnit(_ text: ReadingText, language: String? = nil) -> TreatyUnit {
  TreatyUnit(index: 0, kind: .body, language: language, range: 0..<text.count)
}

/// What both engines find: fails the test where they differ.
func findings(
  _ codebook: Codebook, _ string: String, unit change: (inout TreatyUnit) -> Void = { _ in }, context: DocumentContext = DocumentContext(),
  collect: MentionCollection = .kept, at location: SourceLocation = #_sourceLocation
) throws -> (tags: UnitTags, texts: [String]) {
  let compiled = try CompiledCodebook(codebook)
  let text = ReadingText(string)
  var unit = wholeUnit(text)
  change(&unit)
  var naive = NaiveClassifier(compiled)
  var fast = Classifier(compiled)
  let expected = naive.classify(text, units: [unit], context: context, collect: collect)
  let found = fast.classify(text, units: [unit], context: context, collect: collect)
  #expect(found == expected, sourceLocation: location)
  return (expected[0], expected[0].mentions.map { text[$0.range] })
}

/// The texts that one theme of patterns finds.
func found(_ patterns: [String], _ text: String, at location: SourceLocation = #_sourceLocation) throws -> [String] {
  let theme = Theme(id: "t", patterns: patterns.map(ShortPattern.pattern))
  return try findings(Codebook(id: "c", themes: [theme]), text, at: location).texts
}
