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
        foedera run Pipelines/alliances.yml --shard 1/2 --output shards/1

      What was made of each document is kept in the run's folder (.cache), so that
      a run that was cut off goes on where it was, and the next one reads only
      what has changed. It takes about as much room as the tables.
      """
  )

  @Argument(help: "The pipeline file (YAML).", completion: .file(extensions: ["yml", "yaml"]))
  var pipeline: String

  @Option(help: "A file, folder or pattern, instead of the corpus that the pipeline names. May be repeated.", completion: .file())
  var corpus: [String] = []

  @Option(help: "The run's folder, instead of the one that the pipeline names.", completion: .directory)
  var output: String?

  @Option(help: "One part of the corpus only, such as 2/8, into a folder that `foedera merge` takes.")
  var shard: String?

  @Flag(help: "Copies of the tables that Excel opens rightly, in the folder excel.")
  var excel = false

  @OptionGroup var caching: CachingOptions
  @OptionGroup var reading: ReadingOptions

  func run() throws {
    try Session.run { session in
      var file = try PipelineFile.read(path: pipeline)
      if !corpus.isEmpty { file.corpus = corpus }
      if excel { file.reports.insert(.excel) }
      guard !file.corpus.isEmpty else {
        throw UsageError("\(pipeline): the pipeline names no corpus; add `corpus: [folder]` to it, or call with --corpus FOLDER")
      }
      guard let folder = output ?? file.output else {
        throw UsageError("\(pipeline): the pipeline names no output; add `output: folder` to it, or call with --output FOLDER")
      }
      let listing = try session.list(file.corpus, excluding: file.exclude, archives: file.archives)
      guard !listing.sources.isEmpty else { throw UsageError("\(file.corpus.joined(separator: ", ")): there is no document in it") }
      let metadata = try file.metadata.map { try MetadataTables(path: $0) } ?? MetadataTables(beside: listing.sources)
      let run = try PipelineRun(file, metadataColumns: metadata.columns, reading: reading)
      let reader = DocumentReader(metadata: metadata)
      if let shard {
        guard let part = Shard(shard) else { throw UsageError("--shard \(shard): write which part of how many, such as 2/8") }
        let outcome = try run.run(part, of: listing, reader: reader, output: folder, restart: caching.restart)
        session.quarantined += outcome.quarantined
        return try session.note("\(outcome.processed) documents processed, \(outcome.quarantined) quarantined; the shard: \(folder)")
      }
      let result = try run.run(listing, reader: reader, output: folder, cache: caching.policy, restart: caching.restart)
      session.quarantined += result.outcome.quarantined
      try session.show(result)
    }
  }
}

extension PipelineRun {
  /// Loads what a pipeline names.
  init(_ file: PipelineFile, metadataColumns: [String], reading: ReadingOptions) throws {
    try self.init(file, metadataColumns: metadataColumns, workers: reading.workers, progress: reading.progress)
  }

  /// Loads what a pipeline names.
  init(_ file: PipelineFile, metadataColumns: [String], workers: OrderedWorkers, progress: Progress.Mode) throws {
    let codebook = try CodebookLoader.load(file.codebook)
    let overrides = try file.overrides.map { try TagOverrides.read(path: $0, codebook: codebook.codebook) } ?? TagOverrides()
    let catalogue = try file.catalogue.map { try CatalogueFile.read(path: $0) } ?? BuiltInCatalogue.load()
    self.init(
      pipeline: file, codebook: codebook, version: Version.number, metadataColumns: metadataColumns, workers: workers,
      progress: progress, overrides: overrides, catalogue: catalogue)
  }
}

extension Session {
  /// The notes of a run, then its summary.
  func show(_ result: PipelineRun.Result) throws {
    for text in result.notes { try note("note: \(text)") }
    let stream = ResultStream.standardOutput()
    try stream.write(
      RunSummary(result.tally).text(outcome: (result.outcome.processed, result.outcome.quarantined), folder: result.folder))
    try stream.flush()
  }
}
