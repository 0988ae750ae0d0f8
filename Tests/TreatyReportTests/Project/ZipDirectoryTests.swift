import Foundation
import Testing

@testable import TreatyReport

struct ZipDirectoryTests {
  private func archive(_ files: [(String, [UInt8])]) throws -> [UInt8] {
    var zip = ZipDirectory()
    var bytes: [UInt8] = []
    for (name, content) in files { bytes += try zip.entry(name, content) }
    return bytes + zip.end
  }

  @Test func anEmptyArchiveIsItsEndRecord() throws {
    #expect(try archive([]) == [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18))
  }

  /// Another program finds what was put in.
  @Test func pythonReadsIt() throws {
    let files: [(String, [UInt8])] = [
      ("a.txt", Array("hello".utf8)), ("sources/b.txt", []), ("c.bin", (0..<70_000).map { UInt8($0 % 251) }),
    ]
    let path = NSTemporaryDirectory() + "foedera-\(UUID().uuidString).zip"
    try Data(try archive(files)).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let script =
      "import sys, zipfile\nz = zipfile.ZipFile(sys.argv[1])\nprint(z.testzip(), [(i.filename, i.file_size, i.CRC) for i in z.infolist()])"
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script, path]
    process.standardOutput = output
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus != 127 else { return print("skipped: python3 is not installed; it would read the archive") }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(text.hasPrefix("None [('a.txt', 5, 907060870), ('sources/b.txt', 0, 0), ('c.bin', 70000, "))
  }
}
