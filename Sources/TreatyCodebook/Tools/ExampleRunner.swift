import TreatyText

/// Runs the examples and counterexamples of a codebook through the classifier.
struct ExampleRunner {
  /// What came of one example.
  struct Result: Equatable {
    /// An index into the codebook's themes.
    var theme: Int
    /// The line of the example.
    var line: Int
    /// What is wrong; `nil` when it came out as it should.
    var failure: String?
    /// What to do.
    var remedy: String?
  }

  private(set) var results: [Result] = []

  /// A place and a genre that an example may be thought to stand in.
  private struct Setting {
    var kind: Provision.Kind
    var genre: String?
  }

  /// Runs all examples.
  ///
  /// An example is read as an article; where the theme's patterns ask for other places or genres, or shut
  /// places out, these are tried too. A counterexample
  /// is read as an article of no genre.
  init(_ compiled: CompiledCodebook) {
    var classifier = Classifier(compiled)
    let codebook = compiled.codebook
    for (number, theme) in codebook.themes.enumerated() {
      for example in theme.examples {
        let tags = Self.settings(of: theme).map { Self.tags(example, $0, codebook, &classifier) }
        let isTagged = tags.contains { $0.themes.contains { $0.theme == number && $0.tagged } }
        let failure = isTagged ? nil : "this example is not tagged `\(theme.id)`: " + Self.shortfall(tags.first, theme, number, example)
        results.append(
          Result(theme: number, line: example.line, failure: failure, remedy: failure.map { _ in "add a pattern, or move the example" }))
      }
      for example in theme.counterexamples {
        let tags = Self.tags(example, Setting(kind: .article), codebook, &classifier)
        let isTagged = tags.themes.contains { $0.theme == number && $0.tagged }
        let failure = isTagged ? "this counterexample is tagged `\(theme.id)`: " + Self.evidence(tags, theme, number, example) : nil
        results.append(
          Result(theme: number, line: example.line, failure: failure, remedy: failure.map { _ in "give the pattern a condition" }))
      }
    }
  }

  private static func tags(
    _ example: Theme.Example, _ setting: Setting, _ codebook: Codebook, _ classifier: inout Classifier
  ) -> UnitTags {
    let text = ReadingText(example.text)
    let unit = TreatyUnit(index: 0, kind: setting.kind, language: example.language ?? codebook.language, range: 0..<text.count)
    let tags = classifier.classify(text, units: [unit], context: DocumentContext(genre: setting.genre), collect: .kept)
    return tags.first ?? UnitTags(unit: unit, words: 0, themes: [], mentions: [])
  }

  private static func settings(of theme: Theme) -> [Setting] {
    var kinds: [Provision.Kind] = [.article]
    var genres: [String?] = [nil]
    for condition in theme.patterns.flatMap(\.conditions) where !condition.negated {
      switch condition.relation {
      case .place(let places):
        for place in places.sorted(by: { $0.rawValue < $1.rawValue }) {
          if let kind = Provision.Kind(rawValue: place.rawValue), !kinds.contains(kind) { kinds.append(kind) }
        }
      case .genre(let names): for name in names.sorted() where !genres.contains(name) { genres.append(name) }
      default: break
      }
    }
    // What must not stand in some places stands in the running text of another document.
    let isKeptOut = theme.patterns.flatMap(\.conditions).contains { condition in
      if case .place = condition.relation { condition.negated } else { false }
    }
    if isKeptOut, !kinds.contains(.body) { kinds.append(.body) }
    return kinds.flatMap { kind in genres.map { Setting(kind: kind, genre: $0) } }
  }

  private static func shortfall(_ tags: UnitTags?, _ theme: Theme, _ number: Int, _ example: Theme.Example) -> String {
    guard let tags, let tag = tags.themes.first(where: { $0.theme == number }), tag.mentions > 0 else { return "no pattern matches" }
    let score = "its score is \(NumberText.plain(tag.score)), the threshold \(NumberText.plain(theme.threshold))"
    return score + " (\(evidence(tags, theme, number, example)))"
  }

  private static func evidence(_ tags: UnitTags, _ theme: Theme, _ number: Int, _ example: Theme.Example) -> String {
    let text = ReadingText(example.text)
    let shown = tags.mentions.filter { $0.theme == number }.prefix(5).map { mention in
      "“\(text[mention.range])” by `\(theme.patterns[mention.pattern].source)` in line \(theme.patterns[mention.pattern].line)"
    }
    return shown.isEmpty ? "another theme implies it" : shown.joined(separator: "; ")
  }
}
