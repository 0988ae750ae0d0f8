import TreatyText

/// A zip archive of stored entries, as exchange formats of documents are: local headers with the bytes, then a directory.
///
/// Nothing is compressed, so a library would do no more than this; names are ASCII, times are the earliest that the format has, so that the
/// same content gives the same archive. Source: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16; without ZIP64.
package struct ZipDirectory: Sendable {
  /// The archive would need ZIP64.
  package struct TooLarge: Error, CustomStringConvertible {
    /// What to do.
    package var description: String {
      "the archive would be larger than 4 GB or have more than 65,535 files; export fewer documents at once"
    }
  }

  /// 1 January 1980, midnight, as MS-DOS writes it: time, then date.
  private static let time: [UInt8] = [0, 0, 0x21, 0]
  private var directory: [UInt8] = []
  private var entries = 0
  private var offset = 0

  /// An archive without entries.
  package init() {}

  /// What to append to the archive for a file. O(bytes).
  ///
  /// - Throws: ``TooLarge``.
  package mutating func entry(_ name: String, _ content: [UInt8]) throws(TooLarge) -> [UInt8] {
    guard entries < 0xFFFF, content.count < 0xFFFF_FFFF, offset + content.count + 1024 < 0xFFFF_FFFF else { throw TooLarge() }
    let name = Array(name.utf8)
    let common =
      Self.bytes(20, 2) + Self.bytes(0, 2) + Self.bytes(0, 2) + Self.time + Self.bytes(Int(CRC32.checksum(content)), 4)
      + Self.bytes(content.count, 4) + Self.bytes(content.count, 4) + Self.bytes(name.count, 2) + Self.bytes(0, 2)
    let local = Self.bytes(0x0403_4B50, 4) + common + name
    directory += Self.bytes(0x0201_4B50, 4) + Self.bytes(20, 2) + common + [UInt8](repeating: 0, count: 10) + Self.bytes(offset, 4) + name
    entries += 1
    offset += local.count + content.count
    return local + content
  }

  /// What ends the archive.
  package var end: [UInt8] {
    directory + Self.bytes(0x0605_4B50, 4) + Self.bytes(0, 4) + Self.bytes(entries, 2) + Self.bytes(entries, 2)
      + Self.bytes(directory.count, 4)
      + Self.bytes(offset, 4) + Self.bytes(0, 2)
  }

  /// A number, little-endian, in so many bytes.
  private static func bytes(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
