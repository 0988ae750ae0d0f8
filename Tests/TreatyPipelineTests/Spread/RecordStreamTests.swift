import Foundation
import Glibc
import Testing

@testable import TreatyPipeline

struct RecordStreamTests {
  @Test func givesLinesAndBytesAcrossBlocks() throws {
    let path = NSTemporaryDirectory() + "foedera-stream-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let raw = (0..<700_000).map { UInt8(truncatingIfNeeded: $0) }
    let long = [UInt8](repeating: 0x61, count: 600_000)
    try Data(Array("first\n".utf8) + raw + long + Array("\nlast".utf8)).write(to: URL(fileURLWithPath: path))
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    var stream = RecordStream(descriptor: descriptor)
    #expect(try stream.line() == Array("first".utf8))
    #expect(try stream.bytes(raw.count) == raw)
    #expect(try stream.line() == long)
    #expect(try stream.bytes(5) == nil)
    #expect(try stream.line() == Array("last".utf8))
    #expect(try stream.line() == nil)
  }
}
