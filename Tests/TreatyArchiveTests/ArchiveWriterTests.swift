import Foundation
import Testing

@testable import TreatyArchive

struct ArchiveWriterTests {
  @Test func theSameMembersGiveTheSameBytesInEveryTimeZone() throws {
    let members = [("a.txt", "one"), ("sources/b.txt", "two")]
    let first = try ArchiveBuilder.zip(members)
    let zone = ProcessInfo.processInfo.environment["TZ"]
    setenv("TZ", "Pacific/Auckland", 1)
    tzset()
    defer {
      if let zone { setenv("TZ", zone, 1) } else { unsetenv("TZ") }
      tzset()
    }
    #expect(try ArchiveBuilder.zip(members) == first)
    #expect(Array(first[10..<14]) == [0, 0, 0x21, 0], "1 January 1980, midnight")
  }

  /// Another program finds what was put in.
  @Test func pythonReadsIt() throws {
    let binary = String(repeating: "0123456789", count: 7_000)
    let archive = try TemporaryArchive("x.zip", try ArchiveBuilder.zip([("a.txt", "hello"), ("sources/b.txt", ""), ("c.txt", binary)]))
    let script =
      "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nprint(z.testzip(), [(i.filename, i.file_size, i.CRC) for i in z.infolist()])"
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, archive.path]
    process.standardOutput = output
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus != 127 else { return print("skipped: python3 is not installed; it would read the archive") }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(text.hasPrefix("None [('a.txt', 5, 907060870), ('sources/b.txt', 0, 0), ('c.txt', 70000, "))
  }
}
