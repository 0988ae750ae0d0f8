import Testing
import TreatyCompare
import TreatyText

@testable import TreatyReport

/// Nearest units, near-copies and copied text of the specimens of two blocs, most of whose articles are copies.
@Suite struct SimilarityTablesTests {
  private static let files = try? SpecimenRun.run(
    SpecimenRun.documents(), SpecimenRun.context, folder: SpecimenRun.folder("similarity"))

  private func rows(_ name: String) throws -> [[String: String]] {
    let bytes = try #require(Self.files?["\(name).csv"])
    let lines = CSVReader.rows(bytes)
    let header = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  @Test func allOperativeTextIsWhatFrequencyCounts() throws {
    let frequency = try rows("frequency").filter { $0["grouping"] == "all" || $0["grouping"] == "corpus" || $0["group"] == "" }
      .filter { $0["scope"] == "operative" }
    let copied = try rows("copied_text").filter { $0["scope"] == "operative" }
    #expect(copied.count == SpecimenRun.codebook.themes.count)
    for row in copied {
      let other = try #require(frequency.first { $0["theme"] == row["theme"] })
      for column in ["documents", "documents_tagged", "units", "units_tagged", "mentions", "words", "per_1000"] {
        #expect(row[column] == other[column], "\(row["theme"] ?? "") \(column)")
      }
    }
  }

  @Test func eachClusterHasOneOriginalAndItIsTheEarliest() throws {
    let copies = try rows("copies")
    #expect(!copies.isEmpty)
    for (_, cluster) in Dictionary(grouping: copies, by: { $0["cluster"] ?? "" }) {
      let originals = cluster.filter { $0["role"] == "original" }
      #expect(originals.count == 1)
      #expect(originals[0]["signed"] == cluster.compactMap { $0["signed"] }.min())
      #expect(cluster.count == Int(cluster[0]["size"] ?? ""))
    }
  }

  @Test func nearestUnitsStandInOtherDocuments() throws {
    let nearest = try rows("nearest")
    #expect(!nearest.isEmpty)
    #expect(nearest.allSatisfy { $0["document"] != $0["nearest_document"] })
    #expect(nearest.allSatisfy { Double($0["similarity"] ?? "") ?? 0 >= 0.2 })
    // Without copies there are fewer mentions, never more.
    let copied = try rows("copied_text")
    for theme in Set(copied.compactMap { $0["theme"] }) {
      let mentions = copied.filter { $0["theme"] == theme }.map { Int($0["mentions"] ?? "") ?? 0 }
      #expect(mentions.allSatisfy { $0 <= mentions[0] })
      #expect(mentions[1] == mentions[0] - (Int(copied.first { $0["theme"] == theme }?["mentions_in_copies"] ?? "") ?? 0))
    }
  }

  @Test func aRenderingComesBackFromItsRecord() throws {
    let renderer = DocumentRenderer(SpecimenRun.context)
    let rendering = renderer.render(try #require(SpecimenRun.documents().first))
    #expect(!rendering.sketches.isEmpty)
    let record = try rendering.record()
    #expect(try DocumentRendering(record: record).sketches == rendering.sketches)
    var damaged = rendering
    damaged.sketches[0].minima.removeLast()
    let bytes = try damaged.record()
    #expect(throws: RecordReader.Damage.self) { try DocumentRendering(record: bytes) }
  }
}
