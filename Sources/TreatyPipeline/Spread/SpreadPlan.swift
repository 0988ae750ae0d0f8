import Foundation
import TreatyCodebook
import TreatyIngest

/// What an engine needs to spread a run over machines: the documents in their order, each with all that is known of it, the setup of the
/// workers, and the folder that its frames make a shard of.
package struct SpreadPlan {
  /// The documents, a ``SpreadRecord`` a line.
  package static let documents = "documents.jsonl"
  /// The folder with the setup of the workers.
  package static let setup = "setup"
  /// The journal to which the frames of all documents are appended, in the order of the corpus.
  package static let journal = "\(OutputFolder.journals)/\(ShardManifest.journalName)-1.journal"

  private let run: PipelineRun
  private let listing: CorpusListing
  private let metadata: MetadataTables

  /// Plans a run.
  package init(_ run: PipelineRun, listing: CorpusListing, metadata: MetadataTables) {
    self.run = run
    self.listing = listing
    self.metadata = metadata
  }

  /// Writes the plan's folder, at once: `documents.jsonl`, `setup`, `shard.json`, and a journal that holds its first line only.
  ///
  /// - Throws: what the environment refuses.
  package func write(to output: String) throws {
    let folder = try OutputFolder(destination: output)
    do {
      for name in [Self.setup, OutputFolder.journals] {
        try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
      }
      try writeDocuments(to: folder)
      let setup = SpreadSetup(version: run.version, key: run.key, pipeline: run.pipeline.path, metadataColumns: run.metadataColumns)
      try SpreadSetup.copy(try files(), into: folder.path(Self.setup))
      try folder.write(try setup.json, to: "\(Self.setup)/\(SpreadSetup.fileName)")
      let manifest = ShardManifest(
        version: run.version, key: run.key, shard: .whole, sources: listing.sources, metadataColumns: run.metadataColumns)
      try folder.write(try manifest.json, to: ShardManifest.fileName)
      try folder.write(JournalWriter.magic, to: Self.journal)
      try folder.publish()
    } catch {
      folder.discard(keepingJournals: false)
      throw error
    }
  }

  private func writeDocuments(to folder: OutputFolder) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let file = try ResultFile(destination: folder.path(Self.documents))
    for (index, source) in listing.sources.enumerated() {
      try file.stream.write(Array(try encoder.encode(SpreadRecord(index: index, source: source, metadata: metadata))) + [0x0A])
    }
    try file.publish()
  }

  /// The files that a worker needs: the pipeline, the codebook with what it includes and names, decisions by hand.
  private func files() throws -> [String] {
    var files = [run.pipeline.path] + [run.pipeline.overrides].compactMap { $0 }
    if let path = run.pipeline.codebook {
      let loaded = try CodebookReader.load(path: path)
      files += loaded.files.map(\.path) + [loaded.validationPath].compactMap { $0 }
    }
    return files
  }
}

extension PipelineRun {
  /// The worker of a setup.
  ///
  /// - Throws: ``MergeError`` when this program, with the files of the setup, would make something else than the plan says.
  package func worker(for setup: SpreadSetup, in folder: String) throws(MergeError) -> SpreadWorker {
    guard key.digest == setup.key else {
      throw MergeError(
        description: "\(folder): was made by another version (\(setup.version)) than this program (\(version)), or its files were changed; "
          + "make it again with the program that travels with the job")
    }
    return SpreadWorker(self)
  }
}
