import ArgumentParser
import TreatyIngest
import TreatyPipeline
import TreatyReport

/// `foedera run`: a pipeline over a corpus, into the run's folder.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Runs a pipeline: reads a corpus, tags it, counts, compares and writes a report.",
    discussion: """
      Examples:
        foedera run Pipelines/alliances.yml
        foedera run Pipelines/trade-agreements.yml --corpus tota/xml --output results
      """
  )

  @Argument(help: "The pipeline file (YAML).", completion: .file(extensions: ["yml", "yaml"]))
  var pipeline: String

  @Option(help: "A file, folder or pattern, instead of the corpus that the pipeline names. May be repeated.", completion: .file())
  var corpus: [String] = []

  @Option(help: "The run's folder, instead of the one that the pipeline names.", completion: .directory)
  var output: String?

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    try Session.run { session in
      var file = try PipelineFile.read(path: pipeline)
      if !corpus.isEmpty { file.corpus = corpus }
      guard !file.corpus.isEmpty else {
        throw UsageError("\(pipeline): the pipeline names no corpus; add `corpus: [folder]` to it, or call with --corpus FOLDER")
      }
      guard let folder = output ?? file.output else {
        throw UsageError("\(pipeline): the pipeline names no output; add `output: folder` to it, or call with --output FOLDER")
      }
      let codebook = try CodebookLoader.load(file.codebook)
      let listing = try session.list(file.corpus, excluding: file.exclude)
      guard !listing.sources.isEmpty else { throw UsageError("\(file.corpus.joined(separator: ", ")): there is no document in it") }
      let metadata = try file.metadata.map { try MetadataTables(path: $0) } ?? MetadataTables(beside: listing.sources)
      let overrides = try file.overrides.map { try TagOverrides.read(path: $0, codebook: codebook.codebook) } ?? TagOverrides()
      let catalogue = try file.catalogue.map { try CatalogueFile.read(path: $0) } ?? BuiltInCatalogue.load()
      let run = PipelineRun(
        pipeline: file, codebook: codebook, version: Version.number, metadataColumns: metadata.columns, workers: reading.workers,
        progress: reading.progress, overrides: overrides, catalogue: catalogue)
      let result = try run.run(listing, reader: DocumentReader(metadata: metadata), output: folder)
      session.quarantined += result.outcome.quarantined
      for note in result.notes { try session.note("note: \(note)") }
      let stream = ResultStream.standardOutput()
      try stream.write(
        RunSummary(result.tally).text(outcome: (result.outcome.processed, result.outcome.quarantined), folder: result.folder))
      try stream.flush()
    }
  }
}
