import Foundation
import Testing
import TreatyIngest
import TreatyReport

@testable import TreatyPipeline

/// Runs that are cut off, repeated, locked out: the result never depends on what earlier runs left.
struct RunJournalTests {
  @Test func aSecondRunGivesTheSameBytesFromTheJournal() throws {
    let site = try RunSite()
    try site.run("plain", cache: .none)
    try site.run("out")
    let first = site.files("out")
    let cache = RenderingCache(site.journals("out").compactMap { JournalFile($0) })
    #expect(cache.count == 5)
    try site.run("out")
    #expect(site.files("out") == first)
    #expect(site.files("plain") == first)
    #expect(site.journals("plain").isEmpty)
    #expect(site.journals("out").count == 1)
  }

  /// What tells that a rendering came from the journal is a rendering in it that no text could give.
  @Test func anUnchangedDocumentIsTakenFromTheJournalAndAChangedOneIsNot() throws {
    let site = try RunSite(documents: 2)
    try site.run("out")
    let journal = try #require(site.journals("out").first)
    try Self.rewrite(journal) { $0.warnings = ["from the journal"] }
    try site.write(RunSite.treaty(7), to: "texts/t2.txt")
    try site.run("out")
    let page = String(decoding: site.files("out")["report.html"] ?? Data(), as: UTF8.self)
    #expect(page.components(separatedBy: "from the journal").count == 2)
    #expect(page.contains("7 ships"))
    try site.run("out", restart: true)
    #expect(!String(decoding: site.files("out")["report.html"] ?? Data(), as: UTF8.self).contains("from the journal"))
  }

  /// A journal cut at any byte, as a crash leaves it, gives what stood whole in it and nothing else.
  @Test func aTornJournalLosesItsLastFrameOnly() throws {
    let site = try RunSite(documents: 2)
    try site.run("out")
    let expected = site.files("out")
    let journal = try #require(site.journals("out").first)
    let bytes = Array(try #require(FileManager.default.contents(atPath: journal)))
    let places = try #require(JournalFile(journal)).places
    let ends = places.map { $0.offset + $0.count }
    for cut in stride(from: 0, through: bytes.count, by: 97) + ends + ends.map({ $0 - 1 }) {
      let torn = site.path("torn.journal")
      try Data(bytes[..<cut]).write(to: URL(fileURLWithPath: torn))
      let whole = ends.count { $0 <= cut }
      #expect((JournalFile(torn)?.places.count ?? 0) == (cut < JournalWriter.magic.count ? 0 : whole), "cut at \(cut)")
    }
    for cut in ends + [ends[0] - 1, 30] {
      try FileManager.default.createDirectory(atPath: site.path("new.foedera-partial/.cache"), withIntermediateDirectories: true)
      try Data(bytes[..<cut]).write(to: URL(fileURLWithPath: site.path("new.foedera-partial/.cache/run-1.journal")))
      try site.run("new")
      #expect(site.files("new") == expected)
      #expect(!FileManager.default.fileExists(atPath: site.path("new.foedera-partial")))
      try FileManager.default.removeItem(atPath: site.path("new"))
    }
  }

  /// Every byte of a frame counts: a damaged one is never taken for a rendering.
  @Test func aDamagedFrameIsReadAgain() throws {
    let site = try RunSite(documents: 1)
    try site.run("out")
    let expected = site.files("out")
    let journal = try #require(site.journals("out").first)
    let bytes = Array(try #require(FileManager.default.contents(atPath: journal)))
    for position in stride(from: JournalWriter.magic.count, to: bytes.count, by: bytes.count / 12) {
      var damaged = bytes
      damaged[position] ^= 0x20
      try Data(damaged).write(to: URL(fileURLWithPath: journal))
      try site.run("out")
      #expect(site.files("out") == expected, "damaged at \(position)")
    }
  }

  @Test func anotherCodebookFindsNothingInTheJournal() throws {
    let site = try RunSite(documents: 2)
    try site.run("out")
    let before = try site.pipeline().key
    try site.write(RunSite.codebook + "\n  ships: [ships]\n", to: "c.yml")
    #expect(try site.pipeline().key != before)
    try site.run("out")
    let units = String(decoding: site.files("out")["units.csv"] ?? Data(), as: UTF8.self)
    #expect(units.contains(",ships,"))
  }

  @Test func runsShareAFolderOfJournals() throws {
    let site = try RunSite(documents: 3)
    let shared = CachePolicy.shared(folder: site.path("shared"))
    try site.run("one", cache: shared)
    try site.run("two", cache: shared)
    #expect(site.files("one") == site.files("two"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.path("shared")).count == 2)
    #expect(site.journals("one").isEmpty)
  }

  @Test func aSecondRunInOnePlaceIsRefusedWithTheFirstOnesName() throws {
    let site = try RunSite(documents: 1)
    let lock = try RunLock(site.path("out.lock"), for: "out")
    let refusal = #expect(throws: RunLock.Refusal.self) { try site.run("out") }
    #expect(refusal?.description.contains("process \(ProcessInfo.processInfo.processIdentifier) on ") == true)
    withExtendedLifetime(lock) {}
  }

  @Test func theLockGoesWithItsRun() throws {
    let site = try RunSite(documents: 1)
    try site.run("out")
    #expect(!FileManager.default.fileExists(atPath: site.path("out.lock")))
    try site.run("out")
  }

  @Test func aFailedRunLeavesTheOldFolderAndItsJournal() throws {
    let site = try RunSite(documents: 3)
    try site.run("out")
    let before = site.files("out")
    struct Failure: Error {}
    let place = try RunPlace(output: site.path("out"), cache: .inRunFolder, restart: false)
    #expect(throws: Failure.self) {
      try place.fill { folder, journal in
        try folder.write([1], to: "half.csv")
        try journal?.append([1, 2, 3])
        throw Failure()
      }
    }
    #expect(site.files("out") == before)
    #expect(FileManager.default.fileExists(atPath: site.path("out.foedera-partial/.cache/run-1.journal")))
    #expect(!FileManager.default.fileExists(atPath: site.path("out.foedera-partial/half.csv")))
  }

  @Test func aCrashBetweenTwoRenamesIsMended() throws {
    let site = try RunSite(documents: 1)
    try site.run("out")
    let before = site.files("out")
    try FileManager.default.moveItem(atPath: site.path("out"), toPath: site.path("out.foedera-replaced"))
    _ = try OutputFolder(destination: site.path("out"))
    #expect(site.files("out") == before)
  }

  @Test(arguments: [
    IngestError(code: .xmlMalformed, message: "tag é", line: 3, column: 9), IngestError(code: .xmlLimit("depth"), message: "", offset: 0),
    IngestError(code: .fileEmpty, message: "m"),
  ]) func quarantinedInputsComeBack(error: IngestError) throws {
    let entry = QuarantineEntry(path: "a\nb", error: error)
    let frame = JournalFrame(index: 300, key: [], inputBytes: 0, content: .quarantined(entry))
    let back = try JournalFrame(payload: frame.payload)
    guard case .quarantined(let read) = back.content else { return #expect(Bool(false), "not a quarantine entry") }
    #expect(read == entry)
    #expect(back.index == 300)
  }

  /// Gives every rendering of a journal another form, with checksums that are right.
  private static func rewrite(_ path: String, _ change: (inout DocumentRendering) -> Void) throws {
    let file = try #require(JournalFile(path))
    let frames = file.places.compactMap { file.frame(at: $0) }
    try FileManager.default.removeItem(atPath: path)
    let writer = try JournalWriter(path)
    for frame in frames {
      guard case .rendered(let record) = frame.content else { continue }
      var rendering = try DocumentRendering(record: record)
      change(&rendering)
      var changed = frame
      changed.content = .rendered(try rendering.record())
      try writer.append(changed.payload)
    }
  }
}
