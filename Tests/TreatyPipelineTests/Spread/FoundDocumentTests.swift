import Testing

@testable import TreatyPipeline

struct FoundDocumentTests {
  @Test func ordersNamesAndLeavesOutAsASearchDoes() throws {
    let site = try RunSite(documents: 3)
    for name in ["texts/.hidden.txt", "texts/metadata.csv", "texts/zz.skip"] { try site.write("x", to: name) }
    let searched = try CorpusListing(paths: [site.path("texts")], excluding: ["*.skip"])
    let names = [".hidden.txt", "zz.skip", "t3.txt", "metadata.csv", "t1.txt", "t2.txt", "t1.txt"]
    let found = names.map { FoundDocument(path: site.path("texts/\($0)"), relative: $0, root: 0) }
    let listing = CorpusListing(found: found, excluding: ["*.skip"])
    #expect(listing.sources.map(\.id) == ["t1", "t2", "t3"])
    for field in [\CorpusListing.Source.id, \.path, \.relativePath] {
      #expect(listing.sources.map { $0[keyPath: field] } == searched.sources.map { $0[keyPath: field] })
    }
    #expect(listing.sources.map(\.systemPath) == searched.sources.map(\.systemPath))
  }

  @Test func placesComeInTheirOrderAndNamedRecordsAreKept() {
    let listing = CorpusListing(found: [
      FoundDocument(path: "a/x.txt", root: 1), FoundDocument(path: "b/.y.txt", root: 0, named: true),
      FoundDocument(path: "c/z.txt", root: 0, problem: "no content"),
    ])
    #expect(listing.sources.map(\.path) == ["b/.y.txt", "c/z.txt", "a/x.txt"])
    #expect(listing.sources.map { $0.refusal?.message } == [nil, "no content", nil])
  }
}
