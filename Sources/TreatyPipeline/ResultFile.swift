import Foundation
import Glibc

/// A file that appears at once: written under another name beside its place, synced, then renamed.
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
  private let draft: String
  private var isPublished = false

  /// Opens the draft.
  package init(destination: String) throws(Failure) {
    self.destination = destination
    draft = "\(destination).partial-\(getpid())"
    descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw Failure(
        description: "\(destination): cannot be made: \(String(cString: strerror(errno))); check that the folder exists and may be written")
    }
    stream = ResultStream(descriptor: descriptor, path: destination)
  }

  /// Writes what is buffered to disk and puts the file in its place.
  package func publish() throws {
    try stream.flush()
    guard fsync(descriptor) == 0, rename(draft, destination) == 0 else {
      throw Failure(
        description: "\(destination): cannot be put in place: \(String(cString: strerror(errno))); an earlier file is as it was")
    }
    isPublished = true
  }

  deinit {
    close(descriptor)
    if !isPublished { unlink(draft) }
  }
}
