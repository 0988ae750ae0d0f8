import CLibArchive
import Glibc

/// One pass over an archive with libarchive: headers in order, and the bytes behind the last one.
///
/// Only the three forms of ``ArchiveFormat`` are known to it, whatever else libarchive could read.
final class MemberReader {
  /// What a header tells.
  struct Header {
    enum Kind { case file, folder, link, other }

    var ordinal: Int
    var path: [UInt8]
    var type: Kind
    var bytes: Int
    var isEncrypted: Bool
  }

  private let archive: OpaquePointer
  /// What unpacks a compressed archive; `nil` for others.
  private let stream: GzipStream?
  private let format: ArchiveFormat
  private let excess: ArchiveError
  private let locale: NamesLocale
  private var headers = 0

  /// Begins a pass. The descriptor stays the caller's.
  ///
  /// - Parameters:
  ///   - budget: the bytes that a compressed archive may give.
  ///   - excess: what is thrown when it gives more.
  init(descriptor: Int32, format: ArchiveFormat, budget: Int, excess: ArchiveError) throws(ArchiveError) {
    guard let archive = archive_read_new() else {
      throw ArchiveError(.unreadable, "there is no memory to read the archive; close other programs")
    }
    self.archive = archive
    self.format = format
    self.excess = excess
    locale = NamesLocale()
    stream = format == .compressedTar ? GzipStream(descriptor: descriptor, budget: budget) : nil
    switch format {
    case .zip: archive_read_support_format_zip_seekable(archive)
    case .tar, .compressedTar: archive_read_support_format_tar(archive)
    }
    guard open(descriptor) == ARCHIVE_OK else { throw failure }
  }

  private func open(_ descriptor: Int32) -> Int32 {
    guard let stream else { return archive_read_open_fd(archive, descriptor, 1 << 16) }
    return archive_read_open(
      archive, Unmanaged.passUnretained(stream).toOpaque(), nil,
      { _, stream, block in
        guard let stream, let block else { return -1 }
        let source = Unmanaged<GzipStream>.fromOpaque(stream).takeUnretainedValue()
        let count = source.next()
        block.pointee = UnsafeRawPointer(source.output)
        return source.failure == nil || count > 0 ? count : -1
      }, nil)
  }

  deinit { archive_read_free(archive) }

  /// The next header; `nil` at the end.
  func next() throws(ArchiveError) -> Header? {
    var entry: OpaquePointer?
    let status = archive_read_next_header(archive, &entry)
    if status == ARCHIVE_EOF { return try finish() }
    // A warning is about what does not matter here, such as an owner's name.
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw failure }
    headers += 1
    let name = archive_entry_pathname(entry).map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) } ?? []
    return Header(
      ordinal: headers - 1, path: name, type: Self.type(of: entry), bytes: max(0, Int(archive_entry_size(entry))),
      isEncrypted: archive_entry_is_encrypted(entry) != 0)
  }

  private static func type(of entry: OpaquePointer) -> Header.Kind {
    if archive_entry_hardlink(entry) != nil || archive_entry_symlink(entry) != nil { return .link }
    switch archive_entry_filetype(entry) {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    // Zip archives of some programs give no type.
    case 0: return .file
    default: return .other
    }
  }

  /// The bytes of the member whose header came last; they must be as many as the header says.
  func content(_ size: Int) throws(ArchiveError) -> [UInt8] {
    var failed = false
    // One byte more than promised, so that a member that has more is noticed.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      while count <= size {
        let got = archive_read_data(archive, buffer.baseAddress?.advanced(by: count), size + 1 - count)
        if got < 0 { failed = true }
        if got <= 0 { return }
        count += got
      }
    }
    if failed { throw failure }
    guard bytes.count == size else {
      throw ArchiveError.damaged("the member has not the \(size) bytes that its header says", format)
    }
    return bytes
  }

  /// Looks whether the rest of a compressed archive is sound; there is no header any more.
  private func finish() throws(ArchiveError) -> Header? {
    stream?.drain()
    if stream?.failure != nil { throw failure }
    return nil
  }

  /// Whether what came before a failure can be trusted.
  var isTrusted: Bool { stream == nil || stream?.failure == .cut }

  private var failure: ArchiveError {
    switch stream?.failure {
    case .cut: return ArchiveError.damaged("the file ends before the archive does", format)
    case .wrong:
      return ArchiveError.damaged("a checksum or the code of its compression is wrong, so that no text in it can be trusted", format)
    case .excess: return excess
    case .unreadable: return ArchiveError(.unreadable, "the archive cannot be read; check the disk or the network, then run again")
    case nil: break
    }
    let reason = reason
    // libarchive may be asked about encryption only when it knows the form, which the first header shows.
    if reason.lowercased().contains("passphrase") || (headers > 0 && archive_read_has_encrypted_entries(archive) > 0) {
      return ArchiveError(
        .encrypted, "the archive is behind a password; unpack it with the password and give the folder, e.g. `7z x FILE`")
    }
    return ArchiveError.damaged(reason, format)
  }

  /// What libarchive says, for people.
  private var reason: String {
    let reason = archive_error_string(archive).map { String(cString: $0) } ?? "its form is not known"
    return String(reason.split(separator: "\n", omittingEmptySubsequences: true).first ?? "its form is not known")
  }
}
