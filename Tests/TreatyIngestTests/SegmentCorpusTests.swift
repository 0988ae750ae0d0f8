import Foundation
import Testing
import TreatyText

@testable import TreatyIngest

/// Every text at hand, and texts broken on purpose, keep the promises of the model.
@Suite struct SegmentCorpusTests {
  @Test(
    "Real texts are covered, in order, without overlap", arguments: ["corpora/stress", "corpora/raw", "corpora/security", "segmentation"])
  func covered(_ folder: String) throws {
    guard let root = CorpusFolder.url(folder) else { return }
    let files = try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil).filter { $0.pathExtension == "txt" }
    #expect(!files.isEmpty)
    for file in files.sorted(by: { $0.path < $1.path }) {
      let bytes = try CorpusFolder.bytes(file)
      let text = ReadingText(String(decoding: bytes, as: UTF8.self))
      #expect(SegmentOutline.fault(text) == nil, "\(file.lastPathComponent)")
    }
  }

  @Test("Broken and odd texts are covered too", arguments: 0..<60)
  func odd(_ seed: Int) {
    let pieces = [
      "Article ", "ARTICLE", "1", "II", ".", "\n", "\n\n", " ", "第八條", "之二", "“", "”", "«", "»", "Annex ", "PROTOCOL\n",
      "in witness whereof ",
      "Done at ", "have agreed as follows:", "(a) ", "1. ", "статья", "المادة ١", "\u{FEFF}", "\u{200B}", "e\u{301}", "𝔄", "Art", "art.",
      "§ 3", ")",
      "shall be replaced by the following:", "5 artikla", "\t", "\u{A0}", "12 bis", "xviinterpretation", "-",
    ]
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    var text = ""
    for _ in 0..<(seed * 4) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      text += pieces[Int(state >> 33) % pieces.count]
    }
    #expect(SegmentOutline.fault(ReadingText(text)) == nil, "\(text.debugDescription)")
  }

  @Test("No text of labels only takes longer than it should")
  func labelsOnly() {
    let text = ReadingText(String(repeating: "Article 1.1 art. 2 Article III, ", count: 20_000))
    let clock = ContinuousClock()
    let time = clock.measure { _ = Segmenter().segment(text, language: nil) }
    #expect(time < .seconds(60))
  }
}
