import Glibc

/// Where results go: standard output or a file descriptor, through a buffer.
///
/// A closed pipe is no error: ``write(_:)`` then says that nobody reads any more. Everything else that fails (a full disk) is thrown.
package final class ResultStream {
  /// The environment failed: a disk is full, a folder may not be written.
  package struct WriteFailure: Error, CustomStringConvertible {
    /// What was being written.
    package var path: String
    /// The system's reason.
    package var reason: String
    /// What to do.
    package var description: String { "\(path): cannot be written: \(reason); free space or choose another place, then run again" }

    /// Names what was being written and why it could not be.
    package init(path: String, reason: String) {
      self.path = path
      self.reason = reason
    }
  }

  private let descriptor: Int32
  private let path: String
  private var buffer: [UInt8] = []
  /// False as soon as the reader has closed the pipe.
  package private(set) var isOpen = true

  /// Writes to an open descriptor.
  ///
  /// - Parameter path: the name for messages.
  package init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
    buffer.reserveCapacity(Self.capacity)
  }

  private static let capacity = 1 << 18

  /// Standard output.
  package static func standardOutput() -> ResultStream {
    signal(SIGPIPE, SIG_IGN)
    return ResultStream(descriptor: STDOUT_FILENO, path: "standard output")
  }

  /// Standard error.
  package static func standardError() -> ResultStream {
    signal(SIGPIPE, SIG_IGN)
    return ResultStream(descriptor: STDERR_FILENO, path: "standard error")
  }

  /// Takes bytes; they go out when the buffer is full or ``flush()`` is called.
  package func write(_ bytes: some Collection<UInt8>) throws {
    guard isOpen else { return }
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.capacity { try flush() }
  }

  /// Takes a string.
  package func write(_ string: String) throws {
    try write(string.utf8)
  }

  /// Hands everything to the system.
  package func flush() throws {
    var start = 0
    while start < buffer.count && isOpen {
      let written = buffer.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress?.advanced(by: start), buffer.count - start) }
      if written >= 0 {
        start += written
      } else if errno == EPIPE {
        isOpen = false
      } else if errno != EINTR {
        throw WriteFailure(path: path, reason: String(cString: strerror(errno)))
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
