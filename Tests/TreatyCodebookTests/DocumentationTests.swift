import Foundation
import Testing
import TreatyText

@testable import TreatyCodebook

/// The examples of Documentation/Codebook.md do what it says.
struct DocumentationTests {
  private static let text: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return (try? String(contentsOf: root.appending(path: "Documentation/Codebook.md"), encoding: .utf8)) ?? ""
  }()

  /// The YAML blocks; a first line `# name.yml` names the file that others include.
  private static var blocks: [(name: String, text: String)] {
    text.components(separatedBy: "```yaml\n").dropFirst().enumerated().compactMap { number, part in
      guard let block = part.components(separatedBy: "\n```").first else { return nil }
      let first = block.prefix { $0 != "\n" }
      return (first.hasPrefix("# ") ? String(first.dropFirst(2)) : "block-\(number).yml", block + "\n")
    }
  }

  /// The rows of the table below a heading, as cells.
  private static func table(_ heading: String) -> [[String]] {
    guard let section = text.components(separatedBy: "\n## \(heading)\n").last?.components(separatedBy: "\n## ").first else { return [] }
    return section.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2).map { line in
      let hidden = line.replacing("\\|", with: "\u{1}")
      return hidden.split(separator: "|").map { $0.replacing("\u{1}", with: "|").trimmingCharacters(in: .whitespaces) }
    }
  }

  /// What stands between backquotes.
  private static func codes(_ cell: String) -> [String] {
    cell.components(separatedBy: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
  }

  @Test func everyBlockIsReadAndItsExamplesHold() throws {
    let folder = try TemporaryFolder()
    let blocks = Self.blocks
    #expect(blocks.count >= 7)
    for block in blocks { _ = try folder.write(block.text, to: block.name) }
    for block in blocks {
      let check = CodebookCheck(try CodebookReader.load(path: folder.path + "/" + block.name))
      let serious = check.diagnostics.filter { $0.severity > .note }
      #expect(serious == [], "\(serious.map(\.rendered).joined(separator: "\n"))")
    }
  }

  @Test func everyPatternFindsItsExample() throws {
    let rows = Self.table("Patterns")
    #expect(rows.count >= 12)
    for row in rows {
      let pattern = try #require(Self.codes(row[0]).first)
      let codebook = try CodebookReader.read(
        text: "codebook: x\nlists: {powers: [Great Britain, France]}\nthemes: {a: [\(YAMLText.scalar(pattern))]}\n"
      )
      var classifier = Classifier(try CompiledCodebook(codebook))
      let text = ReadingText(row[2])
      let unit = TreatyUnit(index: 0, kind: .article, range: 0..<text.count)
      let tags = classifier.classify(text, units: [unit], context: DocumentContext(), collect: .kept)
      #expect(tags.first?.themes.isEmpty == false, "`\(pattern)` in “\(row[2])”")
    }
  }

  @Test func everyConditionIsAKey() throws {
    let rows = Self.table("Conditions")
    let keys = rows.flatMap { Self.codes($0[0]) }
    #expect(keys.count >= 11)
    for key in keys {
      let condition = key.replacing(": P", with: ": war")
      let codebook = try CodebookReader.read(text: "codebook: x\nthemes: {a: [{pattern: peace, \(condition)}]}\n")
      #expect(codebook.themes[0].patterns[0].conditions.count == 1, "\(key)")
    }
  }
}
