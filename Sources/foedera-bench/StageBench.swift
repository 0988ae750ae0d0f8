import Foundation
import TreatyText

/// Times each stage of the scan, cold and warm, and the naive engine on a part of the text.
struct StageBench {
  private let text: ReadingText
  private let codebook: Codebook

  init(text: String, themes: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: text))
    self.text = ReadingText(validated: Array(data))
    codebook = ThemeFile.codebook(try String(contentsOfFile: themes, encoding: .utf8))
  }

  func run() throws {
    Machine.print()
    let patterns = codebook.themes.map(\.patterns.count).reduce(0, +)
    print(
      "text \(decimal(Double(text.count) / 1e6)) MB, \(patterns) patterns in \(codebook.themes.count) themes; processor time, medians of five"
    )
    let compiling = Stopwatch.median(of: 5) { try? CompiledCodebook(codebook) }
    print("compile the codebook: \(decimal(compiling.seconds * 1000)) ms")
    let compiled = try CompiledCodebook(codebook)
    let units = Units.cut(text)
    report("bitmap of word bytes", Stopwatch.median(of: 5) { ScanStages.bitmap(text) }.seconds)
    report("spans", Stopwatch.median(of: 5) { ScanStages.spans(text) }.seconds)
    report("words, cold vocabulary", Stopwatch.median(of: 5) { ScanStages(compiled).words(text, units) }.seconds)
    let stages = ScanStages(compiled)
    report("words, warm vocabulary", Stopwatch.median(of: 5) { stages.words(text, units) }.seconds)
    report("classify, counts, cold", Stopwatch.median(of: 5) { classify(Classifier(compiled), units, .none) }.seconds)
    var classifier = Classifier(compiled)
    report("classify, counts, warm", Stopwatch.median(of: 5) { count(&classifier, units, .none) }.seconds)
    let all = Stopwatch.median(of: 5) { count(&classifier, units, .all) }
    report("classify, all mentions, warm", all.seconds)
    print("mentions: \(all.result)")
    naive(compiled, units)
    print("peak memory \(decimal(Stopwatch.peakMegabytes)) MB")
  }

  private func naive(_ compiled: CompiledCodebook, _ units: [TreatyUnit]) {
    let few = Array(units.prefix(40))
    var engine = NaiveClassifier(compiled)
    let bytes = few.map(\.range.count).reduce(0, +)
    let time = Stopwatch.median(of: 1) { engine.classify(text, units: few, context: DocumentContext(), collect: .all).count }.seconds
    report("naive engine, all mentions (\(bytes) bytes)", time, bytes: bytes)
  }

  private func classify(_ classifier: Classifier, _ units: [TreatyUnit], _ collect: MentionCollection) -> Int {
    var classifier = classifier
    return count(&classifier, units, collect)
  }

  private func count(_ classifier: inout Classifier, _ units: [TreatyUnit], _ collect: MentionCollection) -> Int {
    var total = 0
    for tags in classifier.classify(text, units: units, context: DocumentContext(), collect: collect) {
      for tag in tags.themes { total += tag.mentions }
    }
    return total
  }

  private func report(_ stage: String, _ seconds: Double, bytes: Int? = nil) {
    let rate = Double(bytes ?? text.count) / 1e6 / seconds
    print("\(stage.padding(toLength: 44, withPad: " ", startingAt: 0)) \(decimal(seconds * 1000)) ms  \(decimal(rate)) MB/s")
  }
}

/// A number with one decimal.
func decimal(_ value: Double) -> String { String(format: "%.1f", value) }

/// What the figures were measured on.
enum Machine {
  static func print() {
    let info = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
    let model = info?.split(separator: "\n").first { $0.hasPrefix("model name") }?.split(separator: ":").last.map(String.init) ?? " unknown"
    let cores = ProcessInfo.processInfo.activeProcessorCount
    Swift.print("machine:\(model), \(cores) cores; \(ProcessInfo.processInfo.operatingSystemVersionString)")
  }
}
