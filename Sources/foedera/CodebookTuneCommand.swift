import ArgumentParser
import TreatyCodebook
import TreatyPipeline
import TreatyReport
import TreatyText

/// Coded units, for the tools that learn from them.
struct CodedUnitsOptions: ParsableArguments {
  @Option(help: "The units: JSON Lines, or a coding sheet (CSV).", completion: .file())
  var units: String

  @Option(help: "What a coder said. May be repeated.", completion: .file())
  var codes: [String]

  @Option(help: "Threads; by default one a core. The result is the same with any number.")
  var jobs: Int?

  func validate() throws {
    if codes.isEmpty { throw ValidationError("give at least one file of codes with --codes") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more") }
  }

  func read() throws -> (units: [CodedUnit], coders: [CoderCodes]) {
    (try CodedUnit.read(path: units), try codes.flatMap { try CoderCodes.read(path: $0) })
  }
}

extension CodebookCommand {
  struct Tune: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tune",
      abstract: "Learns weights and thresholds from coded units and writes them into the codebook file as plain numbers.",
      discussion: """
        Patterns with `locked: true` keep their weight, and comments and layout stay as they are. F1 is given with the numbers in the file and
        with learnt ones, each unit judged by numbers learnt from other documents only. Without --output the new text goes to standard output.

        Example:
          foedera codebook tune my-themes.yml --units units.jsonl --codes codes.csv --output my-themes-tuned.yml
        """
    )

    @Argument(help: "The codebook.", completion: .file())
    var file: String

    @OptionGroup var coded: CodedUnitsOptions

    @Option(help: "Where the new text goes; it may be the codebook file itself.", completion: .file())
    var output: String?

    func run() throws {
      try Session.run { session in
        let source = try SourceFile.read(path: file)
        let (units, coders) = try coded.read()
        let tuner = try CodebookTuner(
          codebook: try CodebookLoader.load(file), units: units, coders: coders, workers: OrderedWorkers(jobs: coded.jobs))
        let outcome = tuner.tune()
        let written = try outcome.weights.write(into: source)
        try session.note(outcome.summary(try CodebookLoader.load(file).codebook))
        for note in written.notes { try session.note("note: \(note)") }
        try session.withOutput(output) { try $0.write(written.text) }
      }
    }
  }

  struct Suggest: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "suggest",
      abstract: "Lists words and phrases that are typical of coded units which the codebook misses, with the units that show them.",
      discussion: """
        Example:
          foedera codebook suggest my-themes.yml --units units.jsonl --codes codes.csv --theme neutrality
        """
    )

    @Argument(help: "The codebook; without it the built-in one.", completion: .file())
    var file: String?

    @OptionGroup var coded: CodedUnitsOptions

    @Option(help: "One theme only.")
    var theme: String?

    @Option(help: "How many phrases of each theme are listed.")
    var phrases: Int = 12

    func validate() throws {
      if phrases < 1 { throw ValidationError("--phrases must be 1 or more") }
    }

    func run() throws {
      try Session.run { session in
        let compiled = try CodebookLoader.load(file)
        if let theme, !compiled.codebook.themes.contains(where: { $0.id == theme }) {
          let nearest = NearestName.of(theme, among: compiled.codebook.themes.map(\.id)).map { "; did you mean \($0)?" } ?? ""
          throw UsageError("the codebook has no theme `\(theme)`\(nearest)")
        }
        let (units, coders) = try coded.read()
        let finder = SuggestionFinder(
          codebook: compiled, units: units, coders: coders, workers: OrderedWorkers(jobs: coded.jobs))
        let suggestions = try finder.suggestions(theme: theme, limit: phrases)
        try session.withOutput(nil) { try $0.write(ThemeSuggestions.text(suggestions)) }
      }
    }
  }
}
