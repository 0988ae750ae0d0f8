import ArgumentParser
import TreatyCodebook
import TreatyIngest
import TreatyPipeline
import TreatyText

extension Ingester.InputFormat: ExpressibleByArgument {}
extension UnitPlanner.Granularity: ExpressibleByArgument {}
extension Progress.Mode: ExpressibleByArgument {}

/// What the commands that read documents share.
struct ReadingOptions: ParsableArguments {
  @Option(help: "Threads; by default one a core. The result is the same with any number.")
  var jobs: Int?

  @Option(help: "When a line of progress is shown on standard error: always, never, auto (when that is a terminal).")
  var progress: Progress.Mode = .auto

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more") }
  }

  var workers: OrderedWorkers { OrderedWorkers(jobs: jobs) }
}

/// The codebook of a command.
struct CodebookOption: ParsableArguments {
  @Option(
    help: "The codebook: ours (YAML) or another tool's dictionary. Without it the built-in one, alliance diplomacy.", completion: .file())
  var codebook: String?

  /// Reads and compiles the codebook; warnings go to standard error.
  func load() throws -> CompiledCodebook {
    try CodebookLoader.load(codebook)
  }
}
