import ArgumentParser
import TreatyPipeline
import TreatyReport

/// `foedera diff`: what an edit of the codebook changed.
struct DiffCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Shows what a second run gained and lost against a first: units and mentions, by theme and pattern, with the passages.",
    discussion: """
      Documents that only one of the runs has are named and not compared. A place that another pattern of the same theme finds now is no
      loss: it is told as taken over.

      Examples:
        foedera run Pipelines/alliances.yml --output before
        foedera run Pipelines/alliances.yml --output after
        foedera diff before after
      """
  )

  @Argument(help: "The folder of the first run.", completion: .directory)
  var first: String

  @Argument(help: "The folder of the second run.", completion: .directory)
  var second: String

  @Option(help: "table for people, json for programs.")
  var format: Format = .table

  @Option(help: "How many passages of each list the table shows.")
  var passages: Int = 5

  func validate() throws {
    if passages < 0 { throw ValidationError("--passages must be 0 or more") }
  }

  func run() throws {
    try Session.run { session in
      let difference = try comparison()
      try session.withOutput(nil) { stream in
        try stream.write(
          format == .json ? RunDifferenceJSON.text(difference) : RunDifferenceTable(difference, passages: passages).text)
      }
    }
  }

  private func comparison() throws -> RunDifference {
    do {
      return try RunComparison.difference(first, second)
    } catch let error as RunTableFailure {
      throw UsageError(error.description)
    }
  }
}
