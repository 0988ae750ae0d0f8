import Testing

@testable import TreatyText

@Suite struct TallySelectionTests {
  private let facts: DocumentFacts = {
    var facts = DocumentFacts(id: "nato-1949")
    facts.signed = "1949-04-04"
    facts.parties = ["USA", "GBR"]
    facts.family = "North Atlantic"
    facts.fields = [.init(name: "bloc", value: "west"), .init(name: "pages", value: "12")]
    return facts
  }()
  private let cell = DocumentTally.Cell(scope: .operative, kind: .article, language: "en")

  @Test(arguments: [
    ("", true), ("party=USA", true), ("party == FRA", false), ("party!=FRA", true), ("party!=USA", false),
    ("year>=1949 and year<1950", true),
    ("signed<=1949", true), ("signed<1949", false), ("signed>=1949-05", false), ("bloc=west, party=GBR", true),
    ("bloc=east or family=North Atlantic", true), ("not (bloc=west)", false), ("family='North*'", true), ("family=\"*tlan*ic\"", true),
    ("document=nato-*", true), ("pages>9", true), ("pages<9", false), ("nothing=1", false), ("nothing!=1", false),
    ("provision=article", true), ("provision!=article", false), ("in_force>1900", false), ("decade=1940s", true),
    ("not bloc=east and (party=FRA or party=USA)", true),
  ])
  func `Expressions`(expression: String, expected: Bool) throws {
    #expect(try Selection(parsing: expression).takes(facts, cell) == expected)
  }

  @Test(arguments: [
    ("party", 5, "expected one of = != < <= > >= after `party`"), ("party=", 6, "expected a value after `party=`"),
    ("(party=USA", 10, "expected `)`"), ("party=USA)", 9, "expected `and`, `or` or the end"),
    ("=USA", 0, "expected a property such as party"),
  ])
  func `Errors show the place`(expression: String, offset: Int, message: String) {
    #expect(throws: Selection.ParseError(expression: expression, offset: offset, message: message)) { try Selection(parsing: expression) }
  }

  @Test func `Endless nesting is an error, not a crash`() {
    #expect(throws: Selection.ParseError.self) { try Selection(parsing: String(repeating: "(", count: 100_000)) }
    #expect(throws: Selection.ParseError.self) { try Selection(parsing: String(repeating: "not ", count: 100_000) + "a=b") }
  }
}
