import Foundation
import Testing

@testable import TreatyPipeline

struct OutputFolderTests {
  @Test func appearsAtOnceAndReplacesAnEarlierRun() throws {
    let place = try TemporaryFolder()
    let destination = "\(place.path)/out"
    for content in ["first", "second"] {
      let folder = try OutputFolder(destination: destination)
      try Data(content.utf8).write(to: URL(fileURLWithPath: folder.path("run.json")))
      try folder.publish()
      #expect(try String(contentsOfFile: "\(destination)/run.json", encoding: .utf8) == content)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["out"])
  }

  @Test func aDiscardedDraftLeavesTheOldFolder() throws {
    let place = try TemporaryFolder()
    try place.write("out/run.json", "old")
    let folder = try OutputFolder(destination: "\(place.path)/out")
    try Data("new".utf8).write(to: URL(fileURLWithPath: folder.path("run.json")))
    folder.discard()
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == ["out"])
    #expect(try String(contentsOfFile: "\(place.path)/out/run.json", encoding: .utf8) == "old")
  }

  @Test func strangersFilesAreNotReplaced() throws {
    let place = try TemporaryFolder()
    try place.write("out/thesis.docx")
    #expect(throws: OutputFolder.Failure.self) { try OutputFolder(destination: "\(place.path)/out") }
  }
}
