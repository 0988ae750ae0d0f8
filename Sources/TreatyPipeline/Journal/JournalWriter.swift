import Glibc
import TreatyText

/// Appends frames to a journal, each at once and whole: length, checksum, payload. What a crash tears is the last frame only, and its
/// checksum tells.
final class JournalWriter {
  /// The first bytes of a journal.
  static let magic = Array("foedera journal 1\n".utf8)
  /// Bytes before each payload: its length and its CRC-32, little-endian.
  static let headerBytes = 12
  /// Bytes after which the file is synced, so that a power failure costs no more than these.
  private static let syncInterval = 32 << 20

  /// The path of the file.
  let path: String
  private let descriptor: Int32
  private var unsynced = 0

  /// Creates the file; one that is there is an error.
  init(_ path: String) throws(ResultStream.WriteFailure) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(path) }
    try write(Self.magic)
  }

  deinit { close(descriptor) }

  /// Appends a frame.
  func append(_ payload: [UInt8]) throws(ResultStream.WriteFailure) {
    let frame = Self.frame(payload)
    try write(frame)
    unsynced += frame.count
    if unsynced > Self.syncInterval { try sync() }
  }

  /// A payload as it stands in a journal: length, checksum, payload.
  static func frame(_ payload: [UInt8]) -> [UInt8] {
    var frame: [UInt8] = []
    frame.reserveCapacity(payload.count + headerBytes)
    withUnsafeBytes(of: UInt64(payload.count).littleEndian) { frame.append(contentsOf: $0) }
    withUnsafeBytes(of: CRC32.checksum(payload).littleEndian) { frame.append(contentsOf: $0) }
    frame += payload
    return frame
  }

  /// Makes everything durable.
  func sync() throws(ResultStream.WriteFailure) {
    unsynced = 0
    guard fdatasync(descriptor) == 0 else { throw Self.failure(path) }
  }

  private func write(_ bytes: [UInt8]) throws(ResultStream.WriteFailure) {
    var start = 0
    while start < bytes.count {
      let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: start), bytes.count - start) }
      if written >= 0 {
        start += written
      } else if errno != EINTR {
        throw Self.failure(path)
      }
    }
  }

  private static func failure(_ path: String) -> ResultStream.WriteFailure {
    ResultStream.WriteFailure(path: path, reason: String(cString: strerror(errno)))
  }
}
