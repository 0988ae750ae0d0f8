import ArgumentParser
import Foundation
import TreatyIngest
import TreatyPipeline
import TreatyReport
import TreatyText

/// `foedera tag`: themes of documents or records, to standard output or a file.
struct TagCommand: ParsableCommand {
  enum Input: String, ExpressibleByArgument, CaseIterable {
    case auto, text, xml, jsonl
  }

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl, csv, table
  }

  enum Choice: String, ExpressibleByArgument, CaseIterable {
    case yes, no
  }

  static let configuration = CommandConfiguration(
    commandName: "tag",
    abstract: "Tags the units of documents with themes and shows the words that say so.",
    discussion: """
      Examples:
        foedera tag Corpus/1953-treaty-of-mutual-assistance.txt
        foedera tag treaties/ --format jsonl > tags.jsonl
        echo '{"id": "a", "text": "An armed attack against one is an attack against all."}' | foedera tag --input jsonl -
      """
  )

  @Argument(help: "Files, folders, patterns such as 'treaties/*.txt', or - for standard input.", completion: .file())
  var paths: [String] = []

  @OptionGroup var codebook: CodebookOption

  @Option(help: "What the input is: auto (found out from the content), text, xml, or jsonl: a record {\"id\", \"text\"} a line.")
  var input: Input = .auto

  @Option(help: "What a unit is: article, paragraph or document.")
  var unit: UnitPlanner.Granularity = .article

  @Option(help: "table for people, jsonl and csv for programs. Default: table on a terminal, jsonl elsewhere.")
  var format: Format?

  @Option(help: "Where the result goes; standard output without it.", completion: .file())
  var output: String?

  @Flag(help: "Also list mentions that lost to a longer one, and to which.")
  var suppressed = false

  @Option(help: "Whether mentions are listed; counting alone is faster.")
  var mentions: Choice = .yes

  @Option(help: "Decisions by hand (CSV: unit,theme,value,note), put over the codebook's and shown as overridden.", completion: .file())
  var overrides: String?

  @OptionGroup var reading: ReadingOptions

  func validate() throws {
    if paths.isEmpty { throw ValidationError("nothing to tag: give a file, a folder, or - for standard input") }
    if paths.contains("-") && paths.count > 1 { throw ValidationError("- stands alone: standard input cannot be mixed with files") }
  }

  func run() throws {
    try Session.run { session in
      let compiled = try codebook.load()
      let plan = Tagger.Plan(
        codebook: compiled, planner: UnitPlanner(granularity: unit, preferredLanguage: compiled.codebook.language), collection: collection,
        overrides: try overrides.map { try TagOverrides.read(path: $0, codebook: compiled.codebook) } ?? TagOverrides())
      try session.withOutput(output) { stream in
        if input == .jsonl {
          try tagRecords(plan, session: session, stream: stream)
        } else {
          try tagDocuments(plan, session: session, stream: stream)
        }
      }
    }
  }

  /// Tables show the words, so mentions are needed there whatever else is asked.
  private var collection: MentionCollection {
    chosenFormat == .csv || (mentions == .no && chosenFormat == .jsonl) ? .none : suppressed ? .all : .kept
  }

  private var chosenFormat: Format {
    format ?? (output == nil && input != .jsonl && isatty(STDOUT_FILENO) == 1 ? .table : .jsonl)
  }

  private func tagRecords(_ plan: Tagger.Plan, session: Session, stream: ResultStream) throws {
    let lines = TagLines(codebook: plan.codebook.codebook, listsMentions: mentions == .yes, listsSuppressed: suppressed)
    let tagging = RecordTagging(plan: plan, lines: lines, workers: reading.workers)
    for path in paths {
      if path == "-" {
        session.quarantined += try tagging.run(descriptor: STDIN_FILENO, output: stream)
      } else {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw UsageError("\(path): cannot be read: \(String(cString: strerror(errno)))") }
        defer { close(descriptor) }
        session.quarantined += try tagging.run(descriptor: descriptor, output: stream)
      }
    }
  }

  private func tagDocuments(_ plan: Tagger.Plan, session: Session, stream: ResultStream) throws {
    let listing = try session.list(paths)
    let reader = DocumentReader(
      ingester: Ingester(format: Ingester.InputFormat(rawValue: input.rawValue) ?? .auto, metadata: .genre), hashes: false,
      metadata: try MetadataTables(beside: listing.sources))
    let render = TagRendering(
      format: chosenFormat, lines: TagLines(codebook: plan.codebook.codebook, listsMentions: mentions == .yes, listsSuppressed: suppressed))
    try stream.write(render.header)
    let walk = CorpusWalk(reader: reader, workers: reading.workers, progress: reading.progress)
    let outcome = try walk.tag(
      listing.sources, plan: plan, render: { render.render($0) },
      consume: { bytes in
        try stream.write(bytes)
        return stream.isOpen
      },
      quarantine: session.report)
    session.quarantined += outcome.quarantined
  }
}

/// The form of the output, chosen once.
private struct TagRendering: Sendable {
  let format: TagCommand.Format
  let lines: TagLines

  var header: [UInt8] { format == .csv ? TagRows.header : [] }

  func render(_ document: TaggedDocument) -> [UInt8] {
    switch format {
    case .jsonl:
      var writer = JSONWriter()
      lines.append(document.tags, of: document.treaty, to: &writer)
      return writer.bytes
    case .csv: return TagRows(codebook: lines.codebook).rows(of: document)
    case .table: return TagTable(codebook: lines.codebook).text(of: document)
    }
  }
}
