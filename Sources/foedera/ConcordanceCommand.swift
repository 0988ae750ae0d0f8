import ArgumentParser
import TreatyCodebook
import TreatyPipeline
import TreatyReport
import TreatyText

extension Concordance.Order: ExpressibleByArgument {}

/// `foedera concordance`: a pattern in context.
struct ConcordanceCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv, jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "concordance",
    abstract: "Lists every place where a pattern matches, with the words around it (KWIC).",
    discussion: """
      Examples:
        foedera concordance 'armed attack*' Corpus/
        foedera concordance 'consult* ~5 parties' Corpus/ --context 10 --sort right
      """
  )

  @Argument(help: "A pattern as in a codebook: words, globs, phrases, gaps, alternatives.")
  var pattern: String

  @Argument(help: "Files, folders, patterns of names, or - for standard input.", completion: .file())
  var paths: [String]

  @Option(help: "Words before and after.")
  var context: Int = 8

  @Option(help: "table for people, csv and jsonl for programs.")
  var format: Format = .table

  @Option(help: "The order: text (as in the corpus), left (by the words before), right (by the mention and the words after).")
  var sort: Concordance.Order = .text

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if context < 0 || context > 1000 { throw ValidationError("--context must be from 0 to 1000") }
  }

  func run() throws {
    try Session.run { session in
      let codebook = try PatternQuery.codebook(pattern)
      let concordance = Concordance(codebook: codebook, context: context)
      let plan = Tagger.Plan(codebook: try CompiledCodebook(codebook), planner: UnitPlanner(), collection: .kept)
      let listing = try session.list(paths)
      try session.withOutput(nil) { stream in
        var lines: [Concordance.Line] = []
        let walk = CorpusWalk(reader: DocumentReader(hashes: false), workers: reading.workers, progress: reading.progress)
        let outcome = try walk.tag(
          listing.sources, plan: plan, render: { concordance.lines(of: $0) },
          consume: { found in
            lines += found
            return true
          },
          quarantine: session.report)
        session.quarantined += outcome.quarantined
        let sorted = Concordance.sorted(lines, by: sort)
        switch format {
        case .table: try stream.write(Concordance.table(sorted))
        case .csv: try stream.write(Concordance.csv(sorted))
        case .jsonl: try stream.write(Concordance.jsonLines(sorted))
        }
      }
    }
  }
}
