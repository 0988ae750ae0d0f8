import Foundation
import Testing
import TreatyCodebook
import TreatyText

@testable import TreatyPipeline

/// The fast engine against the obvious one on every unit of every document of the corpora beside the package, suppressed mentions included.
///
/// Hours of work in all: `FOEDERA_PROOF=1` looks at every document, `FOEDERA_PROOF=50` at every fiftieth (`make proof`).
@Suite struct EngineProofTests {
  static let step = ProcessInfo.processInfo.environment["FOEDERA_PROOF"].flatMap(Int.init) ?? 0

  @Test func enginesAgreeOnEveryMentionOfTheCorpora() throws {
    guard Self.step > 0 else {
      print("skipped: the engines on whole corpora (set FOEDERA_PROOF)")
      return
    }
    let shared = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("shared").path
    guard FileManager.default.fileExists(atPath: shared + "/corpora") else {
      print("skipped: the engines on whole corpora (no ../shared/corpora)")
      return
    }
    var codebooks = [try BuiltInCodebook.codebook()]
    let dictionary = shared + "/oracle/themes.yml"
    if FileManager.default.fileExists(atPath: dictionary) { codebooks.append(try CodebookReader.load(path: dictionary).codebook) }
    let sources = try CorpusListing(paths: [shared + "/corpora"]).sources
    let chosen = stride(from: 0, to: sources.count, by: Self.step).map { sources[$0] }
    for codebook in codebooks { try compare(CompiledCodebook(codebook), on: chosen) }
  }

  /// Files that no reader takes are passed over: they are quarantined before any engine sees them.
  private func compare(_ compiled: CompiledCodebook, on sources: [CorpusListing.Source]) throws {
    let reader = DocumentReader(hashes: false)
    var naive = NaiveClassifier(compiled)
    var fast = Classifier(compiled)
    var documents = 0
    var units = 0
    var mentions = 0
    for source in sources {
      guard let treaty = try? reader.read(source).treaty else { continue }
      let context = DocumentContext(genre: treaty.metadata.genre)
      documents += 1
      for unit in UnitPlanner().units(of: treaty) {
        let expected = naive.classify(treaty.text, units: [unit], context: context, collect: .all)
        let found = fast.classify(treaty.text, units: [unit], context: context, collect: .all)
        units += 1
        mentions += expected[0].mentions.count
        #expect(found == expected, "\(compiled.codebook.id): \(source.path), unit \(unit.index) at byte \(unit.range.lowerBound)")
      }
    }
    print("\(compiled.codebook.id): \(documents) documents, \(units) units, \(mentions) mentions compared")
    #expect(mentions > 0, "there must be something to agree on")
  }
}
