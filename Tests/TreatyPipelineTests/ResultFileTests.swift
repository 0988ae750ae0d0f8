import Foundation
import Glibc
import Testing

@testable import TreatyPipeline

struct ResultFileTests {
  @Test func appearsOnlyWhenPublished() throws {
    let place = try TemporaryFolder()
    let path = "\(place.path)/result.jsonl"
    do {
      let file = try ResultFile(destination: path)
      try file.stream.write("half")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path) == [])
    let file = try ResultFile(destination: path)
    try file.stream.write("whole")
    try file.publish()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "whole")
  }

  /// A device or a pipe, such as /dev/null, must be there afterwards, even for a user who could replace it.
  @Test func whatIsNoFileIsWrittenToAndNeverReplaced() throws {
    let place = try TemporaryFolder()
    let path = "\(place.path)/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    do {
      let file = try ResultFile(destination: path)
      try file.stream.write("words")
      try file.publish()
    }
    do { _ = try ResultFile(destination: path) }
    var bytes = [UInt8](repeating: 0, count: 16)
    #expect(read(reader, &bytes, bytes.count) == 5)
    #expect(bytes.starts(with: Array("words".utf8)))
    var status = stat()
    #expect(lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
  }
}
