import ArgumentParser
import TreatyIngest
import TreatyPipeline
import TreatyReport
import TreatyText

extension SampleDesign.Property: ExpressibleByArgument {}

/// `foedera sample`: a blind coding sheet.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Draws units for coding by people: a blind sheet with the chance with which each unit was drawn.",
    discussion: """
      Units are drawn from strata, untagged ones included: by theme (a unit with several stands under the rarest), by whether it is tagged, by
      decade of signature, or any of these crossed. Of a stratum as many are drawn as the square root of its size says, one at least, so that
      rare themes are seen often enough. The sheet shows no tags; fill in its column themes, then give it to `foedera evaluate`, which
      weights every unit by one over its chance.

      Examples:
        foedera sample Corpus/ --n 100 > sheet.csv
        foedera sample treaties/ --n 300 --by theme,decade --seed 7 --output sheet.csv
        foedera evaluate --units sheet.csv --codes sheet.csv
      """
  )

  @Argument(help: "Files, folders, patterns such as 'treaties/*.txt'.", completion: .file())
  var paths: [String]

  @Option(name: .customLong("n"), help: "How many units are drawn.")
  var count: Int

  @Option(help: "What strata are made from: theme, tagged, decade, joined by commas.")
  var by: String = "theme"

  @Option(help: "The seed; the same seed, corpus and codebook give the same units.")
  var seed: UInt64 = 1949

  @OptionGroup var codebook: CodebookOption

  @Option(help: "What a unit is: article, paragraph or document.")
  var unit: UnitPlanner.Granularity = .article

  @Option(help: "Where the sheet goes; standard output without it.", completion: .file())
  var output: String?

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if count < 1 { throw ValidationError("--n must be 1 or more") }
    if paths.contains("-") { throw ValidationError("standard input cannot be read twice; name files or folders") }
    _ = try properties()
  }

  private func properties() throws -> [SampleDesign.Property] {
    try by.split(separator: ",").map { name in
      let trimmed = name.filter { $0 != " " }
      guard let property = SampleDesign.Property(rawValue: trimmed) else {
        let known = SampleDesign.Property.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("--by cannot be `\(trimmed)`; it is one or more of \(known), joined by commas")
      }
      return property
    }
  }

  func run() throws {
    try Session.run { session in
      let compiled = try codebook.load()
      let plan = Tagger.Plan(
        codebook: compiled, planner: UnitPlanner(granularity: unit, preferredLanguage: compiled.codebook.language), collection: .none)
      let sample = UnitSample(
        design: SampleDesign(properties: try properties(), size: count, seed: seed), plan: plan,
        walk: CorpusWalk(reader: DocumentReader(hashes: false), workers: reading.workers, progress: reading.progress))
      let listing = try session.list(paths)
      do {
        let outcome = try sample.draw(listing.sources, quarantine: session.report)
        session.quarantined += outcome.walk.quarantined
        if outcome.population < count { try session.note("the corpus has \(outcome.population) units; all of them are on the sheet") }
        try session.withOutput(output) { try $0.write(outcome.sheet.csv) }
      } catch let error as SampleDesign.TooFew {
        throw UsageError(error.description)
      }
    }
  }
}
