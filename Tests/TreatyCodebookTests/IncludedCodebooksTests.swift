import Testing
import TreatyText

@testable import TreatyCodebook

struct IncludedCodebooksTests {
  @Test func includedThemesComeFirstAndGiveWay() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(
      "codebook: arms\nlanguage: fr\nlists: {guns: [fusil*]}\nthemes: {arms: [\"@guns\"], peace: [paix]}\n", to: "arms.yml")
    let main = try folder.write(
      "codebook: main\nlanguage: en\ninclude: arms.yml\nthemes:\n  war: [war, \"@guns\"]\n  peace: [peace]\n", to: "main.yml"
    )
    let loaded = try CodebookReader.load(path: main)
    let codebook = loaded.codebook
    #expect(codebook.themes.map(\.id) == ["arms", "peace", "war"])
    #expect(codebook.themes.map { $0.path == nil } == [false, true, true])
    #expect(codebook.themes.map { $0.patterns[0].language } == ["fr", nil, nil])
    #expect(codebook.themes[1].patterns[0].source == "peace")
    #expect(codebook.lists.map(\.name) == ["guns"])
    #expect(loaded.files.map { SourceFile.split($0.path).name } == ["main.yml", "arms.yml"])
    let lines = loaded.files.map { "\($0.sha256)  \(SourceFile.split($0.path).name)\n" }.joined()
    #expect(codebook.sha256 == SHA256.hexadecimalDigest(of: lines.utf8))
  }

  @Test func aFileIncludedTwiceIsReadOnce() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("codebook: c\nthemes: {c: [c]}\n", to: "c.yml")
    _ = try folder.write("codebook: b\ninclude: ./c.yml\nthemes: {b: [b]}\n", to: "b.yml")
    let main = try folder.write("codebook: a\ninclude: [b.yml, c.yml]\nthemes: {a: [a]}\n", to: "a.yml")
    #expect(try CodebookReader.read(path: main).themes.map(\.id) == ["c", "b", "a"])
  }

  @Test(arguments: [
    ("include: b.yml", "include: a.yml", "b.yml:2:10: error: this codebook includes itself: a.yml → b.yml → a.yml"),
    ("include: a.yml", "", "a.yml:2:10: error: this codebook includes itself: a.yml → a.yml"),
    ("include: bb.yml", "", "a.yml:2:10: error: `bb.yml` cannot be included: there is no such file"),
    ("include: b.yml", "theme: {x: [y]}", "b.yml:2:1: error: a codebook has no key `theme`"),
    ("include: b.yml", "themes: [", "b.yml:3:1: error: this is not YAML: while parsing a flow node, did not find expected node content"),
    ("include: b.yml", "themes: {x: [\"@nowhere\"]}", "b.yml:2:15: error: there is no list `nowhere`"),
  ])
  func errorsOfIncludedFiles(first: String, second: String, expected: String) throws {
    let folder = try TemporaryFolder()
    let main = try folder.write("codebook: a\n\(first)\nthemes: {t: [u]}\n", to: "a.yml")
    _ = try folder.write("codebook: b\n\(second)\n", to: "b.yml")
    let error = #expect(throws: DiagnosticError.self) { _ = try CodebookReader.read(path: main) }
    let summaries = error?.diagnostics.map { $0.summary.replacing(folder.path + "/", with: "") }
    #expect(summaries == [expected])
  }

  @Test func aMissingIncludeSuggestsItsNeighbour() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("codebook: w\n", to: "weapons.yml")
    let main = try folder.write("codebook: a\ninclude: [wepons.yml]\n", to: "a.yml")
    let error = #expect(throws: DiagnosticError.self) { _ = try CodebookReader.read(path: main) }
    #expect(error?.diagnostics.first?.suggestion == "weapons.yml")
  }

  @Test func aDictionaryCannotBeIncluded() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("war: [war]\n", to: "d.yml")
    let main = try folder.write("codebook: a\ninclude: d.yml\nthemes: {t: [u]}\n", to: "a.yml")
    let error = #expect(throws: DiagnosticError.self) { _ = try CodebookReader.read(path: main) }
    #expect(error?.diagnostics.first?.message == "`d.yml` is not a codebook")
  }
}
