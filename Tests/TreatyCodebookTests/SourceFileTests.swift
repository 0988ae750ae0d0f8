import Foundation
import Testing

@testable import TreatyCodebook

struct SourceFileTests {
  @Test func linesEndAnyWay() {
    let file = SourceFile(path: "x", text: "one\ntwo\r\nthree\rfour\n")
    #expect((1...4).map { String(file.line($0)) } == ["one", "two", "three", "four"])
    #expect(file.lineCount == 4)
    #expect(file.line(0) == "" && file.line(9) == "")
  }

  @Test func placesCountCodePoints() {
    let file = SourceFile(path: "x", text: "é\n𝄞ab")
    #expect(file.place(atByte: 2) == SourcePlace(line: 1, column: 2))
    #expect(file.place(atByte: 7) == SourcePlace(line: 2, column: 2))
    #expect(file.place(atByte: 99) == SourcePlace(line: 2, column: 4))
  }

  @Test func aByteOrderMarkIsNoText() {
    #expect(SourceFile(path: "x", text: "\u{FEFF}a: 1").text == "a: 1")
  }

  @Test func aByteThatIsNotUTF8HasAPlace() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([0x61, 0x3A, 0x20, 0xC3, 0xA9, 0x0A, 0x62, 0xE9, 0x20, 0x63, 0x0A], to: "latin.yml")
    let error = #expect(throws: DiagnosticError.self) { _ = try SourceFile.read(path: path) }
    #expect(
      error?.diagnostics.first?.rendered.dropFirst(path.count) == """
        :2:2: error: byte 7 (0xE9) is not UTF-8
           2 | b
             |  ^
             = save the file as UTF-8
        """)
  }

  @Test func aMissingFileSuggestsItsNeighbour() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("a: 1", to: "alliances.yml")
    let error = #expect(throws: DiagnosticError.self) { _ = try SourceFile.read(path: folder.path + "/aliances.yml") }
    #expect(error?.diagnostics.first?.suggestion == folder.path + "/alliances.yml")
    let other = #expect(throws: DiagnosticError.self) { _ = try SourceFile.read(path: folder.path) }
    #expect(other?.diagnostics.first?.message == "this is a folder")
  }
}

/// A folder that vanishes with the test.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "foedera-codebook-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }
}
