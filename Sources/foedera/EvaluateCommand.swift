import ArgumentParser
import TreatyCompare
import TreatyPipeline
import TreatyReport

/// `foedera evaluate`: agreement of a codebook with people.
struct EvaluateCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json
  }

  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Holds a codebook against what people coded: precision, recall, F1, kappa, alpha, and the units seen differently.",
    discussion: """
      Units are JSON Lines with id and text (document or title, kind, genre, language and year are used where they are there), or a sheet of
      `foedera sample`. Codes are lines such as U-1;neutrality;consultation, a table with the columns unit, theme, coder and value, or the
      sheet with its column themes filled in (none where no theme applies). Several files of codes are several coders.

      Examples:
        foedera evaluate --units units.jsonl --codes codes.csv
        foedera evaluate --codebook my-themes.yml --units sheet.csv --codes anna.csv --codes ben.csv --format json
      """
  )

  @OptionGroup var codebook: CodebookOption

  @Option(help: "The units: JSON Lines, or a coding sheet (CSV).", completion: .file())
  var units: String

  @Option(help: "What a coder said. May be repeated.", completion: .file())
  var codes: [String]

  @Option(name: .customLong("run"), help: "A run's folder: the shares of its units that are tagged are corrected for the codebook's errors.", completion: .directory)
  var runFolder: String?

  @Option(help: "table for people, json for programs.")
  var format: Format = .table

  @Option(help: "How many missed and how many wrongly tagged units of each theme the table shows.")
  var cases: Int = 3

  @Option(help: "Resamples of documents behind each interval.")
  var resamples: Int = 1000

  @Option(help: "The seed of the resamples.")
  var seed: UInt64 = 1949

  @Option(help: "Threads; by default one a core. The result is the same with any number.")
  var jobs: Int?

  func validate() throws {
    if codes.isEmpty { throw ValidationError("give at least one file of codes with --codes") }
    if cases < 0 { throw ValidationError("--cases must be 0 or more") }
    if !(20...100_000).contains(resamples) { throw ValidationError("--resamples must be from 20 to 100000") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more") }
  }

  func run() throws {
    try Session.run { session in
      let evaluator = Evaluator(
        codebook: try codebook.load(), units: try CodedUnit.read(path: units), coders: try codes.flatMap { try CoderCodes.read(path: $0) },
        workers: OrderedWorkers(jobs: jobs), bootstrap: ClusterBootstrap(resamples: resamples, seed: seed))
      let shares = try runFolder.map { folder in (themes: try RunShares.read(folder: folder), source: "the units of the run \(folder)") }
      let report = try evaluator.report(shares: shares)
      try session.withOutput(nil) { stream in
        try stream.write(format == .json ? EvaluationJSON.text(report) : EvaluationTable(report, cases: cases).text)
      }
    }
  }
}
