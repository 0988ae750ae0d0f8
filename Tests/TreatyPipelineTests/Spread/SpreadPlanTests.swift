import Foundation
import Testing

@testable import TreatyPipeline

/// A plan, its documents answered by a worker, and the merge, against a run on one machine.
struct SpreadPlanTests {
  @Test func spreadWorkMergesToTheBytesOfARun() throws {
    let site = try SpreadSite()
    try site.write("", to: "texts/empty.txt")
    let listing = try site.listing
    try site.plan(listing, metadata: MetadataTables())
    let answers = try site.work(try site.records())
    #expect(answers.map(\.index) == Array(0..<listing.sources.count))
    #expect(answers.compactMap(\.quarantine) == ["file.empty"])
    #expect(answers.contains { !$0.mentions.isEmpty })
    try site.mergeAndCompare(answers)
  }

  @Test func rawBytesBehindTheLineCountAsTheFile() throws {
    let site = try SpreadSite()
    let listing = try site.listing
    try site.plan(listing, metadata: MetadataTables())
    let records = try zip(site.records(), listing.sources).map { record, source in
      let bytes = try #require(FileManager.default.contents(atPath: source.path))
      return record.dropLast() + Data(",\"bytes\":\(bytes.count)}\n".utf8) + bytes
    }
    // A worker elsewhere does not see the files; only the merge compares with a run that does.
    try site.run("whole")
    try FileManager.default.removeItem(atPath: site.path("texts"))
    try site.mergeAndCompare(try site.work(records.map { Data($0) }), whole: "whole")
  }

  @Test func rowsOfMetadataTravelWithTheDocuments() throws {
    let site = try SpreadSite()
    try site.write("id,title,signed,house\nt1,\"A, of the table\",1949-04-04,north\n", to: "texts/metadata.csv")
    let listing = try site.listing
    let metadata = try MetadataTables(beside: listing.sources)
    try site.plan(listing, metadata: metadata)
    let records = try site.records()
    #expect(records.count { String(decoding: $0, as: UTF8.self).contains("A, of the table") } == 1)
    let frames = try site.work(records)
    let plain = try site.work(records.map { Data(String(decoding: $0, as: UTF8.self).replacing("1949-04-04", with: "1950-04-04").utf8) })
    #expect(frames[0].frame != plain[0].frame)
    #expect(frames[1].frame == plain[1].frame)
  }

  @Test func aWorkerOfAnotherRunIsRefused() throws {
    let site = try SpreadSite()
    try site.plan(try site.listing, metadata: MetadataTables())
    var setup = try SpreadSetup(folder: site.path("plan/\(SpreadPlan.setup)"))
    #expect(setup.pipeline == site.path("p.yml").replacing("//", with: "/"))
    setup.key = "other"
    let error = #expect(throws: MergeError.self) { try site.pipelineRun().worker(for: setup, in: "there") }
    #expect(error?.description.contains("there: was made by another version") == true)
    #expect(throws: MergeError.self) { try SpreadSetup(folder: site.path("texts")) }
  }
}
