import Foundation
import Testing
import TreatyText

@testable import TreatyIngest

/// The specimens of `Corpus/`: what is read of each against the outline in `Fixtures/Specimens`, and against the facts of `outlines.csv`.
///
/// To write the outlines anew, run with FOEDERA_WRITE_OUTLINES=1 and read the difference.
struct SpecimenOutlineTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let folder = root.appending(path: "Tests/TreatyIngestTests/Fixtures/Specimens")

  /// The rows of `outlines.csv` by column.
  static let rows: [[String: String]] = {
    guard let bytes = try? Data(contentsOf: root.appending(path: "Corpus/outlines.csv")),
      let records = try? CSVReader().read([UInt8](bytes)),
      let header = records.first?.fields
    else { return [] }
    return records.dropFirst().map { Dictionary(zip(header, $0.fields), uniquingKeysWith: { first, _ in first }) }
  }()

  private static func read(_ name: String) throws -> Treaty {
    let bytes = [UInt8](try Data(contentsOf: root.appending(path: "Corpus/\(name)")))
    return try Ingester().ingest(bytes, path: name, id: name)
  }

  /// A line with only the beginning and the end of its text: where a provision starts and stops is what a change of segmentation shows in.
  private static func shortened(_ line: Substring) -> String {
    guard let mark = line.range(of: " | "), line[mark.upperBound...].count > 90 else { return String(line) }
    let text = line[mark.upperBound...]
    return line[..<mark.upperBound] + text.prefix(50) + " … " + text.suffix(30)
  }

  @Test func `every specimen has a row`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "Corpus").path)
    let documents = files.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".xml") }.sorted()
    #expect(Self.rows.compactMap { $0["path"] }.sorted() == documents)
  }

  @Test(arguments: rows.compactMap { $0["path"] })
  func `the structure is the one on file`(name: String) throws {
    let treaty = try Self.read(name)
    #expect(ProvisionOutline.faults(treaty) == [])
    let outline = ProvisionOutline.dump(treaty).split(separator: "\n").map { Self.shortened($0) + "\n" }.joined()
    let url = Self.folder.appending(path: name + ".outline")
    if ProcessInfo.processInfo.environment["FOEDERA_WRITE_OUTLINES"] != nil {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try outline.write(to: url, atomically: true, encoding: .utf8)
    }
    let golden = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    // Line by line, so that a change shows where it is.
    let lines = (found: outline.split(separator: "\n"), golden: golden.split(separator: "\n"))
    #expect(lines.found.count == lines.golden.count)
    for (found, expected) in zip(lines.found, lines.golden) { #expect(found == expected) }
  }

  @Test(arguments: rows)
  func `the facts read off by hand hold`(row: [String: String]) throws {
    let treaty = try Self.read(row["path"] ?? "")
    let versions = Set(treaty.provisions.compactMap(\.version))
    let first = treaty.provisions.first { $0.version != nil }?.version
    let counted = treaty.provisions.filter { $0.version == nil || $0.version == first }
    let attached: Set<Provision.Kind> = [.annex, .reservation]
    // Articles of annexes and of whatever follows the signatures are not the treaty's own.
    let own = counted.filter { provision in
      var above = provision.parent
      while let index = above {
        if attached.contains(treaty.provisions[index].kind) { return false }
        above = treaty.provisions[index].parent
      }
      return true
    }
    let isToTA = treaty.format == .tota
    let kind: Provision.Kind = row["label"] == "SECTION" ? .section : .article
    let articles = own.count { provision in provision.kind == kind && (!isToTA || provision.number != nil) }
    #expect(articles == Int(row["articles"] ?? ""), "articles")
    #expect(max(1, versions.count) == Int(row["versions"] ?? ""), "versions")
    if !isToTA {
      #expect(min(1, own.count { $0.kind == .preamble }) == Int(row["preamble"] ?? ""), "preamble")
      #expect(min(1, own.count { $0.kind == .conclusion || $0.kind == .signature }) == Int(row["conclusion"] ?? ""), "conclusion")
      #expect(counted.count { $0.kind == .annex && $0.parent == nil } == Int(row["attached"] ?? ""), "attached")
    }
    let languages = Set(treaty.provisions.compactMap(\.language)).union(treaty.metadata.language.map { [$0] } ?? [])
    #expect(languages.sorted().joined(separator: ";") == row["languages"], "languages")
  }
}
