import Foundation
import Testing
import TreatyText

@testable import TreatyIngest

/// Each vocabulary's fixture against the outline beside it. To write the outlines anew, run with FOEDERA_WRITE_OUTLINES=1 and read the
/// difference.
struct VocabularyOutlineTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  @Test(arguments: [
    "construct.akn.xml", "construct.tei.xml", "construct.tei-p4.xml", "construct.fmx.xml", "construct.eurlex.html", "construct.plain.html",
    "construct.unknown.xml",
  ])
  func `every construct is read`(name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    let treaty = try Ingester().ingest(bytes, path: name, id: name)
    #expect(ProvisionOutline.faults(treaty) == [])
    let outline = ProvisionOutline.dump(treaty) + "----\n" + treaty.text.string + "\n"
    let url = Self.folder.appendingPathComponent(name + ".outline")
    if ProcessInfo.processInfo.environment["FOEDERA_WRITE_OUTLINES"] != nil {
      try outline.write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(outline == (try? String(contentsOf: url, encoding: .utf8)))
  }

  @Test(arguments: ["akomantoso", "formex", "tei"])
  func `every file of a corpus is read and nothing of it is lost`(corpus: String) throws {
    guard let folder = CorpusFolder.url("corpora/\(corpus)") else { return }
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() where file.hasSuffix(".xml") {
      let bytes = try CorpusFolder.bytes(folder.appendingPathComponent(file))
      let treaty = try Ingester().ingest(bytes, path: file, id: file)
      #expect(ProvisionOutline.faults(treaty) == [], "\(file)")
      #expect(treaty.format != .xml && treaty.text.count > 0, "\(file)")
    }
  }
}
