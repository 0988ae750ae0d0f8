import Testing

@testable import TreatyCodebook

struct DiagnosticTests {
  @Test func rendersTheLineWithACaret() {
    let file = SourceFile(path: "themes.yml", text: "codebook: x\nthemes:\n  peace:\n    patern: [war]\n")
    let diagnostic = file.diagnostic(at: SourcePlace(line: 4, column: 5, length: 6), "a theme has no key `patern`", suggestion: "patterns")
    #expect(
      diagnostic.rendered == """
        themes.yml:4:5: error: a theme has no key `patern`
           4 |     patern: [war]
             |     ^~~~~~
             = did you mean `patterns`?
        """
    )
  }

  @Test func aFileAsAWholeHasNoLine() {
    #expect(
      Diagnostic(path: "a.yml", message: "there is no such file", suggestion: "b.yml").rendered == """
        a.yml: error: there is no such file
           = did you mean `b.yml`?
        """)
  }

  /// Columns count code points; carets stand under what a terminal shows.
  @Test(arguments: [
    ("abc", 2, 1, "abc", " ^"),
    ("\tabc", 2, 3, "  abc", "  ^~~"),
    ("同盟 x", 4, 1, "同盟 x", "     ^"),
    ("e\u{301}té x", 6, 1, "e\u{301}té x", "    ^"),
    ("abc", 4, 1, "abc", "   ^"),
    ("", 1, 1, "", "^"),
  ])
  func caretStandsUnderThePlace(line: String, column: Int, length: Int, text: String, caret: String) {
    let excerpt = LineExcerpt(line: line, column: column, length: length)
    #expect(excerpt.text == text)
    #expect(excerpt.caret == caret)
  }

  @Test func aLongLineIsCutAroundThePlace() {
    let line = String(repeating: "a", count: 300) + "X" + String(repeating: "b", count: 300)
    let excerpt = LineExcerpt(line: line, column: 301, length: 1)
    #expect(excerpt.text.count <= LineExcerpt.widest + 2)
    let caret = excerpt.caret.count
    #expect(Array(excerpt.text)[caret - 1] == "X")
  }

  @Test(arguments: [
    ("patern", "patterns"), ("Patterns", "patterns"), ("unless preceeded by", "unless preceded by"),
    ("not_in", "not in"), ("colour", nil), ("", nil),
  ])
  func suggestsTheNearestName(name: String, expected: String?) {
    #expect(NearestName.of(name, among: ["patterns", "unless preceded by", "not in", "label"]) == expected)
  }

  @Test(arguments: [("", "", 0), ("abc", "", 3), ("abc", "acb", 1), ("kitten", "sitting", 3), ("ca", "abc", 3)])
  func editDistance(left: String, right: String, distance: Int) {
    #expect(NearestName.editDistance(Array(left), Array(right)) == distance)
  }
}
