import Foundation
import Testing

@testable import TreatyReport

@Suite struct ResearchCrateTests {
  @Test("The crate names itself, the folder, each file and what was done, and every reference leads to an entity")
  func graph() throws {
    let crate = ResearchCrate(
      title: "Alliances", published: "2026-11-27", license: "https://example.org/license", version: "1.0", codebook: ("Book", "ab"),
      documents: 2, parts: [.init(path: "units.csv", bytes: 10, sha256: "00"), .init(path: "documents/ä b.html", bytes: 1, sha256: "01")])
    let object = try #require(try JSONSerialization.jsonObject(with: Data(crate.json)) as? [String: Any])
    let graph = try #require(object["@graph"] as? [[String: Any]])
    let ids = Set(graph.compactMap { $0["@id"] as? String })
    #expect(ids.isSuperset(of: ["ro-crate-metadata.json", "./", "units.csv", "documents/%C3%A4%20b.html", "#foedera", "#run"]))
    let root = try #require(graph.first { $0["@id"] as? String == "./" })
    #expect(root["datePublished"] as? String == "2026-11-27")
    for entity in graph {
      for (key, value) in entity where key != "conformsTo" {
        let references = (value as? [[String: Any]]) ?? (value as? [String: Any]).map { [$0] } ?? []
        for reference in references { #expect(ids.contains(reference["@id"] as? String ?? ""), "\(key)") }
      }
    }
  }
}
