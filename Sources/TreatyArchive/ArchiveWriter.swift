import CLibArchive
import Glibc

/// Writes a zip archive as members come; the same members give the same bytes.
///
/// Members are stored, since compression would make the bytes a matter of the version of zlib; times are the earliest that the format has, and
/// nothing tells of the user or the machine.
package final class ArchiveWriter {
  /// The archive cannot be written.
  package struct Failure: Error, CustomStringConvertible {
    /// Why, and what to do.
    package var description: String
  }

  private let archive: OpaquePointer
  private let sink: Sink

  /// Takes what libarchive writes, until it is fetched.
  private final class Sink {
    var bytes: [UInt8] = []
  }

  /// Begins an archive.
  package init() throws(Failure) {
    guard let archive = archive_write_new() else {
      throw Failure(description: "there is no memory to write the archive; close other programs")
    }
    self.archive = archive
    sink = Sink()
    archive_write_set_format_zip(archive)
    archive_write_zip_set_compression_store(archive)
    archive_write_set_bytes_per_block(archive, 0)
    let status = archive_write_open(
      archive, Unmanaged.passUnretained(sink).toOpaque(), nil,
      { _, sink, block, count in
        guard let sink, let block else { return -1 }
        Unmanaged<Sink>.fromOpaque(sink).takeUnretainedValue().bytes += UnsafeRawBufferPointer(start: block, count: count)
        return count
      }, nil)
    try check(status)
  }

  deinit { archive_write_free(archive) }

  /// What to append to the archive for a member. O(bytes).
  ///
  /// - Parameter name: ASCII, parts joined by slashes.
  package func entry(_ name: String, _ content: [UInt8]) throws(Failure) -> [UInt8] {
    guard let entry = archive_entry_new() else {
      throw Failure(description: "there is no memory to write the archive; close other programs")
    }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname(entry, name)
    archive_entry_set_filetype(entry, UInt32(Glibc.S_IFREG))
    archive_entry_set_perm(entry, 0o644)
    archive_entry_set_size(entry, Int64(content.count))
    try check(archive_write_header(archive, entry))
    let written = content.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
    guard written == content.count else { throw failure }
    try check(archive_write_finish_entry(archive))
    return take()
  }

  /// What ends the archive; it can be asked for once.
  package func end() throws(Failure) -> [UInt8] {
    try check(archive_write_close(archive))
    return take()
  }

  private func take() -> [UInt8] {
    defer { sink.bytes.removeAll(keepingCapacity: true) }
    return sink.bytes
  }

  private func check(_ status: Int32) throws(Failure) {
    guard status == ARCHIVE_OK else { throw failure }
  }

  private var failure: Failure {
    Failure(description: "the archive cannot be written: \(archive_error_string(archive).map { String(cString: $0) } ?? "no reason given")")
  }
}
