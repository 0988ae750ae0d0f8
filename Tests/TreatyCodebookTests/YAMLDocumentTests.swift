import Testing

@testable import TreatyCodebook

struct YAMLDocumentTests {
  private func parse(_ text: String) throws -> YAMLNode {
    try YAMLDocument.parse(SourceFile(path: "f.yml", text: text)).root
  }

  private func message(_ text: String) -> String {
    do {
      _ = try parse(text)
      return "no error"
    } catch {
      return "\(error)"
    }
  }

  @Test func scalarsStayAsWritten() throws {
    let root = try parse("a: [yes, no, 1994, 3.10, on, 0x10, null, ~, \"yes\"]")
    #expect(root["a"]?.sequence?.map(\.scalar) == ["yes", "no", "1994", "3.10", "on", "0x10", "null", "~", "yes"])
    #expect(root["a"]?.sequence?.map(\.isNull) == [false, false, false, false, false, false, true, true, false])
  }

  @Test func keysAndValuesHavePlaces() throws {
    let root = try parse("é: x\nlist:\n  - 'it''s'\n  - \"a\\\"b\"\n")
    let entries = try #require(root.mapping)
    #expect(entries[1].place == SourcePlace(line: 2, column: 1, length: 4))
    let values = try #require(entries[1].value.sequence)
    #expect(values[0].place == SourcePlace(line: 3, column: 5, length: 7))
    // The `s` of it's stands after the doubled quote.
    #expect(values[0].place(of: 3..<4) == SourcePlace(line: 3, column: 10))
    #expect(values[1].place(of: 2..<3) == SourcePlace(line: 4, column: 9))
  }

  @Test func exoticLineEndsDoNotShiftPlaces() throws {
    let root = try parse("a: \"x\u{2028}y\"\nb: z\n")
    #expect(root.mapping?.last?.place == SourcePlace(line: 2, column: 1))
  }

  @Test func mergeKeysGiveWayToOwnKeys() throws {
    let root = try parse("base: &b {x: 1, y: 2}\nuse:\n  <<: *b\n  y: 3\n")
    let use = try #require(root["use"])
    #expect(use["x"]?.scalar == "1")
    #expect(use["y"]?.scalar == "3")
  }

  @Test func anEmptyFileIsAnEmptyMapping() throws {
    #expect(try parse("").mapping == [])
    #expect(try parse("# nothing\n").mapping == [])
  }

  /// What goes wrong in practice, with what the message tells.
  @Test(arguments: [
    (
      "a: [x]\nb: [y]\na: [z]\n",
      """
      f.yml:3:1: error: the key `a` stands here for the second time; the first is in line 1
         3 | a: [z]
           | ^
           = join the two, or rename one
      """
    ),
    (
      "patterns:\n  - *ism\n",
      """
      f.yml:2:5: error: a value that begins with `*` is an alias of YAML
         2 |   - *ism
           |     ^
           = quote it: "*ism"
      """
    ),
    (
      "patterns:\n  - * of states # gap\n",
      """
      f.yml:2:5: error: a value that begins with `*` is an alias of YAML
         2 |   - * of states # gap
           |     ^
           = quote it: "* of states"
      """
    ),
    (
      "patterns:\n  - @powers shall\n",
      """
      f.yml:2:5: error: a plain value cannot begin with `@`
         2 |   - @powers shall
           |     ^
           = quote it: "@powers shall"
      """
    ),
    (
      "a:\n\tb: c\n",
      """
      f.yml:2:1: error: a tab cannot indent YAML
         2 |   b: c
           | ^~
           = indent by spaces
      """
    ),
    (
      "a: b: c\n",
      """
      f.yml:1:5: error: a colon and a space make a key here
         1 | a: b: c
           |     ^
           = quote the text that contains `: `, or check the indentation of this line
      """
    ),
    (
      "a: 1\n---\nb: 2\n",
      """
      f.yml:2:1: error: a file holds one document
         2 | ---
           | ^
           = remove the `---` and what follows it
      """
    ),
    (
      "[a, b]: c\nx: &y z\n",
      """
      f.yml:1:6: error: a file with anchors cannot have such a key
         1 | [a, b]: c
           |      ^
           = write the key as a plain word
      """
    ),
    (
      "{a: 1}: c\n",
      """
      f.yml:1:1: error: a key must be a text, not a mapping
         1 | {a: 1}: c
           | ^
           = quote the key
      """
    ),
  ])
  func errorsSayWhatToDo(text: String, expected: String) {
    #expect(message(text) == expected)
  }

  @Test func growingAliasesAreBounded() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      text += "a\(level): &a\(level) [" + [String](repeating: "*a\(level - 1)", count: 10).joined(separator: ", ") + "]\n"
    }
    #expect(message(text).contains("aliases make this document too large"))
    #expect(message(text + "? *a9\n: x\n").contains("a file with anchors cannot have such a key"))
    #expect(message(text + "*a9 : x\n").contains("a file with anchors cannot have such a key"))
  }

  @Test func deepNestingIsBounded() {
    let deep = String(repeating: "[", count: 400) + String(repeating: "]", count: 400)
    #expect(message("a: " + deep).contains("nested too deeply"))
    #expect(message("a: " + String(repeating: "[", count: 100_000)).contains("error"))
    #expect(message(String(repeating: "- ", count: 50_000)).contains("error"))
  }
}
