import Foundation
import Testing
import TreatyText

@testable import TreatyCodebook

/// Dictionary files of each format against what quanteda reads from them; where the two differ the difference is named here.
struct DictionaryOracleTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/oracle/dictformats").path

  private static func isThere(_ what: String) -> Bool {
    if FileManager.default.fileExists(atPath: folder) { return true }
    print("skipped: \(what), since the files of dictionary formats are not beside the package")
    return false
  }

  /// Themes with their entries in small letters and sorted, as quanteda gives them; without empty ones.
  private func entries(_ codebook: Codebook) -> [String] {
    codebook.themes.filter { !$0.patterns.isEmpty }.map { theme in
      theme.id + ": " + theme.patterns.map { $0.source.lowercased() }.sorted().joined(separator: ", ")
    }.sorted()
  }

  @Test(arguments: ["liwc_flat.dic", "liwc_hierarchical.dic", "liwc_odd.dic", "liwc_bad_textcode.dic", "small.yml"])
  func readsWhatQuantedaReads(name: String) throws {
    guard Self.isThere(name) else { return }
    let ours = try CodebookReader.read(path: "\(Self.folder)/\(name)")
    let theirs = try CodebookReader.read(path: "\(Self.folder)/\(name).parsed.yml")
    #expect(entries(ours) == entries(theirs))
  }

  /// Files that quanteda reads in a way that is not to be copied, with what is read here and the reason.
  @Test(arguments: [
    // The plus sign is no part of a category's name.
    ("small.lc3", ["ECONOMY: développement, free trade, tariff*", "SECURITY: alliance*, armed attack*, nato"]),
    // `_` joins the words of a phrase.
    ("small.cat", ["ECONOMY: free trade, tariff*, trade", "SECURITY.ALLIANCE: alli*, armed attack*", "SECURITY.ARMS: disarm*"]),
    // Entries beside a child category are kept.
    (
      "small.ykd",
      [
        "treaty.economy: développement, free trade", "treaty.security.arms: disarm*",
        "treaty.security: alliance*, armed attack*",
      ]
    ),
    // An entry beside child keys belongs to the parent, and the child stays a child.
    ("mixed_level.yml", ["parent.child: child value", "parent: own value"]),
    // Bare words and numbers are the text as written; quanteda stops.
    ("booleans_numbers.yml", ["a: 0x10, 1994, 3.10, no, on, yes"]),
  ])
  func differsFromQuantedaOnPurpose(name: String, expected: [String]) throws {
    guard Self.isThere(name) else { return }
    #expect(entries(try CodebookReader.read(path: "\(Self.folder)/\(name)")) == expected)
  }

  @Test(arguments: [("duplicate_key.yml", 3), ("odd.yml", 14)])
  func duplicateKeysAreErrors(name: String, line: Int) throws {
    guard Self.isThere(name) else { return }
    let error = #expect(throws: DiagnosticError.self) { _ = try CodebookReader.read(path: "\(Self.folder)/\(name)") }
    #expect(error?.diagnostics.first?.place?.line == line)
    #expect(error?.diagnostics.first?.message == "the key `a` stands here for the second time; the first is in line 1")
  }

  @Test(arguments: [
    (
      "liwc_odd.dic",
      ["6 `<of>` cannot be said; the line is left out", "7 the condition `(02 134)` cannot be said; the word counts without it"]
    ),
    ("liwc_bad_textcode.dic", ["7 `trade` is no number of a category; it is left out"]),
  ])
  func namesWhatIsLeftOut(name: String, expected: [String]) throws {
    guard Self.isThere(name) else { return }
    let notes = try CodebookReader.load(path: "\(Self.folder)/\(name)").notes
    #expect(notes.map { "\($0.place?.line ?? 0) \($0.message)" } == expected)
  }
}
