import Foundation
import Testing
import TreatyCodebook
import TreatyIngest
import TreatyReport
import TreatyText

@testable import TreatyPipeline

/// What is written as Akoma Ntoso and read again is the same treaty.
@Suite struct MarkupRoundTripTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func texts(in folder: URL) -> [URL] {
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
  }

  @Test("Specimens in plain text: the same provisions, numbers and mentions")
  func specimens() throws {
    let files = Self.texts(in: Self.root.appending(path: "Corpus"))
    #expect(files.count > 10)
    for file in files { try compare(file) }
  }

  @Test("Treaties beside the project")
  func corpus() throws {
    let files = Self.texts(in: Self.root.deletingLastPathComponent().appending(path: "shared/corpora/security"))
    if files.isEmpty { print("skipped: no treaties beside the project") }
    // One in four: the whole set takes long without optimisation.
    for (place, file) in files.enumerated() where place % 4 == 0 { try compare(file) }
  }

  private func compare(_ file: URL) throws {
    let name = file.deletingPathExtension().lastPathComponent
    let treaty = try Ingester().ingest(Array(Data(contentsOf: file)), path: file.path, id: name)
    let codebook = try CompiledCodebook(BuiltInCodebook.codebook())
    let before = tag(treaty, codebook)
    let markup = try #require(AkomaNtosoDocuments(codebook.codebook).files(of: before).first)
    let again = tag(try Ingester().ingest(markup.content, path: markup.name, id: name), codebook)
    #expect(again.treaty.format == .akomaNtoso)
    // A part's Roman numeral and its letter look alike in a label alone: `PART C.` is no 100.
    let (kinds, kindsAgain) = (treaty.provisions.map(\.kind), again.treaty.provisions.map(\.kind))
    #expect(kinds == kindsAgain, "\(name)")
    let small: Set<Provision.Kind> = [.part]
    #expect(numbers(treaty, without: small) == numbers(again.treaty, without: small), "\(name)")
    #expect(mentions(before) == mentions(again), "\(name)")
  }

  private func tag(_ treaty: Treaty, _ codebook: CompiledCodebook) -> TaggedDocument {
    let planner = UnitPlanner(granularity: .article, preferredLanguage: codebook.codebook.language)
    var tagger = Tagger(Tagger.Plan(codebook: codebook, planner: planner, collection: .kept))
    return TaggedDocument(treaty: treaty, tags: tagger.tag(treaty))
  }

  private func numbers(_ treaty: Treaty, without kinds: Set<Provision.Kind>) -> [String?] {
    treaty.provisions.filter { !kinds.contains($0.kind) }.map(\.number)
  }

  private func mentions(_ document: TaggedDocument) -> [String] {
    document.tags.flatMap(\.mentions).map { mention in
      let words = String(decoding: document.treaty.text.bytes[mention.range], as: UTF8.self).split(whereSeparator: \.isWhitespace)
      return "\(mention.theme) \(mention.pattern) \(words.joined(separator: " "))"
    }.sorted()
  }
}
