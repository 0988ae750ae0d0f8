import ArgumentParser
import TreatyIngest
import TreatyPipeline
import TreatyReport
import TreatyText

/// `foedera inspect`: what was read of a document.
struct InspectCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case outline, json, text
  }

  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what was read of a document: metadata, structure, doubts.",
    discussion: """
      Examples:
        foedera inspect Corpus/1953-treaty-of-mutual-assistance.txt
        foedera inspect treaty.xml --format json
      """
  )

  @Argument(help: "Files, folders, patterns, or - for standard input.", completion: .file())
  var paths: [String]

  @Option(help: "outline for people, json for programs (one object a document), text for the reading text that all offsets point into.")
  var format: Format = .outline

  @Option(help: "What the input is: auto (found out from the content), text or xml.")
  var input: Ingester.InputFormat = .auto

  @OptionGroup var reading: ReadingOptions

  func run() throws {
    try Session.run { session in
      let listing = try session.list(paths)
      let reader = DocumentReader(ingester: Ingester(format: input), metadata: try MetadataTables(beside: listing.sources))
      let format = format
      try session.withOutput(nil) { stream in
        let walk = CorpusWalk(reader: reader, workers: reading.workers, progress: reading.progress)
        let outcome = try walk.run(
          listing.sources, makeState: {}, render: { treaty, _ in Self.render(treaty, as: format) },
          consume: { bytes in
            try stream.write(bytes)
            return stream.isOpen
          },
          quarantine: session.report)
        session.quarantined += outcome.quarantined
      }
    }
  }

  private static func render(_ treaty: Treaty, as format: Format) -> [UInt8] {
    switch format {
    case .text: return treaty.text.bytes
    case .outline: return Array(VisibleText.shown(TreatyOutline(treaty, words: treaty.cleanText.wordCount).text + "\n").utf8)
    case .json:
      var writer = JSONWriter()
      TreatyRecord(words: treaty.cleanText.wordCount).append(treaty, to: &writer)
      writer.endLine()
      return writer.bytes
    }
  }
}
