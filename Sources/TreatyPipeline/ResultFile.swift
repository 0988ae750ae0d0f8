import Foundation
import Glibc

/// A file that appears at once: written under another name beside its place, synced, then renamed.
///
/// What is no file, such as `/dev/null` or a named pipe, is written to directly: it is never replaced.
package final class ResultFile {
  /// The file cannot be made.
  package struct Failure: Error, CustomStringConvertible {
    /// What could not be written, why, and what to do.
    package var description: String
  }

  /// Takes the bytes.
  package let stream: ResultStream
  private let descriptor: Int32
  private let destination: String
  /// Where the bytes lie until the file is published.
  package let draft: String
  private let isFile: Bool
  private var isPublished = false

  /// Opens the draft.
  package init(destination: String) throws(Failure) {
    self.destination = destination
    var status = stat()
    let type = stat(destination, &status) == 0 ? status.st_mode & S_IFMT : S_IFREG
    isFile = type == S_IFREG || type == S_IFDIR
    draft = isFile ? "\(destination).partial-\(getpid())" : destination
    descriptor = open(draft, (isFile ? O_CREAT | O_TRUNC : 0) | O_WRONLY | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw Failure(
        description: "\(destination): cannot be made: \(String(cString: strerror(errno))); check that the folder exists and may be written")
    }
    stream = ResultStream(descriptor: descriptor, path: destination)
  }

  /// Writes what is buffered to disk and puts the file in its place.
  package func publish() throws {
    try stream.flush()
    guard isFile else { return }
    guard fsync(descriptor) == 0, rename(draft, destination) == 0 else {
      throw Failure(
        description: "\(destination): cannot be put in place: \(String(cString: strerror(errno))); an earlier file is as it was")
    }
    isPublished = true
  }

  deinit {
    close(descriptor)
    if isFile && !isPublished { unlink(draft) }
  }
}
