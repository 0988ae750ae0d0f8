import ArgumentParser
import TreatyCompare
import TreatyPipeline
import TreatyReport
import TreatyText

/// `foedera compare`: two groups of documents, theme by theme.
struct CompareCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, csv, json
  }

  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares two groups of documents, theme by theme: shares, rates, intervals, p.",
    discussion: """
      Examples:
        foedera compare Corpus/ --target 'bloc = western' --reference 'bloc = eastern'
        foedera compare tota/xml --target 'signed >= 2005'          against all others

      Fields: party, year, decade, signed, in_force, kind, genre, language, family, document, title, provision, and the columns of metadata.csv.
      """
  )

  @Argument(help: "Files, folders or patterns of names.", completion: .file())
  var paths: [String]

  @Option(help: "The group that is asked about, such as 'bloc = north and signed >= 1949'.")
  var target: String

  @Option(help: "What it is held against; without it all other documents.")
  var reference: String?

  @OptionGroup var codebook: CodebookOption

  @Option(
    help: "A table of what is known about the files; without it each metadata.csv beside them.", completion: .file(extensions: ["csv"]))
  var metadata: String?

  @Option(help: "table for people, csv and json for programs.")
  var format: Format = .table

  @Option(help: "Seed of the bootstrap and of the permutations.")
  var seed: UInt64 = 1

  @Option(help: "Draws of the bootstrap.")
  var replicates: Int = 1000

  @Flag(help: "Let each family of treaties count once, by its first document.")
  var onePerFamily = false

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if !(100...1_000_000).contains(replicates) { throw ValidationError("--replicates must be from 100 to 1000000") }
  }

  func run() throws {
    try Session.run { session in
      let contrast = try contrast()
      let compiled = try codebook.load()
      let listing = try session.list(paths)
      let tables = try metadata.map { try MetadataTables(path: $0) } ?? MetadataTables(beside: listing.sources)
      let counting = CorpusCounting(codebook: compiled, onePerFamily: onePerFamily)
      let walk = CorpusWalk(reader: DocumentReader(hashes: false, metadata: tables), workers: reading.workers, progress: reading.progress)
      let (tally, outcome) = try counting.count(listing.sources, walk: walk, quarantine: session.report)
      session.quarantined += outcome.quarantined
      let options = ComparisonOptions(resamples: replicates, permutations: 10 * replicates - 1, seed: seed)
      let summary = ComparisonSummary(Comparison(tally, contrast, options), codebook: compiled.codebook)
      try session.withOutput(nil) { stream in
        switch format {
        case .table: try stream.write(summary.text)
        case .csv: try stream.write(summary.table.csv)
        case .json: try stream.write(summary.table.json)
        }
      }
    }
  }

  private func contrast() throws -> Contrast {
    do throws(Selection.ParseError) {
      let target = try Selection(parsing: self.target)
      let reference = try self.reference.map { text throws(Selection.ParseError) in try Selection(parsing: text) } ?? .not(target)
      return Contrast(
        name: "\(self.target) against \(self.reference ?? "all others")", target: target, reference: reference, targetLabel: self.target,
        referenceLabel: self.reference ?? "all others")
    } catch {
      throw UsageError(error.description)
    }
  }
}
