import ArgumentParser
import TreatyIngest
import TreatyPipeline
import TreatyReport
import TreatyText

/// `foedera inspect`: what was read of one document.
struct InspectCommand: ParsableCommand {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case outline, json, text
  }

  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what was read of a document: metadata, structure, doubts.",
    discussion: """
      Example:
        foedera inspect Corpus/1953-atlantic-type-alliance.txt
        foedera inspect treaty.xml --format json
      """
  )

  @Argument(help: "The document.", completion: .file())
  var path: String

  @Option(help: "outline for people, json for programs, text for the reading text that all offsets point into.")
  var format: Format = .outline

  func run() throws {
  }
}
