import TreatyCodebook
import TreatyPipeline
import TreatyText

/// Codebook files and pipeline files; a codebook that can be read is compiled and tried.
enum CodebookTarget: FuzzTarget {
  static func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    _ = try? PipelineFile.parse(SourceFile(path: "p.yml", text: text))
    guard let loaded = try? CodebookReader.load(text: text, path: "c.yml"), let compiled = try? CompiledCodebook(loaded.codebook) else {
      return
    }
    let sample = ReadingText(
      "The Parties agree that an armed attack against one or more of them shall be considered an attack against them all.")
    let unit = TreatyUnit(index: 0, kind: .article, range: 0..<sample.count)
    var fast = Classifier(compiled)
    let context = DocumentContext(genre: "treaty")
    let tags = fast.classify(sample, units: [unit], context: context, collect: .all)
    var slow = NaiveClassifier(compiled)
    precondition(tags == slow.classify(sample, units: [unit], context: context, collect: .all), "the two engines disagree")
  }
}
