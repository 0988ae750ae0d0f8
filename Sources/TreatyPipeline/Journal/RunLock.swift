import Foundation
import Glibc

/// Keeps a second run away from the place of a first one. The system drops the lock with the process, however it ends.
final class RunLock {
  /// Another run is at work.
  struct Refusal: Error, CustomStringConvertible {
    /// Who holds the place, and what to do.
    var description: String
  }

  private let path: String
  private let descriptor: Int32

  /// Locks `path`, a file beside the run's folder.
  ///
  /// - Throws: ``Refusal`` with process and host of the first run; `ResultStream.WriteFailure` when the file cannot be made.
  init(_ path: String, for place: String) throws {
    self.path = path
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else { throw ResultStream.WriteFailure(path: path, reason: String(cString: strerror(errno))) }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        let holder = Self.holder(descriptor)
        close(descriptor)
        throw Refusal(description: "\(place): \(holder) is writing here; wait until it has ended, or name another folder with --output")
      }
      // The file may have been removed by its last holder between opening and locking.
      var opened = stat()
      var named = stat()
      if fstat(descriptor, &opened) == 0, stat(path, &named) == 0, opened.st_ino == named.st_ino, opened.st_dev == named.st_dev {
        self.descriptor = descriptor
        break
      }
      close(descriptor)
    }
    let text = Array("process \(getpid()) on \(ProcessInfo.processInfo.hostName)\n".utf8)
    ftruncate(descriptor, 0)
    // The lock holds whether or not its holder's name can be written.
    _ = text.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, text.count, 0) }
  }

  deinit {
    unlink(path)
    close(descriptor)
  }

  private static func holder(_ descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 300)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    return text.isEmpty ? "another run" : "another run (\(text))"
  }
}
