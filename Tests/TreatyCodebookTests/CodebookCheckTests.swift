import Testing
import TreatyText

@testable import TreatyCodebook

struct CodebookCheckTests {
  private func summaries(_ text: String) throws -> [String] {
    CodebookCheck(try CodebookReader.load(text: text, path: "t.yml")).diagnostics.map(\.summary)
  }

  /// A codebook on the left of what the check says of it.
  @Test(arguments: [
    ("codebook: x\nthemes: {a: [war, armed attack*, peace treat*]}\n", []),
    (
      "codebook: x\nthemes:\n  a: [armed attack, armed attack*]\n",
      ["t.yml:3:7: warning: `armed attack` finds nothing that `armed attack*` in line 3 does not find"]
    ),
    (
      "codebook: x\nthemes:\n  a: [war, War]\n",
      ["t.yml:3:12: warning: `War` finds nothing that `war` in line 3 does not find"]
    ),
    (
      "codebook: x\nthemes:\n  a: [war, war]\n  b: [war]\n",
      ["t.yml:3:12: warning: `war` stands in line 3 already", "t.yml:4:7: note: `war` is also an entry of `a`, in line 3"]
    ),
    (
      "codebook: x\nthemes:\n  a: [(armed|naval) attack, attack, (armed|naval|air)? attack*]\n",
      [
        "t.yml:3:7: warning: `(armed|naval) attack` finds nothing that `(armed|naval|air)? attack*` in line 3 does not find",
        "t.yml:3:29: warning: `attack` finds nothing that `(armed|naval|air)? attack*` in line 3 does not find",
      ]
    ),
    // A longer entry is not covered by a word of it, nor a wider gap by a narrower one.
    ("codebook: x\nthemes:\n  a: [attack, armed attack, attack ...3 all, attack ...8 everybody]\n", []),
    (
      "codebook: x\nthemes:\n  a: [attack ...3 all, attack ...8 all]\n",
      ["t.yml:3:7: warning: `attack ...3 all` finds nothing that `attack ...8 all` in line 3 does not find"]
    ),
    // Case and conditions make an entry narrower, never wider.
    (
      "codebook: x\nthemes:\n  a:\n    - {pattern: WHO, case: sensitive}\n    - who\n    - {pattern: army, in: preamble}\n",
      ["t.yml:4:17: warning: `WHO` finds nothing that `who` in line 5 does not find"]
    ),
    (
      "codebook: x\nthemes:\n  a:\n    - {pattern: army, in: preamble, not in: [preamble, annex]}\n    - {pattern: navy, inside: b, unless inside: b}\n",
      [
        "t.yml:4:17: warning: the conditions of `army` exclude each other, so that it can never match",
        "t.yml:5:17: warning: the conditions of `navy` exclude each other, so that it can never match",
      ]
    ),
    (
      "codebook: x\nlanguage: en\nlists: {l: [a]}\nthemes:\n  a:\n    score: patterns\n    threshold: 3\n    patterns: [b, c]\n    implies: d\n"
        + "  d:\n    excluded by: a\n    patterns: {fr: [guerre]}\n  e: [{pattern: f, weight: -1}]\n",
      [
        "t.yml: note: the list `l` is never used",
        "t.yml:5:3: warning: the theme `a` cannot reach its threshold 3: its patterns add up to 2",
        "t.yml:5:3: warning: `a` implies `d`, which is excluded by it",
        "t.yml:10:3: note: the theme `d` has no patterns in the codebook's language, `en`",
        "t.yml:13:3: warning: the theme `e` has no pattern with a weight above 0, so that it is never tagged",
      ]
    ),
  ])
  func findsWhatWasNotMeant(text: String, expected: [String]) throws {
    #expect(try summaries(text) == expected)
  }

  @Test func examplesAreRun() throws {
    let text = """
      codebook: x
      language: en
      themes:
        a:
          threshold: 2
          patterns:
            - armed attack*
            - {pattern: solemnly, in: preamble, weight: 2}
          examples:
            - An armed attack. An armed attack!
            - An armed attack.
            - Peace.
            - They solemnly declare.
          counterexamples:
            - Armed attacks and armed attack.
            - Peace.
      """
    let check = CodebookCheck(try CodebookReader.load(text: text, path: "t.yml"))
    #expect(check.examples == (run: 6, passed: 3))
    #expect(!check.passes)
    #expect(
      check.diagnostics.map(\.summary) == [
        "t.yml:11:7: error: this example is not tagged `a`: its score is 1, the threshold 2 (“armed attack” by `armed attack*` in line 7)",
        "t.yml:12:7: error: this example is not tagged `a`: no pattern matches",
        "t.yml:15:7: error: this counterexample is tagged `a`: “Armed attacks” by `armed attack*` in line 7; "
          + "“armed attack” by `armed attack*` in line 7",
      ]
    )
    #expect(check.text.hasSuffix("\n\nx: 1 themes, 2 patterns, 3 of 6 examples as they should be, 3 errors, 0 warnings, 0 notes\n"))
  }
}
