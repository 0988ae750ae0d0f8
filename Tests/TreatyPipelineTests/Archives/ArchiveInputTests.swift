import Foundation
import Testing
import TreatyArchive
import TreatyCodebook
import TreatyIngest

@testable import TreatyPipeline

struct ArchiveInputTests {
  private func write(_ members: [(String, String)], to path: String) throws {
    let writer = try ArchiveWriter()
    var bytes: [UInt8] = []
    for member in members { bytes += try writer.entry(member.0, Array(member.1.utf8)) }
    bytes += try writer.end()
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  @Test func anArchiveIsListedAsTheFolderItHolds() throws {
    let folder = try TemporaryFolder()
    let members = [
      ("b.txt", "x"), ("B.txt", "x"), ("a/z.txt", "x"), ("a-1.txt", "x"), (".hidden/x", "x"), ("metadata.csv", "path"), ("note.md", "x"),
    ]
    for (name, content) in members { try folder.write("plain/\(name)", content) }
    try write(members, to: "\(folder.path)/packed.zip")
    let plain = try CorpusListing(paths: ["\(folder.path)/plain"], excluding: ["*.md"])
    let packed = try CorpusListing(paths: ["\(folder.path)/packed.zip"], excluding: ["*.md"])
    #expect(packed.sources.map(\.id) == plain.sources.map(\.id))
    #expect(packed.sources.map(\.relativePath) == plain.sources.map(\.relativePath))
    #expect(packed.sources[0].path == "\(folder.path)/packed.zip/B.txt")
    let both = try CorpusListing(paths: [folder.path], excluding: ["*.md"])
    #expect(both.sources.map(\.relativePath).prefix(2) == ["packed.zip/B.txt", "packed.zip/a-1.txt"])
    #expect(both.sources.count == 8)
  }

  @Test func aMemberCanBeNamed() throws {
    let folder = try TemporaryFolder()
    try write([("in/a.txt", "x"), ("in/b.txt", "y"), ("c.txt", "z")], to: "\(folder.path)/p.zip")
    #expect(try CorpusListing(paths: ["\(folder.path)/p.zip/in/b.txt"]).sources.map(\.id) == ["b"])
    #expect(try CorpusListing(paths: ["\(folder.path)/p.zip/in/"]).sources.map(\.id) == ["a", "b"])
    #expect(throws: CorpusListing.MissingPath.self) { try CorpusListing(paths: ["\(folder.path)/p.zip/none.txt"]) }
  }

  @Test func membersAreReadInAnyOrderWithinAWindow() throws {
    let folder = try TemporaryFolder()
    let names = (0..<40).map { "\(($0 * 17) % 40 + 100).txt" }
    try write(names.map { ($0, String(repeating: $0, count: 100)) }, to: "\(folder.path)/p.zip")
    let file = try #require(ArchiveFile(path: Array("\(folder.path)/p.zip".utf8)))
    var members = file.contents(limits: ArchiveLimits()).members
    members.sort { $0.path.lexicographicallyPrecedes($1.path) }
    // Seven members fit into a window.
    let shelf = ArchiveShelf(windowBytes: 5_000)
    let volume = shelf.add(file, members: members)
    for index in Array(members.indices) + [39, 0, 20, 19, 21, 0] {
      let name = String(decoding: members[index].path, as: UTF8.self)
      #expect(try shelf.bytes(volume: volume, member: index) == Array(String(repeating: name, count: 100).utf8))
    }
  }

  @Test func theTableInAnArchiveSaysWhatIsKnown() throws {
    let folder = try TemporaryFolder()
    try write(
      [("a.txt", "Article 1. The Parties shall consult."), ("metadata.csv", "path,title\na.txt,A Treaty\n")], to: "\(folder.path)/p.zip")
    let listing = try CorpusListing(paths: ["\(folder.path)/p.zip"])
    let reader = DocumentReader(metadata: try MetadataTables(beside: listing.sources))
    #expect(try reader.read(listing.sources[0]).treaty.metadata.title == "A Treaty")
  }

  @Test func whatCannotBeReadIsQuarantinedAndTakesNoName() throws {
    let folder = try TemporaryFolder()
    try write([("x/a.txt", "one"), ("../a.txt", "two"), ("b.txt", "")], to: "\(folder.path)/p.zip")
    try folder.write("q.zip", "PK\u{3}\u{4}nothing")
    let listing = try CorpusListing(paths: [folder.path])
    let reader = DocumentReader()
    var codes: [String] = []
    for source in listing.sources {
      do throws(IngestError) { _ = try reader.bytes(of: source) } catch { codes.append(error.code.name) }
    }
    #expect(codes == ["archive.path", "file.empty", "archive.damaged"])
    #expect(listing.sources.filter { $0.refusal == nil }.map(\.id) == ["b", "a"])
  }

  @Test(arguments: ["archive.damaged", "archive.encrypted", "archive.path", "archive.duplicate", "archive.kind", "archive.limit.size"])
  func codesOfArchivesAreReadBack(name: String) { #expect(IngestError.Code(name: name)?.name == name) }
}
