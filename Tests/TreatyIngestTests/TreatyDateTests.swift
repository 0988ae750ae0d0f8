import Testing

@testable import TreatyIngest

@Suite("Dates of tables")
struct TreatyDateTests {
  @Test(
    "Dates and what they may mean",
    arguments: [
      ("1949-04-04", "1949-04-04", "1949-04-04"), ("1949-04", "1949-04-01", "1949-04-30"), ("1949", "1949-01-01", "1949-12-31"),
      ("1882?", "1882-01-01", "1882-12-31"), ("1882-05~", "1882-05-01", "1882-05-31"), ("18XX", "1800-01-01", "1899-12-31"),
      ("188X", "1880-01-01", "1889-12-31"), ("1882-XX", "1882-01-01", "1882-12-31"), ("1882-02-XX", "1882-02-01", "1882-02-28"),
      ("1815-06-09/1815-11-20", "1815-06-09", "1815-11-20"), ("1814/1815", "1814-01-01", "1815-12-31"), ("../1815", "-", "1815-12-31"),
      ("1815/..", "1815-01-01", "-"), ("1815/", "1815-01-01", "-"), ("[1814,1815]", "1814-01-01", "1815-12-31"),
      ("1919-21", "1919-03-01", "1919-05-31"),
      ("1919-24", "1919-12-01", "1920-02-29"), ("1904-02-29", "1904-02-29", "1904-02-29"), ("2000-02-29", "2000-02-29", "2000-02-29"),
    ])
  func bounds(_ text: String, _ earliest: String, _ latest: String) throws {
    let date = try #require(TreatyDate(text))
    #expect(date.earliest?.iso ?? "-" == earliest)
    #expect(date.latest?.iso ?? "-" == latest)
  }

  @Test(
    "What is no date",
    arguments: [
      "", "49", "4 April 1949", "1949-4-4", "1949-13", "1949-02-30", "1900-02-29", "184u", "04/04/1949", "1949-04-04T00:00", "1949/1948",
      "/", "../..",
      "[]", "1X49", "1949-00", "1949-04-00", "1949-25", "[1949,x]", "1949-04-04-04",
    ])
  func invalid(_ text: String) {
    #expect(TreatyDate(text) == nil)
  }

  @Test("The message offers what was meant")
  func message() {
    #expect(TreatyDate.problem(in: "04/05/1949").contains("1949-05-04"))
    #expect(TreatyDate.problem(in: "April").contains("write 1949"))
  }
}
