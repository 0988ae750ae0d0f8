import Foundation
import Testing

@testable import TreatyText

/// Random codebooks over random texts: the fast engine must agree with the obvious one on everything it says.
@Suite struct EngineAgreementTests {
  /// Cases of the normal run; the environment variable asks for more.
  static let cases = ProcessInfo.processInfo.environment["FOEDERA_AGREEMENT_CASES"].flatMap(Int.init) ?? 800

  @Test func agreesOnRandomTextAndCodebooks() throws {
    var random = SplitMix(seed: 2026)
    var mentions = 0
    for number in 0..<Self.cases {
      var maker = RandomCase(random: SplitMix(seed: random.next()))
      let codebook = maker.codebook()
      guard let compiled = try? CompiledCodebook(codebook) else { continue }
      var naive = NaiveClassifier(compiled)
      var fast = Classifier(compiled)
      for _ in 0..<2 {
        let text = ReadingText(maker.text())
        let units = maker.units(text)
        let context = DocumentContext(genre: maker.pick([nil, "treaty", "speech"]))
        let expected = naive.classify(text, units: units, context: context, collect: .all)
        let found = fast.classify(text, units: units, context: context, collect: .all)
        mentions += expected.map(\.mentions.count).reduce(0, +)
        if found != expected {
          Issue.record("case \(number): \(Self.difference(expected, found, text, codebook))")
          return
        }
        let counted = fast.classify(text, units: units, context: context, collect: .none)
        #expect(counted.map(\.themes) == expected.map(\.themes) && counted.allSatisfy(\.mentions.isEmpty))
      }
    }
    #expect(mentions > Self.cases, "random cases must find something to agree on")
  }

  private static func difference(_ expected: [UnitTags], _ found: [UnitTags], _ text: ReadingText, _ codebook: Codebook) -> String {
    for (one, other) in zip(expected, found) where one != other {
      let missing = one.mentions.filter { !other.mentions.contains($0) }
      let extra = other.mentions.filter { !one.mentions.contains($0) }
      let patterns = (missing + extra).map { codebook.themes[$0.theme].patterns[$0.pattern] }
      return """
        words \(one.words) and \(other.words); naive only \(missing.map { ($0, text[$0.range]) }); \
        fast only \(extra.map { ($0, text[$0.range]) }); patterns \(patterns); unit \(one.unit); text \(text.string.debugDescription)
        """
    }
    return "number of units"
  }

  @Test func agreesOnTreatiesBesideThePackage() throws {
    guard let folder = sharedFolder("corpora/security", for: "agreement of the engines on real treaties") else { return }
    let compiled = try CompiledCodebook(RandomCase.treatyCodebook)
    var naive = NaiveClassifier(compiled)
    var fast = Classifier(compiled)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
    for file in files.prefix(Self.cases > 800 ? files.count : 12) {
      guard let string = try? String(contentsOfFile: folder + "/" + file, encoding: .utf8) else { continue }
      let text = ReadingText(String(string.prefix(Self.cases > 800 ? 10_000_000 : 12_000)))
      let unit = wholeUnit(text)
      let expected = naive.classify(text, units: [unit], context: DocumentContext(), collect: .all)
      #expect(fast.classify(text, units: [unit], context: DocumentContext(), collect: .all) == expected, "\(file)")
    }
  }
}
