import Foundation

/// A file that grows: bytes are gathered and written in large pieces, interrupted and short writes are taken up again.
final class OutputFile {
  private static let capacity = 1 << 18
  private let path: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []

  /// Creates the file, or empties it.
  init(_ path: String) throws(ReportError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    if descriptor < 0 { throw ReportError(path: path, action: "create", reason: String(cString: strerror(errno))) }
    buffer.reserveCapacity(Self.capacity)
  }

  deinit {
    if descriptor >= 0 { _ = Foundation.close(descriptor) }
  }

  /// Appends bytes.
  func append(_ bytes: [UInt8]) throws(ReportError) {
    if buffer.count + bytes.count > Self.capacity { try flush() }
    if bytes.count >= Self.capacity { try write(bytes) } else { buffer += bytes }
  }

  /// Appends text.
  func append(_ text: String) throws(ReportError) { try append(Array(text.utf8)) }

  /// Writes what is left and closes.
  func close() throws(ReportError) {
    try flush()
    let result = Foundation.close(descriptor)
    descriptor = -1
    if result != 0 { throw ReportError(path: path, action: "close", reason: String(cString: strerror(errno))) }
  }

  private func flush() throws(ReportError) {
    try write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private func write(_ bytes: [UInt8]) throws(ReportError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { raw in
        Foundation.write(descriptor, raw.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw ReportError(path: path, action: "write", reason: String(cString: strerror(errno)))
      }
      written += count
    }
  }

  /// Writes a whole file.
  static func write(_ bytes: [UInt8], to path: String) throws(ReportError) {
    let file = try OutputFile(path)
    try file.append(bytes)
    try file.close()
  }

  /// Makes a folder; one that is there already is right.
  static func makeFolder(_ path: String) throws(ReportError) {
    if mkdir(path, 0o755) != 0 && errno != EEXIST {
      throw ReportError(path: path, action: "create", reason: String(cString: strerror(errno)))
    }
  }
}
