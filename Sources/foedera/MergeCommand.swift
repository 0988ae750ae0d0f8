import ArgumentParser
import TreatyPipeline

/// `foedera merge`: the shards of a run to its folder.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Puts the shards of a run together.",
    discussion: """
      The folder is the same, byte by byte, as that of one run over the whole corpus. The texts are not read again.

      Example:
        foedera run Pipelines/alliances.yml --shard 1/2 --output shards/1
        foedera run Pipelines/alliances.yml --shard 2/2 --output shards/2
        foedera merge Pipelines/alliances.yml shards/1 shards/2 --output output/alliances
      """
  )

  @Argument(help: "The pipeline file (YAML) that the shards were made with.", completion: .file(extensions: ["yml", "yaml"]))
  var pipeline: String

  @Argument(help: "The folders of all shards, in any order.", completion: .directory)
  var shards: [String]

  @Option(help: "The run's folder, instead of the one that the pipeline names.", completion: .directory)
  var output: String?

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    try Session.run { session in
      let file = try PipelineFile.read(path: pipeline)
      guard let folder = output ?? file.output else {
        throw UsageError("\(pipeline): the pipeline names no output; add `output: folder` to it, or call with --output FOLDER")
      }
      let columns = try shards.first.map { try ShardManifest(folder: $0).metadataColumns } ?? []
      let run = try PipelineRun(file, metadataColumns: columns, reading: reading)
      let result = try run.merge(shards, output: folder)
      session.quarantined += result.outcome.quarantined
      try session.show(result)
    }
  }
}
