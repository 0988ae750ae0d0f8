import Foundation
import Testing
import generate_tables

@Suite struct WordBreakTableTests {
  @Test func theGeneratedTableIsFresh() throws {
    guard WordBreakTableFile.libraryIsRecent else {
      print("skipped: freshness of the word break table (this Swift release has older Unicode tables than 17.0)")
      return
    }
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let written = try String(contentsOf: root.appendingPathComponent(WordBreakTableFile.path), encoding: .utf8)
    #expect(WordBreakTableFile.text() == written, "run `swift run generate-tables` and look at what changed")
  }
}
