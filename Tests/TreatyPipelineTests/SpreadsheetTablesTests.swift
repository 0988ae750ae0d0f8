import Testing

@testable import TreatyPipeline

@Suite struct SpreadsheetTablesTests {
  private func copy(_ table: String) -> (text: String, cut: Int, rows: Int) {
    let copy = SpreadsheetTables.copy(Array(table.utf8))
    return (String(decoding: copy.bytes, as: UTF8.self), copy.cut, copy.rows)
  }

  @Test("A table of small cells gets a byte order mark and nothing else")
  func small() {
    let table = "a,b\n\"x, \"\"y\"\"\n\",é𝔄\n"
    #expect(copy(table) == ("\u{FEFF}" + table, 0, 2))
  }

  @Test("A cell is cut where Excel would refuse it, quoted or not; the cells around it stay")
  func long() {
    let full = String(repeating: "x", count: 32_767)
    #expect(copy("\(full),b\n").text == "\u{FEFF}\(full),b\n")
    #expect(copy("\(full)y,b\n") == ("\u{FEFF}\(full.dropLast())…,b\n", 1, 1))
    #expect(copy("a,\"\(full)\n\"\n") == ("\u{FEFF}a,\"\(full.dropLast())…\"\n", 1, 1))
    let quotes = String(repeating: "\"\"", count: 40_000)
    let cut = copy("\"\(quotes)\",b\n")
    #expect(cut.cut == 1)
    #expect(cut.text.filter { $0 == "\"" }.count % 2 == 0)
    #expect(cut.text.hasSuffix("…\",b\n"))
    // Letters beyond the basic plane are two code units.
    #expect(copy(String(repeating: "𝔄", count: 16_384) + "\n").cut == 1)
    #expect(copy(String(repeating: "𝔄", count: 16_383) + "\n").cut == 0)
  }
}
