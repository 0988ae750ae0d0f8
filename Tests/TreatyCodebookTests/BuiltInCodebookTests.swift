import Foundation
import Testing
import TreatyText
import generate_tables

@testable import TreatyCodebook

struct BuiltInCodebookTests {
  /// The package's root.
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func theCompiledTextIsFresh() throws {
    let codebook = try String(contentsOf: Self.root.appending(path: BuiltInCodebookFile.source), encoding: .utf8)
    #expect(BuiltInCodebook.path == BuiltInCodebookFile.source)
    #expect(BuiltInCodebook.text == codebook, "run `make tables`")
    let validation = try String(contentsOf: Self.root.appending(path: BuiltInCodebookFile.validation), encoding: .utf8)
    #expect(BuiltInCodebook.validationPath == BuiltInCodebookFile.validation)
    #expect(BuiltInCodebook.validationText == validation, "run `make tables`")
  }

  @Test func theLiteralKeepsEveryText() {
    let text = BuiltInCodebookFile.text(of: "a: x\\#n \"\"\"# y\n", validation: "b: z\n")
    #expect(text.contains("static let text = ##\"\"\"\na: x"))
    #expect(text.contains("# y\n\n\"\"\"##\n"))
    #expect(text.contains("static let validationText = #\"\"\"\nb: z\n\n\"\"\"#\n"))
  }

  @Test func itIsReadWithoutAFile() throws {
    let loaded = try BuiltInCodebook.load()
    #expect(loaded.notes == [])
    #expect(loaded.codebook.themes.count >= 28)
    #expect(loaded.codebook.sha256 == SHA256.hexadecimalDigest(of: BuiltInCodebook.text.utf8))
    _ = try CompiledCodebook(loaded.codebook)
  }
}
