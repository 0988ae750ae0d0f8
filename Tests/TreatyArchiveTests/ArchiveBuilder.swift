import CZlib
import Foundation
import TreatyText

@testable import TreatyArchive

/// Archives made byte by byte, sound and hostile ones.
enum ArchiveBuilder {
  /// A zip archive of stored members, in the given order, whatever their names are.
  static func zip(_ members: [(name: String, content: String)]) throws -> [UInt8] {
    let writer = try ArchiveWriter()
    var bytes: [UInt8] = []
    for member in members { bytes += try writer.entry(member.name, Array(member.content.utf8)) }
    return bytes + (try writer.end())
  }

  /// A tar archive; `type` is the type flag of the format: 0 a file, 1 a hard link, 2 a symbolic link, 3 a device, 6 a pipe.
  static func tar(_ members: [(name: String, content: String, type: Character)]) -> [UInt8] {
    members.flatMap { header($0.name, $0.content.utf8.count, $0.type) + padded(Array($0.content.utf8)) }
      + [UInt8](repeating: 0, count: 1024)
  }

  private static func header(_ name: String, _ size: Int, _ type: Character) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at offset: Int) { block.replaceSubrange(offset..<(offset + text.utf8.count), with: text.utf8) }
    put(name, at: 0)
    put("0000644\0", at: 100)
    let octal = String(size, radix: 8)
    put(String(repeating: "0", count: 11 - octal.count) + octal, at: 124)
    put("00000000000", at: 136)
    put("        ", at: 148)
    put(String(type), at: 156)
    put(type == "1" || type == "2" ? "elsewhere" : "", at: 157)
    put("ustar\u{0}00", at: 257)
    let sum = String(block.reduce(0) { $0 + Int($1) }, radix: 8)
    put(String(repeating: "0", count: 6 - sum.count) + sum + "\0 ", at: 148)
    return block
  }

  private static func padded(_ bytes: [UInt8]) -> [UInt8] { bytes + [UInt8](repeating: 0, count: (512 - bytes.count % 512) % 512) }

  /// A gzip file whose blocks are stored (RFC 1951, section 3.2.4; RFC 1952).
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
    let blocks = stride(from: 0, to: max(bytes.count, 1), by: 0xFFFF).map { Array(bytes[$0..<min($0 + 0xFFFF, bytes.count)]) }
    for (index, block) in blocks.enumerated() {
      let length = UInt16(block.count)
      out.append(index == blocks.count - 1 ? 1 : 0)
      out += [UInt8(length & 0xFF), UInt8(length >> 8), UInt8(~length & 0xFF), UInt8(~length >> 8)] + block
    }
    return out + little(CRC32.checksum(bytes)) + little(UInt32(bytes.count))
  }

  /// A gzip file that is compressed as far as it goes.
  static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    deflateInit2_(stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(stream) }
    var input = bytes
    return [UInt8](unsafeUninitializedCapacity: bytes.count + 1_000) { output, count in
      input.withUnsafeMutableBufferPointer { input in
        stream.pointee.next_in = input.baseAddress
        stream.pointee.avail_in = UInt32(input.count)
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        deflate(stream, Z_FINISH)
      }
      count = output.count - Int(stream.pointee.avail_out)
    }
  }

  private static func little(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
}

/// An archive on disk that is removed with its owner.
final class TemporaryArchive {
  let path: String
  private let folder: String

  init(_ name: String, _ bytes: [UInt8]) throws {
    folder = NSTemporaryDirectory() + "foedera-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    path = "\(folder)/\(name)"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var file: ArchiveFile? { ArchiveFile(path: Array(path.utf8)) }
}
