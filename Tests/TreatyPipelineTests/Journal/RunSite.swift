import Foundation
import TreatyCodebook
import TreatyReport
import TreatyText

@testable import TreatyPipeline

/// A folder for one test: a small corpus written for it, and runs over that corpus.
final class RunSite {
  let folder: String
  static let codebook = """
    codebook: c
    language: en
    themes:
      defence: [armed attack, assist*]
      ratification: [ratified]
    """

  /// Writes so many treaties.
  init(documents: Int = 5) throws {
    folder = NSTemporaryDirectory() + "foedera-site-\(UUID().uuidString)/"
    try FileManager.default.createDirectory(atPath: folder + "texts", withIntermediateDirectories: true)
    for number in 1...documents { try write(Self.treaty(number), to: "texts/t\(number).txt") }
    try write(Self.codebook, to: "c.yml")
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static func treaty(_ number: Int) -> String {
    """
    TREATY NUMBER \(number) BETWEEN ALPHA AND BETA

    Article 1
    An armed attack on one Party obliges the other to assist it with \(number) ships.

    Article 2
    =This Treaty shall be ratified.

    """
  }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: folder + name, atomically: true, encoding: .utf8)
  }

  func path(_ name: String) -> String { folder + name }

  var listing: CorpusListing {
    get throws { try CorpusListing(paths: [folder + "texts"]) }
  }

  func pipeline(language: String? = nil) throws -> PipelineRun {
    var file = PipelineFile()
    file.language = language
    file.replicates = 100
    let loaded = try CodebookReader.load(path: folder + "c.yml")
    return PipelineRun(
      pipeline: file, codebook: try CompiledCodebook(loaded.codebook), version: "test", metadataColumns: [],
      workers: OrderedWorkers(jobs: 2), progress: .never)
  }

  @discardableResult
  func run(_ output: String, cache: CachePolicy = .inRunFolder, restart: Bool = false) throws -> PipelineRun.Result {
    try pipeline().run(try listing, reader: DocumentReader(), output: folder + output, cache: cache, restart: restart)
  }

  /// The files of a run's folder but its journals, by path.
  func files(_ output: String) -> [String: Data] {
    let root = folder + output
    let paths = WrittenFile.paths(in: root) + ["run.json"]
    return Dictionary(uniqueKeysWithValues: paths.map { ($0, FileManager.default.contents(atPath: "\(root)/\($0)") ?? Data()) })
  }

  /// The journals of a run's folder, oldest first.
  func journals(_ output: String) -> [String] {
    let root = "\(folder)\(output)/.cache"
    return ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted().map { "\(root)/\($0)" }
  }
}
