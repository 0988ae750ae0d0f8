import Testing

@testable import TreatyText

@Suite struct CompiledCodebookTests {
  private func problem(_ codebook: Codebook) -> CodebookCompilationError? {
    do {
      _ = try CompiledCodebook(codebook)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("(armed)?", "no word"), ("... attack", "begin with a gap"), ("attack ...", "end with a gap"), ("(a)? ... b", "begin with a gap"),
    ("@powers", "no list"), ("&", "no word"),
  ])
  func saysWhatIsWrongWithAPattern(source: String, message: String) throws {
    var pattern = ShortPattern.pattern(source)
    pattern.line = 12
    let found = try #require(problem(Codebook(id: "c", themes: [Theme(id: "defence", patterns: [pattern])])))
    #expect(found.message.contains(message) && !found.remedy.isEmpty)
    #expect(found.theme == "defence" && found.line == 12 && found.pattern == source)
  }

  @Test func aListThatHoldsItselfIsAnError() {
    var codebook = Codebook(id: "c", themes: [Theme(id: "t", patterns: [ShortPattern.pattern("@a")])])
    codebook.lists = [Codebook.List(name: "a", entries: [[.list("b")]]), Codebook.List(name: "b", entries: [[.list("a")]])]
    #expect(problem(codebook)?.message.contains("holds itself") == true)
  }

  @Test func namesThatAreNotInTheCodebookAreErrors() {
    #expect(problem(Codebook(id: "c", themes: [Theme(id: "t", implies: ["u"])]))?.message.contains("`u`") == true)
    var pattern = ShortPattern.pattern("attack")
    pattern.conditions = [PatternCondition(relation: .sameSentence, company: .theme("v"))]
    #expect(problem(Codebook(id: "c", themes: [Theme(id: "t", patterns: [pattern])]))?.message.contains("`v`") == true)
  }

  @Test func coversLanguagesOfPatternsAndOfWhatImplies() throws {
    var french = ShortPattern.pattern("attaque")
    french.language = "fr"
    let themes = [
      Theme(id: "both", patterns: [ShortPattern.pattern("attack"), french]), Theme(id: "english", patterns: [ShortPattern.pattern("war")]),
      Theme(id: "implied"), Theme(id: "french", implies: ["implied"], patterns: [french]),
    ]
    let compiled = try CompiledCodebook(Codebook(id: "c", language: "en", themes: themes))
    #expect((0..<4).map { compiled.covers(theme: $0, language: "fr") } == [true, false, true, true])
    #expect((0..<4).map { compiled.covers(theme: $0, language: "en-GB") } == [true, true, false, false])
    #expect((0..<4).map { compiled.covers(theme: $0, language: nil) } == [true, true, true, true])
  }
}
