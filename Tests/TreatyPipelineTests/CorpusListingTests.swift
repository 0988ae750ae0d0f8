import Foundation
import Testing

@testable import TreatyIngest
@testable import TreatyPipeline

/// A folder that is removed with its owner.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "foedera-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ content: String = "text") throws {
    let file = "\(path)/\(name)"
    try FileManager.default.createDirectory(atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(content.utf8).write(to: URL(fileURLWithPath: file))
  }
}

struct CorpusListingTests {
  @Test func foldersAreSearchedDeeplyInByteOrder() throws {
    let folder = try TemporaryFolder()
    for name in ["b.txt", "B.txt", "a/z.txt", "a-1.txt", ".hidden", "metadata.csv", "a/metadata.csv", "note.md"] { try folder.write(name) }
    let listing = try CorpusListing(paths: [folder.path], excluding: ["*.md"])
    #expect(listing.sources.map(\.relativePath) == ["B.txt", "a-1.txt", "a/z.txt", "b.txt"])
    #expect(listing.sources.map(\.id) == ["B", "a-1", "z", "b"])
  }

  @Test func namesThatMeetTakeMoreOfThePath() throws {
    let folder = try TemporaryFolder()
    for name in ["a/x.txt", "b/x.txt", "b/x.xml", "y.txt"] { try folder.write(name) }
    let ids = try CorpusListing(paths: [folder.path]).sources.map(\.id)
    #expect(ids == ["a/x", "b/x.txt", "b/x.xml", "y"])
  }

  @Test func globsAndRepeatedPaths() throws {
    let folder = try TemporaryFolder()
    for name in ["1.txt", "2.txt", "3.xml"] { try folder.write(name) }
    let listing = try CorpusListing(paths: ["\(folder.path)/*.txt", "\(folder.path)/1.txt", folder.path])
    #expect(listing.sources.map(\.id) == ["1", "2", "3"])
  }

  @Test func aPathThatNamesNothingSaysSo() {
    #expect(throws: CorpusListing.MissingPath.self) { try CorpusListing(paths: ["/no/such/place"]) }
  }

  @Test func linksInCirclesEnd() throws {
    let folder = try TemporaryFolder()
    try folder.write("a/x.txt")
    try FileManager.default.createSymbolicLink(atPath: "\(folder.path)/a/loop", withDestinationPath: folder.path)
    #expect(try CorpusListing(paths: [folder.path]).sources.map(\.relativePath) == ["a/x.txt"])
  }
}

struct FileReaderTests {
  @Test func readsBytes() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", "héllo")
    #expect(try FileReader().read(Array("\(folder.path)/a".utf8)) == Array("héllo".utf8))
  }

  @Test func oddFilesAreNamedAndNeverBlock() throws {
    let folder = try TemporaryFolder()
    try folder.write("empty", "")
    try folder.write("long", "12345")
    mkfifo("\(folder.path)/pipe", 0o600)
    var small = FileReader()
    small.maximumBytes = 4
    let cases: [(String, String, FileReader)] = [
      ("empty", "file.empty", FileReader()), ("pipe", "file.kind", FileReader()), ("", "file.kind", FileReader()),
      ("missing", "file.unreadable", FileReader()), ("long", "file.kind", small),
    ]
    for (name, code, reader) in cases {
      #expect {
        try reader.read(Array("\(folder.path)/\(name)".utf8))
      } throws: { ($0 as? IngestError)?.code.name == code }
    }
  }
}
