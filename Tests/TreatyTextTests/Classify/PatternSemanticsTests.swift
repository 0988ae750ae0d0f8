import Testing

@testable import TreatyText

/// One row of the table: patterns, text, what is found.
struct SemanticsCase: CustomTestStringConvertible {
  var patterns: [String]
  var text: String
  var expected: [String]
  var testDescription: String { "\(patterns) in \(text.debugDescription)" }

  init(_ patterns: [String], _ text: String, _ expected: [String]) {
    self.patterns = patterns
    self.text = text
    self.expected = expected
  }
}

@Suite struct PatternSemanticsTests {
  static let words: [SemanticsCase] = [
    .init(["attack"], "An ATTACK, an attack; attacks.", ["ATTACK", "attack"]),
    .init(["terroris*"], "terrorism terrorists terror counter-terrorism", ["terrorism", "terrorists", "terrorism"]),
    .init(["organi?ation"], "organisation organization organiation", ["organisation", "organization"]),
    .init(["?"], "a of I the é", ["a", "I", "é"]),
    .init(["*"], "one, two", ["one", "two"]),
    .init(["proliferation"], "non-proliferation", ["proliferation"]),
    .init(["straße"], "STRASSE Straße", ["STRASSE", "Straße"]),
    .init(["état"], "E\u{301}tat État", ["E\u{301}tat", "État"]),
    .init(["cooperation"], "co\u{AD}operation co-\noperation co-operation", ["co\u{AD}operation", "co-\noperation"]),
    .init(
      ["co-operation"], "cooperation co-operation co operation co-\noperation co—operation",
      [
        "cooperation", "co-operation", "co operation", "co-\noperation",
      ]),
    .init(["state's"], "State’s State's state", ["State’s", "State's"]),
    .init(["alliance"], "l’alliance d'alliance alliance's", ["l’alliance", "d'alliance"]),
    .init(["_attack"], "_attack_ attack", ["_attack_", "attack"]),
    .init(["duration", "each"], "of unlimited duration.Each Party. provides:each", ["duration.Each", "provides:each"]),
    .init(["unlimited duration"], "of unlimited duration.Each Party", ["unlimited duration.Each"]),
    .init(["each party"], "duration.Each Party", ["duration.Each Party"]),
    .init(["s", "g"], "e.g. U.S.A. s.a", []),
    .init(["U.S."], "the U.S. and US", ["U.S"]),
  ]

  static let phrases: [SemanticsCase] = [
    .init(
      ["armed attack*"], "armed  attack armed\nattacks armed\u{A0}\tattack armed, attack armed\n\nattack armed-attack",
      [
        "armed  attack", "armed\nattacks", "armed\u{A0}\tattack",
      ]),
    .init(
      ["self-defence"], "self defence, self-defence, selfdefence, self‑defence, self–defence, self - defence",
      [
        "self defence", "self-defence", "selfdefence", "self‑defence", "self–defence",
      ]),
    .init(["(attack|act of aggression)"], "an attack or act of aggression", ["attack", "act of aggression"]),
    .init(["(armed)? attack"], "armed attack, attack", ["armed attack", "attack"]),
    .init(
      ["attack ... against all"], "attack (armed, or not) made against all. attack. Then against all",
      ["attack (armed, or not) made against all"]),
    .init(["attack ...1 all"], "attack on us all attack on all attack all", ["attack on all", "attack all"]),
    .init(
      ["consult* ~3 parties"], "Parties shall consult. They consult the other parties",
      ["Parties shall consult", "consult the other parties"]),
    .init(["arms, ammunition"], "arms, ammunition; arms ammunition; arms , ammunition", ["arms, ammunition", "arms , ammunition"]),
    .init(["research & development"], "research & development, research and development", ["research & development"]),
    .init(["economic * cooperation"], "economic and cooperation economic cooperation", ["economic and cooperation"]),
    .init(["* weapons"], "nuclear weapons. weapons", ["nuclear weapons"]),
    .init(["集体自卫"], "缔约国有集体自卫的权利,集\n体自卫", ["集体自卫", "集\n体自卫"]),
    .init(["U.S. forces"], "U.S. forces U.S. Forces US forces", ["U.S. forces", "U.S. Forces"]),
  ]

  static let overlaps: [SemanticsCase] = [
    .init(["a b", "b c d"], "a b c d", ["b c d"]),
    .init(["a a"], "a a a a a", ["a a", "a a"]),
    .init(["new york", "new york times"], "the New York Times", ["New York Times"]),
    .init(["a b", "b a"], "a b a b a", ["a b", "a b"]),
    .init(["attack*", "attacks"], "attacks", ["attacks"]),
  ]

  static let sentences: [SemanticsCase] = [
    .init(["see ... treaty"], "see Art. 5 treaty", ["see Art. 5 treaty"]),
    .init(["see ... treaty"], "see No. 3 treaty", ["see No. 3 treaty"]),
    .init(["see ... treaty"], "see it. The treaty", []),
    .init(["see ... treaty"], "see U.S. Treaty", ["see U.S. Treaty"]),
    .init(["see ... treaty"], "see i.e. the treaty", ["see i.e. the treaty"]),
    .init(["see ... treaty"], "see it; the treaty", []),
    .init(["see ... treaty"], "see: the treaty", ["see: the treaty"]),
    .init(["see ... treaty"], "see it.” The treaty", []),
    .init(["see ... treaty"], "see the. small treaty", ["see the. small treaty"]),
  ]

  @Test(arguments: words + phrases + overlaps + sentences)
  func finds(_ row: SemanticsCase) throws {
    #expect(try found(row.patterns, row.text) == row.expected)
  }
}
