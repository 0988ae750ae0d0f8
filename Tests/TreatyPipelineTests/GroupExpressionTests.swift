import Testing

@testable import TreatyPipeline

struct GroupExpressionTests {
  static let document: [String: [String]] = [
    "bloc": ["north"], "signed": ["1949-04-04"], "party": ["USA", "FRA"], "title": ["Treaty of Mutual Aid"], "articles": ["14"],
  ]

  @Test(arguments: [
    ("bloc = north", true), ("bloc == NORTH", true), ("bloc != north", false), ("missing = x", false), ("missing != x", true),
    ("signed >= 1949", true), ("signed < 1949", false), ("signed <= 1949", true), ("signed > 1949", false), ("signed > 1948", true),
    ("signed < 1950 and signed >= 1945", true), ("articles > 9", true), ("articles < 9", false), ("party = FRA", true),
    ("party != FRA", false), ("title ~ mutual", true), ("title = 'Treaty of Mutual Aid'", true), ("not bloc = north", false),
    ("bloc = south or party = USA", true), ("bloc = south and party = USA or articles = 14", true),
    ("bloc = south and (party = USA or articles = 14)", false), ("not (bloc = south)", true), ("bloc=north and party=USA", true),
  ])
  func holds(expression: String, expected: Bool) throws {
    #expect(try GroupExpression(expression).holds { Self.document[$0] ?? [] } == expected)
  }

  @Test(arguments: [
    ("", "expected the name of a field"), ("bloc", "expected = != < <= > >= or ~"), ("bloc =", "expected a value"),
    ("bloc = 'x", "the quote is not closed"),
    ("(bloc = x", "expected `)`"), ("bloc = x party", "expected `and`, `or` or the end"),
    (String(repeating: "(", count: 1000), "parentheses nest too deeply"),
    (String(repeating: "not ", count: 1000) + "a = b", "too many `not` in a row"),
  ])
  func errorsSayWhereAndWhat(expression: String, expectation: String) {
    #expect {
      try GroupExpression(expression)
    } throws: { error in
      (error as? GroupExpression.SyntaxError)?.expectation == expectation
    }
  }

  @Test func fieldsInOrder() throws {
    #expect(try GroupExpression("a = 1 and not (b = 2 or c = 3)").fields == ["a", "b", "c"])
  }
}
