import ArgumentParser
import TreatyCodebook
import TreatyPipeline
import TreatyReport
import TreatyText

extension SimilaritySearch.Measure: ExpressibleByArgument {}

/// `foedera similar`: which article of which other treaty is closest to each.
struct SimilarCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv, jsonl
  }

  static let configuration = CommandConfiguration(
    commandName: "similar",
    abstract: "Lists for each article the closest articles of other treaties.",
    discussion: """
      Examples:
        foedera similar Corpus/                                  who copies from whom: runs of three words in common
        foedera similar Corpus/ --measure words --nearest 3      articles that use the same words
        foedera similar Corpus/ --unit document --measure themes treaties that speak of the same things
      """
  )

  @Argument(help: "Files, folders or patterns of names.", completion: .file())
  var paths: [String]

  @Option(help: "What is compared: article, paragraph or document.")
  var unit: UnitPlanner.Granularity = .article

  @Option(
    help: "shingles (Jaccard's index on runs of three words), words (cosine of tf-idf weights), themes (cosine of mentions of each theme).")
  var measure: SimilaritySearch.Measure = .shingles

  @Option(help: "Neighbours of each unit.")
  var nearest: Int = 1

  @Option(help: "Likeness from which a neighbour is listed, from 0 to 1; by shingles, pairs below 0.2 are often missed.")
  var minimum: Double = 0.2

  @OptionGroup var codebook: CodebookOption

  @Option(help: "table for people, csv and jsonl for programs.")
  var format: Format = .table

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if !(1...1000).contains(nearest) { throw ValidationError("--nearest must be from 1 to 1000") }
    if !(minimum >= 0 && minimum <= 1) { throw ValidationError("--minimum must be from 0 to 1") }
  }

  func run() throws {
    try Session.run { session in
      let needsCodebook = measure == .themes || codebook.codebook != nil
      let compiled = try needsCodebook ? codebook.load() : CompiledCodebook(Codebook(id: "none", themes: []))
      let listing = try session.list(paths)
      let walk = CorpusWalk(reader: DocumentReader(hashes: false), workers: reading.workers, progress: reading.progress)
      let search = SimilaritySearch(codebook: compiled, unit: unit, measure: measure, limit: nearest, minimum: minimum)
      let (found, outcome) = try search.search(listing.sources, walk: walk, workers: reading.workers, quarantine: session.report)
      session.quarantined += outcome.quarantined
      try session.withOutput(nil) { stream in
        switch format {
        case .table: try stream.write(found.table)
        case .csv: try stream.write(found.csv)
        case .jsonl: try stream.write(found.jsonLines)
        }
      }
    }
  }
}
