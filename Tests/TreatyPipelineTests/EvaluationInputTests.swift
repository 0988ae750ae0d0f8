import Foundation
import Testing
import TreatyCodebook
import TreatyText

@testable import TreatyPipeline

/// A file that lives as long as a test.
func withFile<Result>(_ text: String, name: String = "codes.csv", _ body: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("evaluation-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let file = folder.appendingPathComponent(name)
  try Data(text.utf8).write(to: file)
  return try body(file.path)
}

@Suite struct CoderCodesTests {
  private func read(_ text: String) throws -> [String] {
    try withFile(text) { path in
      try CoderCodes.read(path: path).flatMap { coder in
        coder.units.sorted { $0.key < $1.key }.map { unit, entry in
          "\(coder.name) \(unit) \(entry.themes.sorted().joined(separator: "+"))"
            + (entry.open.isEmpty ? "" : " ?\(entry.open.sorted().joined(separator: "+"))")
        }
      }
    }
  }

  @Test func `Lines of a unit and its themes`() throws {
    #expect(try read("u1;war;peace\nu2\n\n u3 ; war\r\n") == ["codes u1 peace+war", "codes u2 ", "codes u3 war"])
    #expect(try read("u1,war\nu2\n") == ["codes u1 war", "codes u2 "])
  }

  @Test func `A tidy table of several coders`() throws {
    let text = "Unit,Theme,Coder,Value\nu1,war,anna,1\nu1,peace,anna,0\nu1,war,ben,NA\nu2,,anna,\nu2,war,ben,yes\n"
    #expect(try read(text) == ["anna u1 war", "anna u2 ", "ben u1  ?war", "ben u2 war"])
  }

  @Test func `A coding sheet that is half filled in`() throws {
    let text = "id,text,themes\nu1,\"a, b\",war; peace\nu2,c,\nu3,d,none\n"
    #expect(try read(text) == ["codes u1 peace+war", "codes u3 "])
  }

  @Test(arguments: [
    ("u1;war\nu1;peace\n", "was coded in line 1 already"), ("", "there is no code in it"),
    ("unit,theme,value\nu1,war,perhaps\n", "a value must be 1, 0 or empty, not perhaps"), ("unit,theme\n,war\n", "the row names no unit"),
  ])
  func `Errors say where and what to do`(text: String, message: String) throws {
    #expect { try read(text) } throws: { "\($0)".contains(message) }
  }
}

@Suite struct CodedUnitTests {
  @Test func `JSON Lines and sheets`() throws {
    let lines = """
      {"id": "a", "text": "One", "title": "T", "genre": "treaty", "signed": "1882-05-20"}

      {"id": "b", "text": "Two", "document": "D", "title": "T", "year": 1900, "inclusion_probability": 0.25}
      """
    let units = try withFile(lines, name: "units.jsonl") { try CodedUnit.read(path: $0) }
    #expect(units.map(\.document) == ["T", "D"] && units.map(\.year) == [1882, 1900])
    #expect(units.map(\.inclusionProbability) == [nil, 0.25])
    let sheet = try withFile("id,document,text,inclusion_probability\na#1,a,\"'=x, y\",0.5\n") { try CodedUnit.read(path: $0) }
    #expect(sheet == [CodedUnit(id: "a#1", text: "=x, y", document: "a", inclusionProbability: 0.5)])
  }

  @Test(arguments: [
    ("{\"id\": \"a\"}\n", "the field `text` is missing"), ("{\"text\": \"a\"}", "the field `id` is missing"), ("{\n", "no JSON object"),
    ("{\"id\": \"a\", \"text\": \"\"}\n{\"id\": \"a\", \"text\": \"\"}", "stands in line 1 already"),
    ("id,text,inclusion_probability\na,b,2\n", "above 0 and at most 1"), ("id,text\n", "there is no unit in it"),
  ])
  func `Errors say where and what to do`(text: String, message: String) throws {
    #expect { try withFile(text) { try CodedUnit.read(path: $0) } } throws: { "\($0)".contains(message) }
  }
}

@Suite struct TagOverridesTests {
  private let codebook = Codebook(id: "c", themes: [Theme(id: "war"), Theme(id: "peace"), Theme(id: "trade")])

  private func unit(_ index: Int, _ themes: [UnitTags.ThemeTag]) -> UnitTags {
    UnitTags(unit: TreatyUnit(index: index, kind: .article, range: 0..<1), words: 1, themes: themes, mentions: [])
  }

  @Test func `A person's decision comes after the codebook and is shown as such`() throws {
    let text = "unit,theme,value,note\nd#1,war,0,a title only\nd#1,peace,yes,\nd,trade,1,\n"
    let overrides = try withFile(text) { try TagOverrides.read(path: $0, codebook: codebook) }
    let tag = UnitTags.ThemeTag(theme: 0, mentions: 2, score: 2, tagged: true)
    var tags = [unit(0, []), unit(1, [tag]), unit(2, [tag])]
    overrides.apply(to: &tags, document: "d")
    #expect(tags[0].themes == [UnitTags.ThemeTag(theme: 2, mentions: 0, score: 0, tagged: true, overridden: true)])
    #expect(
      tags[1].themes == [
        UnitTags.ThemeTag(theme: 0, mentions: 2, score: 2, tagged: false, overridden: true),
        UnitTags.ThemeTag(theme: 1, mentions: 0, score: 0, tagged: true, overridden: true),
      ])
    #expect(tags[2].themes == [tag])
    #expect(overrides.decision(document: "d", unit: 1, theme: 0)?.note == "a title only")
  }

  @Test(arguments: [
    ("unit,theme\nd,war\n", "the column `value` is missing"), ("unit,theme,value\nd,pease,1\n", "peace"),
    ("unit,theme,value\nd,war,2\n", "a value must be 1 or 0"), ("unit,theme,value\nd,war,1\nd,war,0\n", "line 2 decides"),
  ])
  func `Errors say where and what to do`(text: String, message: String) throws {
    #expect { try withFile(text) { try TagOverrides.read(path: $0, codebook: codebook) } } throws: { "\($0)".contains(message) }
  }
}
