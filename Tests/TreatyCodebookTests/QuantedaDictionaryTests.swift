import Testing
import TreatyText

@testable import TreatyCodebook

struct QuantedaDictionaryTests {
  @Test func nestedKeysBecomePaths() throws {
    let codebook = try CodebookReader.read(
      text: """
        security:
          collective_defence: [Armed attack*, "(a|b)", self?defence]
          arms:
            __: [arms]
            nuclear: warhead*
            empty:
        trade: free trade
        years: [1994, yes, 0x10]
        mixed:
          - own value
          - child:
              - child value
        """, path: "folder/my.dict.yml"
    )
    #expect(codebook.id == "my.dict")
    #expect(codebook.families.map(\.id) == ["security", "mixed"])
    #expect(
      codebook.themes.map { "\($0.line) \($0.family ?? "-") \($0.id) \($0.label): " + $0.patterns.map(\.source).joined(separator: ", ") }
        == [
          "2 security security.collective_defence collective_defence: Armed attack*, (a|b), self?defence",
          "3 security security.arms arms: arms",
          "5 security security.arms.nuclear nuclear: warhead*",
          "6 security security.arms.empty empty: ",
          "7 - trade trade: free trade",
          "8 - years years: 1994, yes, 0x10",
          "9 mixed mixed mixed: own value",
          "11 mixed mixed.child child: child value",
        ]
    )
    #expect(codebook.themes[0].patterns[1].elements == [.word("(a|b)")])
    #expect(codebook.themes[0].patterns[0].column == 24)
  }

  @Test func oddEntriesAreNamed() throws {
    let loaded = try CodebookReader.load(text: "a: [x, '---', ~]\nU.S.: [y]\n", path: "d.yml")
    #expect(
      loaded.notes.map(\.summary) == [
        "d.yml:1:8: warning: the entry `---` has no letter or digit, so that it can never match",
        "d.yml:1:15: warning: the entry `~` has no letter or digit, so that it can never match",
        "d.yml:2:1: note: the key `U.S.` has a dot, which also joins the keys of a path",
      ]
    )
    #expect(throws: DiagnosticError.self) { _ = try CodebookReader.read(text: "a:\n") }
  }
}
