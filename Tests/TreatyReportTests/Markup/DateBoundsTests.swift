import Testing

@testable import TreatyReport

@Suite struct DateBoundsTests {
  @Test(
    arguments: [
      ("1882-05-20", ["1882-05-20"]), ("1882", ["1882-01-01", "1882-12-31"]), ("1900-02", ["1900-02-01", "1900-02-28"]),
      ("2000-02", ["2000-02-01", "2000-02-29"]), ("0950-04", ["0950-04-01", "0950-04-30"]), ("1882-13", []), ("1882-02-30", []),
      ("1882?", []), ("", []), ("18820520T10", []), ("1882-05-20-01", []),
    ] as [(String, [String])])
  func bounds(_ date: String, _ expected: [String]) {
    #expect(DateBounds.dates(date, named: "signature").map(\.date) == expected)
  }
}
