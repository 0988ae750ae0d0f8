import ArgumentParser
import TreatyCodebook
import TreatyCompare
import TreatyPipeline
import TreatyReport
import TreatyText

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
      sheet with its column themes filled in (none where no theme applies), or a project (.qdpx) of NVivo, MAXQDA, ATLAS.ti or QualCoder: a coding
      that overlaps a unit codes it, and each user is a coder. Several files of codes are several coders.

      Examples:
        foedera evaluate --units units.jsonl --codes codes.csv
        foedera evaluate --codebook my-themes.yml --units sheet.csv --codes anna.csv --codes ben.csv --format json
        foedera evaluate --codebook my-themes.yml --codes coded.qdpx
        foedera evaluate --codebook my-themes.yml --units sheet.csv --codes anna.csv --record my-themes.validation.yml
      """
  )

  @OptionGroup var codebook: CodebookOption

  @Option(
    help: "The units: JSON Lines, or a coding sheet (CSV). Without it the texts of the .qdpx projects among the codes, cut into units.",
    completion: .file())
  var units: String?

  @Option(help: "What a coder said: a table, or a REFI-QDA project (.qdpx). May be repeated.", completion: .file())
  var codes: [String]

  @Option(help: "Without --units: what a unit of a project's text is: article, paragraph or document.")
  var unit: UnitPlanner.Granularity = .article

  @Option(
    name: .customLong("run"), help: "A run's folder: the shares of its units that are tagged are corrected for the codebook's errors.",
    completion: .directory)
  var runFolder: String?

  @Option(
    help: "Where the agreement of each theme is put on record: the file that the codebook names under `validation`.",
    completion: .file(extensions: ["yml", "yaml"]))
  var record: String?

  @Option(help: "With --record: which units were coded, and by whom.")
  var source: String?

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
    if units == nil, !codes.contains(where: QDAProjectFile.isProject) {
      throw ValidationError("give the units with --units; only a .qdpx project among the codes brings units of its own")
    }
    if cases < 0 { throw ValidationError("--cases must be 0 or more") }
    if !(20...100_000).contains(resamples) { throw ValidationError("--resamples must be from 20 to 100000") }
    if source != nil && record == nil { throw ValidationError("--source goes with --record") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more") }
  }

  func run() throws {
    try Session.run { session in
      let compiled = try codebook.load()
      let inputs = try EvaluationInputs(
        units: units, codes: codes, codebook: compiled.codebook,
        planner: UnitPlanner(granularity: unit, preferredLanguage: compiled.codebook.language))
      for note in inputs.notes { try session.note("note: \(note)") }
      let evaluator = Evaluator(
        codebook: compiled, units: inputs.units, coders: inputs.coders,
        workers: OrderedWorkers(jobs: jobs), bootstrap: ClusterBootstrap(resamples: resamples, seed: seed))
      let report = try evaluator.report(shares: try shares())
      try session.withOutput(nil) { stream in
        try stream.write(format == .json ? EvaluationJSON.text(report) : EvaluationTable(report, cases: cases).text)
      }
      try writeRecord(of: report, codebook: compiled.codebook, session)
    }
  }

  /// Puts the agreement on record where `--record` names a file.
  private func writeRecord(of report: EvaluationReport, codebook: Codebook, _ session: Session) throws {
    guard let record else { return }
    let validation = CodebookValidation(report, source: source)
    let text = ValidationFile.text(validation, codebook: codebook.id, themes: codebook.themes.map(\.id))
    try session.withOutput(record) { try $0.write(text) }
    if codebook.validation == nil {
      try session.note("Add `validation: \(SourceFile.split(record).name)` to the codebook, so that its reports show the record.")
    }
  }

  /// The shares of a corpus that are corrected.
  private func shares() throws -> (themes: [String: Double], source: String)? {
    do {
      return try runFolder.map { (themes: try RunShares.read(folder: $0), source: "the units of the run \($0)") }
    } catch let error as RunTableFailure {
      throw UsageError(error.description)
    }
  }
}
