import Glibc
import TreatyIngest

/// Reads whole files without ever blocking on something that is not a file.
package struct FileReader: Sendable {
  /// The largest file that is read, in bytes.
  package var maximumBytes = 2 << 30

  /// A reader with the usual limit.
  package init() {}

  /// The bytes of a file.
  ///
  /// - Parameter path: bytes without the closing zero.
  /// - Throws: `file.unreadable`, `file.kind` for folders, pipes, sockets and devices, `file.empty`, `file.changed` when the file grew or
  ///   shrank while it was read.
  package func read(_ path: [UInt8]) throws(IngestError) -> [UInt8] {
    if path == CorpusListing.standardInput { return try readStandardInput() }
    let descriptor = open(CorpusListing.terminated(path), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw Self.unreadable() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.unreadable() }
    try checkKind(status)
    let size = Int(status.st_size)
    guard size <= maximumBytes else {
      throw IngestError(
        code: .fileKind,
        message: "\(size) bytes are more than one document may have (\(maximumBytes)); split the file, for example one treaty a file")
    }
    let bytes = try readAll(descriptor, size: size)
    guard !bytes.isEmpty else { throw Self.empty }
    return bytes
  }

  /// Whether something stands at a path.
  package func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether a regular file stands at a path.
  package func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Standard input to its end.
  private func readStandardInput() throws(IngestError) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let got = Glibc.read(STDIN_FILENO, &block, block.count)
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else { throw Self.unreadable() }
      guard got > 0 else { break }
      bytes += block[..<got]
      guard bytes.count <= maximumBytes else {
        throw IngestError(
          code: .fileKind, message: "standard input brings more than one document may have (\(maximumBytes) bytes); split it")
      }
    }
    guard !bytes.isEmpty else { throw IngestError(code: .fileEmpty, message: "standard input was empty; pipe a document into the program") }
    return bytes
  }

  private func checkKind(_ status: stat) throws(IngestError) {
    let kind: String
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: kind = "a folder"
    case S_IFIFO: kind = "a pipe"
    case S_IFSOCK: kind = "a socket"
    default: kind = "a device"
    }
    throw IngestError(code: .fileKind, message: "this is \(kind), not a file; give a file or a folder of files")
  }

  private func readAll(_ descriptor: Int32, size: Int) throws(IngestError) -> [UInt8] {
    var failure: IngestError?
    // One byte more than the size, so that a file that grew is noticed without another call.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count <= size {
        let got = Glibc.read(descriptor, buffer.baseAddress?.advanced(by: count), size + 1 - count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = Self.unreadable() }
        if got <= 0 { return }
        count += got
      }
    }
    if let failure { throw failure }
    guard bytes.count == size else {
      throw IngestError(code: .fileChanged, message: "the file changed while it was read; run again when nothing writes to it")
    }
    return bytes
  }

  /// A file without a byte.
  static let empty = IngestError(code: .fileEmpty, message: "the file is empty; export the document again")

  private static func unreadable() -> IngestError {
    let reason = String(cString: strerror(errno))
    return IngestError(code: .fileUnreadable, message: "cannot be read: \(reason); check that it exists and that you may read it")
  }
}
