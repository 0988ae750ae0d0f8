import Glibc

/// Lines and stretches of raw bytes in turn, from a descriptor.
struct RecordStream {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private static let blockSize = 1 << 18

  /// Reads from a descriptor that is open.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its end; `nil` after the last.
  mutating func line() throws -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      // What was handed out goes when more is read.
      searched = buffer.count - start
      guard try fill() else { break }
    }
    guard start < buffer.count else { return nil }
    defer { start = buffer.count }
    return Array(buffer[start...])
  }

  /// The next bytes; `nil` when there are fewer.
  mutating func bytes(_ count: Int) throws -> [UInt8]? {
    guard count >= 0 else { return nil }
    while buffer.count - start < count { guard try fill() else { return nil } }
    defer { start += count }
    return Array(buffer[start..<(start + count)])
  }

  /// Drops what was handed out and reads more; `false` at the end.
  private mutating func fill() throws -> Bool {
    guard !isAtEnd else { return false }
    buffer.removeFirst(start)
    start = 0
    while true {
      let old = buffer.count
      buffer.append(contentsOf: repeatElement(0, count: Self.blockSize))
      let got = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress?.advanced(by: old), Self.blockSize) }
      let reason = errno
      buffer.removeLast(Self.blockSize - max(0, got))
      if got > 0 { return true }
      if got == 0 {
        isAtEnd = true
        return false
      }
      if reason != EINTR { throw ResultStream.WriteFailure(path: "standard input", reason: String(cString: strerror(reason))) }
    }
  }
}
