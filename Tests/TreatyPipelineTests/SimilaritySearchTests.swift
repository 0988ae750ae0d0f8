import Foundation
import Testing
import TreatyText

@testable import TreatyPipeline

@Suite struct SimilaritySearchTests {
  private static let first = "Article 1\nThe Parties agree that an armed attack against one of them is an attack against both.\n"
  private static let second = "Article 1\nThe Parties will build a railway from the harbour to the mountains.\n"

  private func search(_ measure: SimilaritySearch.Measure, jobs: Int = 2) throws -> [String] {
    let folder = NSTemporaryDirectory() + "foedera-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, text) in [("a", Self.first), ("b", Self.second), ("c", Self.first)] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name).txt"))
    }
    let theme = Theme(id: "attack", label: "Attack", patterns: [Pattern(source: "attack", elements: [.word("attack")])])
    let workers = OrderedWorkers(jobs: jobs)
    let search = SimilaritySearch(
      codebook: try CompiledCodebook(Codebook(id: "c", themes: [theme])), unit: .article, measure: measure, limit: 1, minimum: 0.9)
    let listing = try CorpusListing(paths: [folder])
    let walk = CorpusWalk(reader: DocumentReader(hashes: false), workers: workers, progress: .never)
    let (found, outcome) = try search.search(listing.sources, walk: walk, workers: workers) { _ in }
    #expect(outcome.processed == 3 && outcome.quarantined == 0)
    #expect(found.lines.allSatisfy { abs($0.similarity - 1) < 1e-12 })
    return found.lines.map { "\($0.unit.document)-\($0.nearest.document)" }
  }

  @Test(arguments: SimilaritySearch.Measure.allCases) func equalArticlesFindEachOther(measure: SimilaritySearch.Measure) throws {
    #expect(try search(measure) == ["a-c", "c-a"])
    #expect(try search(measure, jobs: 1) == ["a-c", "c-a"])
  }
}
