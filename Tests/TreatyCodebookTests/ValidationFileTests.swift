import Foundation
import Testing
import TreatyText

@testable import TreatyCodebook

struct ValidationFileTests {
  private static let validation = CodebookValidation(
    source: "units of 1884: coded by hand", sha256: "ab", units: 40, documents: 9,
    themes: [
      "defence": .init(coded: 20, documents: 5, tagged: 22, precision: 0.8, recall: 0.875, f1: 0.836),
      "trade": .init(coded: 19, documents: 9),
    ])

  @Test func whatIsWrittenIsReadBack() throws {
    let text = ValidationFile.text(Self.validation, codebook: "x", themes: ["trade", "defence", "peace"])
    let file = SourceFile(path: "v.yml", text: text)
    let (read, notes) = try ValidationFile.parse(file, themes: ["defence", "trade", "peace"])
    #expect(read == Self.validation)
    #expect(notes == [])
    #expect(text.contains("  trade: {coded: 19, documents: 9}\n  defence: {coded: 20"))
  }

  @Test(arguments: [(20, 5, true), (19, 5, false), (20, 4, false), (200, 50, true)])
  func twentyUnitsOfFiveDocumentsValidate(coded: Int, documents: Int, expected: Bool) {
    #expect(CodebookValidation.Entry(coded: coded, documents: documents).isValidated == expected)
  }

  @Test func mistakesHavePlaces() throws {
    let text = "validation: x\nthemes:\n  defence: {coded: many, documents: 3, recall: 1.5}\n  trade: {coded: 3}\n"
    let error = #expect(throws: DiagnosticError.self) {
      try ValidationFile.parse(SourceFile(path: "v.yml", text: text), themes: ["defence", "trade"])
    }
    #expect(error?.diagnostics.compactMap(\.place?.line) == [3, 3, 4])
  }

  @Test func aThemeThatTheCodebookLacksIsAWarning() throws {
    let text = "validation: x\nunits: 3\ndocuments: 1\nthemes:\n  defense: {coded: 3, documents: 1}\n"
    let (_, notes) = try ValidationFile.parse(SourceFile(path: "v.yml", text: text), themes: ["defence"])
    #expect(notes.map(\.suggestion) == ["defence"])
    #expect(notes.map(\.severity) == [.warning])
  }

  @Test func aCodebookNamesTheFile() throws {
    let folder = NSTemporaryDirectory() + "foedera-validation-\(UUID().uuidString)/"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let text = "codebook: x\nvalidation: x.validation.yml\nthemes:\n  defence: [a]\n  trade: [b]\n"
    try text.write(toFile: folder + "x.yml", atomically: true, encoding: .utf8)
    let missing = #expect(throws: DiagnosticError.self) { try CodebookReader.read(path: folder + "x.yml") }
    #expect(missing?.diagnostics.first?.place?.line == 2)
    try ValidationFile.text(Self.validation, codebook: "x", themes: ["defence", "trade"])
      .write(toFile: folder + "x.validation.yml", atomically: true, encoding: .utf8)
    let codebook = try CodebookReader.read(path: folder + "x.yml")
    #expect(codebook.isValidated("defence") && !codebook.isValidated("trade") && !codebook.isValidated("peace"))
    #expect(codebook.isValidationOutdated)
    let outline = CodebookOutline.text(codebook)
    #expect(outline.contains("defence  1 pattern, threshold 1, validated (20 units, 5 documents, F1 0.836)\n"))
    #expect(outline.contains("trade    1 pattern, threshold 1, not validated (19 coded units of 9 documents)\n"))
    #expect(
      outline.contains("Validated: 1 of 2 themes, on 40 coded units of 9 documents; units of 1884: coded by hand; the codebook has changed")
    )
  }
}
