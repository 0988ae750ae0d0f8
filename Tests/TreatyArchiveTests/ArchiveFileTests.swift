import Foundation
import Testing

@testable import TreatyArchive

struct ArchiveFileTests {
  private static let texts = [("b.txt", "second"), ("a/née.txt", "first"), ("./c//d.txt", "third")]

  private func contents(_ name: String, _ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits()) throws -> ArchiveContents {
    let archive = try TemporaryArchive(name, bytes)
    return try #require(archive.file).contents(limits: limits)
  }

  private func files(_ members: [(String, String)]) -> [(name: String, content: String, type: Character)] {
    members.map { ($0.0, $0.1, "0") }
  }

  @Test(arguments: ["x.zip", "X.ZIP", "x.tar", "x.tgz", "x.Tar.Gz"])
  func everyFormGivesPathsAndBytes(name: String) throws {
    let tar = ArchiveBuilder.tar(files(Self.texts))
    let bytes =
      name.lowercased().hasSuffix("zip") ? try ArchiveBuilder.zip(Self.texts) : name.hasSuffix("tar") ? tar : ArchiveBuilder.gzip(tar)
    let archive = try TemporaryArchive(name, bytes)
    let file = try #require(archive.file)
    let contents = file.contents(limits: ArchiveLimits())
    #expect(contents.failure == nil)
    #expect(contents.members.map { String(decoding: $0.path, as: UTF8.self) } == ["b.txt", "a/née.txt", "c/d.txt"])
    #expect(contents.members.allSatisfy { $0.refusal == nil })
    let results = file.read([contents.members[2], contents.members[0]])
    #expect(results == [2: .success(Array("third".utf8)), 0: .success(Array("second".utf8))])
  }

  @Test func aNameWithoutTheSignatureIsAFile() throws {
    for (name, bytes) in [
      ("x.zip", Array("Article 1".utf8)), ("x.txt", try ArchiveBuilder.zip(Self.texts)), ("x.tar", []), ("x.tgz", [0x50]),
    ] {
      #expect(try TemporaryArchive(name, bytes).file == nil, "\(name)")
    }
    let folder = NSTemporaryDirectory() + "foedera-\(UUID().uuidString).zip"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    #expect(ArchiveFile(path: Array(folder.utf8)) == nil)
    let pipe = NSTemporaryDirectory() + "foedera-\(UUID().uuidString).zip"
    #expect(mkfifo(pipe, 0o600) == 0)
    defer { unlink(pipe) }
    #expect(ArchiveFile(path: Array(pipe.utf8)) == nil)
  }

  @Test(arguments: ["../up.txt", "a/../../up.txt", "/etc/passwd", "..\\up.txt", "C:\\x.txt", "c:/x.txt", "//x", "."])
  func pathsThatLeadOutAreRefused(name: String) throws {
    let zip = try contents("x.zip", try ArchiveBuilder.zip([(name, "x"), ("good.txt", "y")]))
    #expect(zip.members.map { $0.refusal?.kind } == [.path, nil])
    let tar = try contents("x.tar", ArchiveBuilder.tar(files([(name, "x"), ("good.txt", "y")])))
    #expect(tar.members.map { $0.refusal?.kind } == [.path, nil])
  }

  @Test func linksAndDevicesAreRefused() throws {
    let tar = ArchiveBuilder.tar([("h", "", "1"), ("s", "", "2"), ("c", "", "3"), ("p", "", "6"), ("f", "x", "0")])
    #expect(try contents("x.tar", tar).members.map { $0.refusal?.kind } == [.kind, .kind, .kind, .kind, nil])
  }

  @Test func ofSeveralMembersOfOnePathNoneIsRead() throws {
    let found = try contents("x.zip", try ArchiveBuilder.zip([("a.txt", "one"), ("b.txt", "x"), ("./a.txt", "two")]))
    #expect(found.members.map { $0.refusal?.kind } == [.duplicate, nil, .duplicate])
  }

  @Test func budgetsHold() throws {
    var limits = ArchiveLimits()
    limits.memberBytes = 10
    limits.pathBytes = 8
    let zip = try ArchiveBuilder.zip([("a.txt", "12345678901"), ("long-name.txt", "x"), ("b.txt", "1234567890")])
    #expect(try contents("x.zip", zip, limits: limits).members.map { $0.refusal?.kind } == [.limit("size"), .limit("path"), nil])
    limits.members = 2
    let many = try contents("x.zip", zip, limits: limits)
    #expect(many.failure?.kind == .limit("members"))
    #expect(many.members.isEmpty)
  }

  @Test func moreThanItsSizeAllowsIsABomb() throws {
    var limits = ArchiveLimits()
    limits.expansion = 2
    limits.expansionFloor = 1
    let text = String(repeating: "a", count: 100_000)
    let tar = ArchiveBuilder.tar(files([("a.txt", text), ("b.txt", text)]))
    #expect(try contents("x.tgz", ArchiveBuilder.gzip(tar), limits: limits).failure == nil)
    let packed = try contents("x.tgz", ArchiveBuilder.compressed(tar), limits: limits)
    #expect(packed.failure?.kind == .limit("expansion"))
    #expect(packed.members.isEmpty)
    // A member that is too large by itself must not be unpacked to be passed by.
    limits.memberBytes = 10
    #expect(try contents("x.tgz", ArchiveBuilder.compressed(tar), limits: limits).failure?.kind == .limit("expansion"))
  }

  @Test func aZipArchiveThatPromisesTooMuchIsABomb() throws {
    var limits = ArchiveLimits()
    limits.expansion = 2
    limits.expansionFloor = 1
    let text = String(repeating: "a", count: 100_000)
    var bytes = try ArchiveBuilder.zip([("a.txt", text), ("b.txt", text)])
    #expect(try contents("x.zip", bytes, limits: limits).failure == nil)
    // The directory at the end says two and a half times what there is.
    let size: [UInt8] = [0xA0, 0x86, 0x01, 0]
    for index in bytes.indices.dropLast(4) where Array(bytes[index..<(index + 4)]) == size { bytes[index + 2] = 0x04 }
    #expect(try contents("x.zip", bytes, limits: limits).failure?.kind == .limit("expansion"))
  }

  @Test func aFlippedBitInCompressedTextIsNoticed() throws {
    var bytes = ArchiveBuilder.gzip(ArchiveBuilder.tar(files([("a.txt", "neutrality"), ("b.txt", "x")])))
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: "neutrality".utf8) })
    bytes[place] ^= 1
    let found = try contents("x.tar.gz", bytes)
    #expect(found.failure?.kind == .damaged)
    #expect(found.members.isEmpty)
  }

  @Test func aFlippedBitInAZipArchiveCostsItsMember() throws {
    var bytes = try ArchiveBuilder.zip([("a.txt", "neutrality"), ("b.txt", "x")])
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: "neutrality".utf8) })
    bytes[place] ^= 1
    let archive = try TemporaryArchive("x.zip", bytes)
    let file = try #require(archive.file)
    let results = file.read(file.contents(limits: ArchiveLimits()).members)
    #expect(results[1] == .success([0x78]))
    guard case .failure(let error) = results[0] else {
      Issue.record("the changed member was read")
      return
    }
    #expect(error.kind == .damaged)
  }

  @Test func whatIsCutOffGivesWhatCameBefore() throws {
    let tar = ArchiveBuilder.tar(files([("a.txt", "one"), ("b.txt", String(repeating: "x", count: 4_000))]))
    for (name, bytes) in [("x.tar", Array(tar[..<3_000])), ("x.tgz", Array(ArchiveBuilder.gzip(tar)[..<3_000]))] {
      let archive = try TemporaryArchive(name, bytes)
      let file = try #require(archive.file)
      let found = file.contents(limits: ArchiveLimits())
      #expect(found.failure?.kind == .damaged)
      #expect(found.members.first?.path == Array("a.txt".utf8))
      #expect(file.read([try #require(found.members.first)])[0] == .success(Array("one".utf8)))
    }
    #expect(try contents("x.zip", Array(try ArchiveBuilder.zip(Self.texts).dropLast(60))).failure?.kind == .damaged)
  }

  @Test func everyCutAndEveryFlippedByteEnds() throws {
    let sound = [
      ("x.zip", try ArchiveBuilder.zip([("a.txt", "one"), ("b.txt", "two")])),
      ("x.tgz", ArchiveBuilder.gzip(ArchiveBuilder.tar(files([("a.txt", "one")])))),
    ]
    for (name, bytes) in sound {
      for index in stride(from: 4, to: bytes.count, by: 7) {
        for broken in [Array(bytes[..<index]), bytes[..<index] + [bytes[index] ^ 0xFF] + bytes[(index + 1)...]] {
          let archive = try TemporaryArchive(name, broken)
          guard let file = archive.file else { continue }
          let found = file.contents(limits: ArchiveLimits())
          #expect(file.read(found.members.filter { $0.refusal == nil }).count == found.members.count { $0.refusal == nil })
        }
      }
    }
  }

  @Test func anArchiveThatChangedIsNotRead() throws {
    let archive = try TemporaryArchive("x.zip", try ArchiveBuilder.zip(Self.texts))
    let file = try #require(archive.file)
    let members = file.contents(limits: ArchiveLimits()).members
    try Data(try ArchiveBuilder.zip([("b.txt", "another")])).write(to: URL(fileURLWithPath: archive.path))
    guard case .failure(let error) = try #require(file.read([members[0]])[0]) else {
      Issue.record("another archive was read")
      return
    }
    #expect(error.kind == .changed)
  }
}
