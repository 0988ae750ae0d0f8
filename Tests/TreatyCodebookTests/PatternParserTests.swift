import Testing
import TreatyText

@testable import TreatyCodebook

struct PatternParserTests {
  /// Every form of the language, with what it is read as.
  @Test(arguments: [
    ("attack", "attack"),
    ("  armed   attack* ", "armed attack*"),
    ("armed\u{A0}attack", "armed attack"),
    ("self-defence", "self-defence"),
    ("coup d'état", "coup d'état"),
    ("organi?ation", "organi?ation"),
    ("period of ? years", "period of ? years"),
    ("* of * states", "* of * states"),
    ("(attack|act of aggression)", "{attack / act of aggression}"),
    ("( attack | act of aggression )", "{attack / act of aggression}"),
    ("(armed)? attack", "{armed / } attack"),
    ("(armed )?attack", "{armed / } attack"),
    ("attack against (one|any) ... against (them)? all", "attack against {one / any} <5> against {them / } all"),
    ("attack ...8 all", "attack <8> all"),
    ("attack … all", "attack <5> all"),
    ("attack...all", "attack <5> all"),
    ("arms ...0 ammunition", "arms <0> ammunition"),
    ("consult* ~8 parties", "[consult* ~8 parties]"),
    ("(the|any) part* ~3 consult together", "[{the / any} part* ~3 consult together]"),
    ("@powers shall", "@powers shall"),
    ("(@powers|the parties)", "{@powers / the parties}"),
    ("organi(s|z)ation*", "{organisation* / organization*}"),
    ("attack(s)?", "{attacks / attack}"),
    ("(co|re)operat(e|ion)", "{cooperate / cooperation / reoperate / reoperation}"),
    ("((a|b) c|d)", "{{a / b} c / d}"),
    ("attack (... against all)?", "attack {<5> against all / }"),
    ("同盟 条約", "同盟 条約"),
    ("U.S. forces", "U.S. forces"),
    ("war\npeace", "war peace"),
    ("(a ~8 b|c) d", "{[a ~8 b] / c} d"),
    ("arms, ammunition", "arms, ammunition"),
    ("human rights (and|,)? ...3 law", "human rights {and / , / } <3> law"),
  ])
  func parses(source: String, expected: String) throws {
    #expect(dump(try PatternParser.parse(source)) == expected)
  }

  /// Every error, with its place in the pattern and the start of what it says.
  @Test(arguments: [
    ("", 0..<1, "the pattern is empty"),
    ("   ", 0..<3, "the pattern is empty"),
    ("(attack", 0..<1, "this bracket is never closed"),
    ("attack)", 6..<7, "`)` closes nothing"),
    ("attack|aggression", 6..<7, "`|` stands outside brackets"),
    ("(attack|)", 8..<9, "an alternative is empty"),
    ("()", 1..<2, "an alternative is empty"),
    ("... attack", 0..<3, "the pattern begins with a gap"),
    ("attack ...8", 7..<11, "the pattern ends with a gap"),
    ("attack ... ... all", 11..<14, "two gaps in a row"),
    ("attack .... all", 7..<11, "a gap is three dots"),
    ("attack ...500 all", 7..<13, "at most 100 words may lie between"),
    ("attack ...99999999999999999999 all", 7..<30, "at most 100 words may lie between"),
    ("(armed)? (attack)?", 0..<18, "every word here is optional"),
    ("consult ~ parties", 8..<9, "`~` needs a number of words"),
    ("~8 parties", 0..<2, "nothing stands before `~`"),
    ("consult ~8", 8..<10, "nothing stands after `~`"),
    ("a ~8 b ~3 c", 7..<9, "two `~` in a row"),
    ("(... a|b) c", 0..<9, "the pattern begins with a gap"),
    ("(a)? ... b", 5..<8, "the pattern begins with a gap"),
    ("a ... (b)?", 2..<5, "the pattern ends with a gap"),
    ("consult~8 parties", 7..<8, "`~` stands inside a word"),
    (", – ;", 0..<5, "this has no letter or digit"),
    ("@ shall", 0..<1, "`@` needs the name of a list"),
    ("@powers's", 0..<8, "a list stands as a word of its own"),
    ("non(armed attack)s", 3..<17, "a bracket without a space beside it"),
    ("(a|b|c|d)(a|b|c|d)(a|b|c|d)(a|b|c|d)", 0..<36, "this stands for more than 64 words"),
    (String(repeating: "(", count: 40), 10..<11, "brackets are nested too deeply"),
  ])
  func errorsHaveAPlace(source: String, range: Range<Int>, message: String) throws {
    let error = #expect(throws: PatternError.self) { _ = try PatternParser.parse(source) }
    #expect(error?.range == range)
    #expect(error?.message.hasPrefix(message) == true, "\(error?.message ?? "")")
    #expect(error?.remedy?.isEmpty == false)
  }

  /// No input crashes the parser, and what it accepts has words.
  @Test func anyTextIsParsedOrRefused() {
    var state: UInt64 = 42
    let alphabet = Array("ab *?()|.~@…8 -,\u{301}界".unicodeScalars)
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text.unicodeScalars.append(alphabet[Int(state >> 33) % alphabet.count])
      }
      if let elements = try? PatternParser.parse(text) {
        #expect(!elements.isEmpty)
      }
    }
  }

  @Test func plainEntriesTakeBracketsAsTheyStand() {
    #expect(PatternParser.parsePlain("armed attack*") == [.word("armed"), .word("attack*")])
    #expect(PatternParser.parsePlain(" (a|b)  ... ") == [.word("(a|b)"), .word("...")])
  }
}

/// Elements in a readable form: `{a / b}` alternatives, `<5>` a gap, `[a ~8 b]` any order.
func dump(_ elements: [PatternElement]) -> String {
  elements.map { element in
    switch element {
    case .word(let word): word
    case .alternatives(let alternatives): "{" + alternatives.map(dump).joined(separator: " / ") + "}"
    case .gap(let words): "<\(words)>"
    case .unordered(let left, let right, let words): "[\(dump(left)) ~\(words) \(dump(right))]"
    case .list(let name): "@\(name)"
    }
  }.joined(separator: " ")
}
