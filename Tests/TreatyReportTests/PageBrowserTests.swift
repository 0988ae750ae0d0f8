import Foundation
import Testing

@testable import TreatyReport

/// The page in a browser: `Scripts/check-page` clicks, filters and compares what is highlighted with the table of mentions.
@Suite struct PageBrowserTests {
  @Test func aReaderGetsFromABarToThePassage() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let script = root.appendingPathComponent("Scripts/check-page").path
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/python3") else {
      print("skipped: no python3, the page was not opened")
      return
    }
    let whole = try SpecimenRun.folder("browser-one")
    try SpecimenRun.run(SpecimenRun.documents(), SpecimenRun.context, folder: whole)
    var context = SpecimenRun.context
    context.pageLimit = 20_000
    let paged = try SpecimenRun.folder("browser-pages")
    try SpecimenRun.run(SpecimenRun.documents(), context, folder: paged)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [script, whole, paged]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let said = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus == 77 {
      print("skipped: \(said)")
      return
    }
    #expect(process.terminationStatus == 0, "\(said)")
    #expect(said.components(separatedBy: "the words highlighted are the mentions").count == 3, "\(said)")
  }
}
