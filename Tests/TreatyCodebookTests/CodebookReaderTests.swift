import Testing
import TreatyText

@testable import TreatyCodebook

struct CodebookReaderTests {
  private func errors(_ text: String) -> String {
    do {
      _ = try CodebookReader.load(text: text, path: "t.yml")
      return "no error"
    } catch {
      return "\(error)"
    }
  }

  @Test func readsEverythingThatACodebookSays() throws {
    let text = """
      codebook: my-themes
      title: My themes
      version: "1"
      language: en
      spelling: both
      lists:
        powers: [Great Britain, Austria*]
      families:
        security:
          label: Security
          definition: What parties promise.
          themes:
            collective-defence:
              label: Collective defence
              definition: >
                An attack on one
                is an attack on all.
              status: provisional
              threshold: 2.5
              score: patterns
              excluded by: [arms]
              implies: arms
              patterns:
                - armed attack*
                - pattern: alliance*
                  unless followed by: [of civilisations, of small island states]
                  in: [preamble, article]
                  weight: 0.5
                  reason: weak
                - patterns: [NATO, "@powers shall"]
                  case: sensitive
                  exact: yes
                  locked: true
                  within 6 words of: {theme: arms}
                  not in: heading
                  genre: treaty
              examples:
                - An armed attack on one.
              counterexamples: {en: [Peace.], fr: La paix.}
            arms: [arms, weapon*]
      attributes:
        force:
          shall: [shall, undertake*]
          may: {en: may, fr: [peut, peuvent]}
      """
    let codebook = try CodebookReader.read(text: text)
    #expect(codebook.id == "my-themes" && codebook.title == "My themes" && codebook.version == "1")
    #expect(codebook.language == "en" && codebook.spelling == .both)
    #expect(codebook.sha256 == SHA256.hexadecimalDigest(of: text.utf8))
    #expect(codebook.lists == [Codebook.List(name: "powers", entries: [[.word("Great"), .word("Britain")], [.word("Austria*")]])])
    #expect(codebook.families == [Codebook.Family(id: "security", label: "Security", definition: "What parties promise.")])
    #expect(codebook.themes.map(\.id) == ["collective-defence", "arms"])
    let theme = codebook.themes[0]
    #expect(theme.definition == "An attack on one is an attack on all." && theme.family == "security" && theme.line == 13)
    #expect(theme.status == .provisional && theme.threshold == 2.5 && theme.scoring == .patterns)
    #expect(theme.excludedBy == ["arms"] && theme.implies == ["arms"])
    #expect(
      dump(theme.patterns) == """
        24:13 armed attack*
        25:22 alliance* weight 0.5 [26 unless followedBy (of civilisations; of small island states)] [27 in article, preamble]
        30:24 NATO sensitive exact locked [34 within 6 (theme arms)] [35 unless in heading] [36 genre treaty]
        30:30 @powers shall sensitive exact locked [34 within 6 (theme arms)] [35 unless in heading] [36 genre treaty]
        """
    )
    #expect(theme.examples == [.init(text: "An armed attack on one.", line: 38)])
    #expect(theme.counterexamples.map(\.language) == ["en", "fr"])
    #expect(codebook.themes[1].patterns.map(\.source) == ["arms", "weapon*"])
    #expect(codebook.attributes.map(\.name) == ["force"])
    #expect(
      codebook.attributes[0].values.map { "\($0.value): \($0.patterns.map { "\($0.source) \($0.language ?? "-")" })" } == [
        "shall: [\"shall -\", \"undertake* -\"]", "may: [\"may en\", \"peut fr\", \"peuvent fr\"]",
      ])
  }

  @Test func patternsStandSideBySideInSeveralLanguages() throws {
    let codebook = try CodebookReader.read(
      text: """
        codebook: x
        themes:
          peace:
            patterns:
              en: [peace, {pattern: truce, language: fr}]
              fr: paix
        """
    )
    #expect(codebook.themes[0].patterns.map { "\($0.source) \($0.language ?? "-")" } == ["peace en", "truce fr", "paix fr"])
  }

  /// Errors as people see them; one reading finds all.
  @Test(arguments: [
    (
      "codebook: x\nthemes:\n  a:\n    patern: [b]\n    status: finished\n",
      """
      t.yml:4:5: error: a theme has no key `patern`
         4 |     patern: [b]
           |     ^~~~~~
           = did you mean `patterns`?

      t.yml:5:13: error: the status cannot be `finished`
         5 |     status: finished
           |             ^~~~~~~~
           = it is one of: scored, provisional
      """
    ),
    (
      "codebook: x\nthemes:\n  a:\n    patterns:\n      - attack ... (against all\n      - \"it's (a\"\n",
      """
      t.yml:5:20: error: this bracket is never closed
         5 |       - attack ... (against all
           |                    ^
           = close it with `)`

      t.yml:6:15: error: this bracket is never closed
         6 |       - "it's (a"
           |               ^
           = close it with `)`
      """
    ),
    (
      "codebook: x\nthemes:\n  a:\n    patterns:\n      - >\n        attack\n        against (all\n",
      """
      t.yml:5:9: error: this bracket is never closed, at `(`
         5 |       - >
           |         ^
           = close it with `)`
      """
    ),
    (
      "codebook: x\nthemes:\n  a:\n    patterns:\n      - pattern: b\n        unless preceeded by: c\n        within 3 word of: d\n        within six words of: e\n",
      """
      t.yml:6:9: error: a pattern has no key `unless preceeded by`
         6 |         unless preceeded by: c
           |         ^~~~~~~~~~~~~~~~~~~
           = did you mean `unless preceded by`?

      t.yml:8:9: error: a pattern has no key `within six words of`
         8 |         within six words of: e
           |         ^~~~~~~~~~~~~~~~~~~
           = did you mean `within 6 words of`?
      """
    ),
    (
      "codebook: x\nlists: {powers: [a]}\nthemes:\n  a:\n    implies: bb\n    patterns: [\"the @power shall\"]\n  b: [c]\n",
      """
      t.yml:5:14: error: there is no theme `bb`
         5 |     implies: bb
           |              ^~
           = did you mean `b`?

      t.yml:6:21: error: there is no list `power`
         6 |     patterns: ["the @power shall"]
           |                     ^~~~~~
           = did you mean `@powers`?
      """
    ),
    (
      "codebook: x\nlists:\n  a: [\"@b\"]\n  b: [\"x @a\"]\nthemes: {t: [\"@a\"]}\n",
      """
      t.yml:3:3: error: the list `a` contains itself
         3 |   a: ["@b"]
           |   ^
           = remove one of the references

      t.yml:4:3: error: the list `b` contains itself
         4 |   b: ["x @a"]
           |   ^
           = remove one of the references
      """
    ),
    (
      "families:\n  f:\n    themes:\n      a: [b]\n      a c: [d]\n",
      """
      t.yml:1:1: error: the codebook has no identifier
         1 | families:
           | ^
           = begin the file with a line like `codebook: my-themes`

      t.yml:5:7: error: the identifier of a theme is made of letters, digits, `-`, `_` and `.`, unlike `a c`
         5 |       a c: [d]
           |       ^~~
           = put the name for people under `label`
      """
    ),
    (
      "codebook: x\nfamilies:\n  f: {themes: {a: [b]}}\n  g: {themes: {a: [c]}}\n",
      """
      t.yml:4:16: error: the theme `a` stands in line 3 already
         4 |   g: {themes: {a: [c]}}
           |                ^
           = join the two, or rename one
      """
    ),
    (
      "codebook: x\nthemes:\n  a:\n    threshold: 0\n    patterns:\n      - {pattern: b, weight: heavy, in: preambel, inside: []}\n      - article 5: armed attack\n",
      """
      t.yml:4:16: error: a threshold must be above 0, or every unit would be tagged
         4 |     threshold: 0
           |                ^
           = leave it out for 1

      t.yml:6:30: error: a weight must be a number, not `heavy`
         6 |       - {pattern: b, weight: heavy, in: preambel, inside: []}
           |                              ^~~~~
           = write it like 2 or 0.5

      t.yml:6:41: error: a place cannot be `preambel`
         6 |       - {pattern: b, weight: heavy, in: preambel, inside: []}
           |                                         ^~~~~~~~
           = did you mean `preamble`?

      t.yml:6:51: error: the condition `inside` names nothing
         6 |       - {pattern: b, weight: heavy, in: preambel, inside: []}
           |                                                   ^~~~~~
           = write a pattern, a list of patterns, or {theme: id}

      t.yml:7:9: error: a pattern with conditions needs the key `pattern`
         7 |       - article 5: armed attack
           |         ^
           = quote a pattern that contains a colon and a space
      """
    ),
    (
      "[a, b]",
      """
      t.yml:1:1: error: a codebook or dictionary must be a mapping of keys to values, not a list
         1 | [a, b]
           | ^
           = begin the file with `codebook: name`; Documentation/Codebook.md shows the rest
      """
    ),
  ])
  func errorsSayWhereAndWhatToDo(text: String, expected: String) {
    #expect(errors(text) == expected)
  }

  @Test func warningsDoNotStop() throws {
    let loaded = try CodebookReader.load(text: "codebook: x\nlists: {a: []}\nthemes: {b: }\n", path: "t.yml")
    #expect(
      loaded.notes.map(\.summary) == [
        "t.yml:2:9: warning: the list `a` is empty", "t.yml:3:10: warning: the theme `b` has no patterns, so that it is never counted",
      ])
  }
}

/// Patterns with what they have beside their words, one a line.
private func dump(_ patterns: [Pattern]) -> String {
  patterns.map { pattern in
    var parts = ["\(pattern.line):\(pattern.column) \(pattern.source)"]
    if pattern.weight != 1 { parts.append("weight \(pattern.weight)") }
    if pattern.caseSensitive { parts.append("sensitive") }
    if pattern.exact { parts.append("exact") }
    if pattern.locked { parts.append("locked") }
    return (parts + pattern.conditions.map(dump)).joined(separator: " ")
  }.joined(separator: "\n")
}

private func dump(_ condition: PatternCondition) -> String {
  let relation =
    switch condition.relation {
    case .place(let places): "in " + places.map(\.rawValue).sorted().joined(separator: ", ")
    case .genre(let genres): "genre " + genres.sorted().joined(separator: ", ")
    case .within(let words): "within \(words)"
    default: "\(condition.relation)"
    }
  let company: String
  switch condition.company {
  case .patterns(let patterns)?: company = " (" + patterns.map(\.source).joined(separator: "; ") + ")"
  case .theme(let id)?: company = " (theme \(id))"
  case nil: company = ""
  }
  return "[\(condition.line) \(condition.negated ? "unless " : "")\(relation)\(company)]"
}
