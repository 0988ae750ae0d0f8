import Foundation
import Glibc
import Testing
import TreatyCodebook
import TreatyReport
import TreatyText

@testable import TreatyPipeline

/// A small corpus with a pipeline file, its plan and workers in this process.
final class SpreadSite {
  /// What a worker says of a document.
  struct Answer {
    var index: Int
    var quarantine: String?
    var frame: Data
    var mentions: Data
  }

  private struct Head: Decodable {
    struct Entry: Decodable { var code: String }
    var index: Int
    var frame: Int
    var mentions: Int
    var quarantine: Entry?
  }

  private let site: RunSite

  init() throws {
    site = try RunSite(documents: 3)
    try site.write("pipeline: p\ncodebook: c.yml\n", to: "p.yml")
  }

  var listing: CorpusListing { get throws { try site.listing } }
  func path(_ name: String) -> String { site.path(name) }
  func write(_ text: String, to name: String) throws { try site.write(text, to: name) }
  func run(_ output: String) throws {
    _ = try pipelineRun().run(try listing, reader: DocumentReader(), output: site.path(output), cache: .none, restart: false)
  }

  /// The site's run, with the pipeline file as its origin.
  func pipelineRun() throws -> PipelineRun {
    var file = PipelineFile()
    file.replicates = 100
    file.path = site.path("p.yml")
    file.codebook = site.path("c.yml")
    let loaded = try CodebookReader.load(path: site.path("c.yml"))
    return PipelineRun(
      pipeline: file, codebook: try CompiledCodebook(loaded.codebook), version: "test", metadataColumns: [],
      workers: OrderedWorkers(jobs: 1), progress: .never)
  }

  func plan(_ listing: CorpusListing, metadata: MetadataTables) throws {
    try SpreadPlan(try pipelineRun(), listing: listing, metadata: metadata).write(to: site.path("plan"))
  }

  /// The lines of the plan.
  func records() throws -> [Data] {
    let data = try #require(FileManager.default.contents(atPath: site.path("plan/\(SpreadPlan.documents)")))
    return data.split(separator: 0x0A).map { Data($0) }
  }

  /// Feeds records to a worker and reads what it says.
  func work(_ records: [Data]) throws -> [Answer] {
    try site.write("", to: "answers")
    let input = site.path("records")
    try Data(records.joined(separator: [0x0A])).write(to: URL(fileURLWithPath: input))
    let from = open(input, O_RDONLY)
    defer { close(from) }
    var worker = SpreadWorker(try pipelineRun())
    let output = try ResultFile(destination: site.path("answers"))
    _ = try worker.run(descriptor: from, output: output.stream)
    try output.publish()
    return try Self.answers(try #require(FileManager.default.contents(atPath: site.path("answers"))))
  }

  /// Appends the frames to the plan's journal, merges and holds the folder against a run.
  func mergeAndCompare(_ answers: [Answer], whole: String? = nil) throws {
    if whole == nil { try run("whole") }
    let journal = URL(fileURLWithPath: site.path("plan/\(SpreadPlan.journal)"))
    let file = try FileHandle(forWritingTo: journal)
    try file.seekToEnd()
    for answer in answers { try file.write(contentsOf: answer.frame) }
    try file.close()
    _ = try pipelineRun().merge([site.path("plan")], output: site.path("merged"))
    #expect(site.files("merged") == site.files("whole"))
  }

  private static func answers(_ data: Data) throws -> [Answer] {
    var rest = Array(data)[...]
    func line() throws -> Data {
      let end = try #require(rest.firstIndex(of: 0x0A))
      defer { rest = rest[(end + 1)...] }
      return Data(rest[..<end])
    }
    func take(_ count: Int) -> Data {
      defer { rest = rest.dropFirst(count) }
      return Data(rest.prefix(count))
    }
    #expect(String(decoding: try line(), as: UTF8.self).hasPrefix(#"{"program":"foedera","version":"test","key":""#))
    var answers: [Answer] = []
    while !rest.isEmpty {
      let head = try JSONDecoder().decode(Head.self, from: try line())
      answers.append(Answer(index: head.index, quarantine: head.quarantine?.code, frame: take(head.frame), mentions: take(head.mentions)))
    }
    return answers
  }
}
