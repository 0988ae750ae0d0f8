import ArgumentParser
import Foundation
import TreatyIngest
import TreatyPipeline
import TreatyReport

/// `foedera spread`: what an engine such as Spark needs to spread a run over machines.
struct SpreadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spread",
    abstract: "Plans a run for an engine such as Spark, and works for it.",
    discussion: """
      Pipelines/spark/foedera_spark.py uses it. An engine hands the lines of the plan's
      documents.jsonl to workers anywhere, with the documents' bytes behind them where
      workers cannot open the files, and appends the frames that come back, in the order
      of the documents, to the plan's journal. The plan is then a shard for merge.

      Examples:
        foedera spread plan Pipelines/alliances.yml --output plan
        foedera spread work plan/setup < plan/documents.jsonl > answers
      """,
    subcommands: [Plan.self, Work.self])

  struct Plan: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the documents of a run in their order and packs what workers need.",
      discussion: """
        Example:
          foedera spread plan Pipelines/alliances.yml --output plan
        """)

    @Argument(help: "The pipeline file (YAML).", completion: .file(extensions: ["yml", "yaml"]))
    var pipeline: String

    @Option(help: "A file, folder or pattern, instead of the corpus that the pipeline names. May be repeated.", completion: .file())
    var corpus: [String] = []

    @Option(help: "Documents found elsewhere, instead of a corpus here: JSON lines of path, relative, root, named, problem.")
    var listing: String?

    @Option(help: "The plan's folder.", completion: .directory)
    var output: String

    func validate() throws {
      if listing != nil && !corpus.isEmpty { throw ValidationError("--listing and --corpus exclude each other") }
    }

    func run() throws {
      try Session.run { session in
        var file = try PipelineFile.read(path: pipeline)
        if !corpus.isEmpty { file.corpus = corpus }
        let listing = try documents(file, session)
        guard !listing.sources.isEmpty else {
          throw UsageError("\(self.listing ?? file.corpus.joined(separator: ", ")): there is no document in it")
        }
        let metadata = try file.metadata.map { try MetadataTables(path: $0) } ?? MetadataTables(beside: listing.sources)
        let run = try PipelineRun(file, metadataColumns: metadata.columns, workers: OrderedWorkers(jobs: 1), progress: .never)
        try SpreadPlan(run, listing: listing, metadata: metadata).write(to: output)
        // A worker must see the same pipeline through the copies.
        _ = try Work.worker("\(output)/\(SpreadPlan.setup)")
        try session.note("\(listing.sources.count) documents planned: \(output)")
      }
    }

    private func documents(_ file: PipelineFile, _ session: Session) throws -> CorpusListing {
      guard let listing else {
        guard !file.corpus.isEmpty else {
          throw UsageError("\(pipeline): the pipeline names no corpus; add `corpus: [folder]` to it, or call with --corpus FOLDER")
        }
        return try session.list(file.corpus, excluding: file.exclude, archives: file.archives)
      }
      let bytes = try FileReader().read(Array(listing.utf8))
      let found = try bytes.split(separator: 0x0A).enumerated().map { number, line in
        do {
          return try JSONDecoder().decode(FoundDocument.self, from: Data(line))
        } catch {
          throw UsageError("\(listing), line \(number + 1): is no JSON object with a `path`; write lines such as {\"path\": \"a/b.xml\"}")
        }
      }
      return CorpusListing(found: found, excluding: file.exclude)
    }
  }

  struct Work: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Answers documents on standard input by frames of a journal, one by one.",
      discussion: """
        Example:
          foedera spread work plan/setup < plan/documents.jsonl > answers
        """)

    @Argument(help: "The folder setup of a plan, or a copy of it.", completion: .directory)
    var setup: String

    func run() throws {
      try Session.run { session in
        var worker = try Self.worker(setup)
        session.quarantined += try worker.run(descriptor: STDIN_FILENO, output: ResultStream.standardOutput())
      }
    }

    static func worker(_ folder: String) throws -> SpreadWorker {
      let setup = try SpreadSetup(folder: folder)
      let run = try PipelineRun(
        try setup.pipelineFile(in: folder), metadataColumns: setup.metadataColumns, workers: OrderedWorkers(jobs: 1), progress: .never)
      return try run.worker(for: setup, in: folder)
    }
  }
}
