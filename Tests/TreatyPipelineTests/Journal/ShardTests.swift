import Foundation
import Testing

@testable import TreatyPipeline

struct ShardTests {
  @Test(arguments: [("1/1", 1, 1), ("2/8", 2, 8), ("8/8", 8, 8)]) func reads(text: String, number: Int, count: Int) {
    #expect(Shard(text)?.number == number)
    #expect(Shard(text)?.count == count)
  }

  @Test(arguments: ["", "1", "0/2", "3/2", "1/0", "1/2/3", "a/b", "-1/2", "1/", "/2", "1/9999999"]) func refuses(text: String) {
    #expect(Shard(text) == nil)
  }

  @Test(arguments: 1...7) func everyInputIsInOneShard(count: Int) {
    for inputs in 0..<20 {
      let all = (1...count).flatMap { Shard("\($0)/\(count)")?.positions(of: inputs) ?? [] }
      #expect(all.sorted() == Array(0..<inputs))
    }
  }

  @Test(arguments: [1, 2, 3, 6]) func shardsMakeUpTheRun(count: Int) throws {
    let site = try RunSite(documents: 4)
    try site.write("", to: "texts/empty.txt")
    try site.run("whole", cache: .none)
    for number in 1...count {
      _ = try site.pipeline().run(
        try #require(Shard("\(number)/\(count)")), of: try site.listing, reader: DocumentReader(), output: site.path("s\(number)"))
    }
    let result = try site.pipeline().merge((1...count).reversed().map { site.path("s\($0)") }, output: site.path("merged"))
    #expect(result.outcome == CorpusWalk.Outcome(processed: 4, quarantined: 1))
    #expect(site.files("merged") == site.files("whole"))
  }

  @Test func saysWhatDoesNotFit() throws {
    let site = try RunSite(documents: 3)
    func shard(_ text: String, _ output: String) throws {
      _ = try site.pipeline().run(
        try #require(Shard(text)), of: try site.listing, reader: DocumentReader(), output: site.path(output))
    }
    func problem(_ shards: [String]) -> String? {
      let error = #expect(throws: MergeError.self) { try site.pipeline().merge(shards.map(site.path), output: site.path("m")) }
      return error?.description.replacing(site.folder, with: "")
    }
    try shard("1/2", "a")
    #expect(problem(["a"])?.contains("the shard 2/2 is missing") == true)
    #expect(problem(["a", "a"])?.contains("a and a are the same shard") == true)
    #expect(problem(["texts"])?.contains("texts: is no shard") == true)
    #expect(problem([])?.contains("no shard is named") == true)
    try site.write(RunSite.treaty(9), to: "texts/t9.txt")
    try shard("2/2", "b")
    #expect(problem(["a", "b"])?.contains("different corpora") == true)
    try site.write(RunSite.codebook + "\n  ships: [ships]\n", to: "c.yml")
    #expect(problem(["a", "b"])?.contains("another version, codebook or set of options") == true)
    try FileManager.default.removeItem(atPath: site.path("b/.cache"))
    try site.write(RunSite.codebook, to: "c.yml")
    #expect(problem(["a", "b"])?.contains("its journal is missing") == true)
  }
}
