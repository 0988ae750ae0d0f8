import Glibc

/// An archive on disk, read as a folder: what it holds, and the bytes of members. Nothing is unpacked to disk. Safe to share between threads.
package struct ArchiveFile: Sendable {
  /// Its path: bytes without the closing zero.
  package let path: [UInt8]
  /// Its form.
  package let format: ArchiveFormat
  private let identity: Identity

  /// Tells the file from another that took its place.
  private struct Identity: Sendable, Equatable {
    var device: UInt
    var inode: UInt
    var bytes: Int
    var seconds: Int
    var nanoseconds: Int

    init(_ status: stat) {
      device = UInt(status.st_dev)
      inode = UInt(status.st_ino)
      bytes = Int(status.st_size)
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
    }
  }

  /// Looks at a file.
  ///
  /// - Returns: `nil` when it is no archive of a form that is read, no regular file, or cannot be opened; it is then to be treated as a file.
  package init?(path: [UInt8]) {
    guard ArchiveFormat.isLikely(name: path) else { return nil }
    self.init(path: path, format: nil)
  }

  /// Looks at a file that is an archive of a certain form, whatever its name is; `nil` as above.
  package init?(path: [UInt8], format known: ArchiveFormat?) {
    guard let descriptor = Self.open(path) else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var head = [UInt8](repeating: 0, count: 4)
    let got = pread(descriptor, &head, head.count, 0)
    guard got >= 0 else { return nil }
    let name = String(decoding: path[((path.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)...], as: UTF8.self)
    let first = Array(head[..<got])
    guard let format = known.map({ $0.isLikely(head: first) ? $0 : nil }) ?? ArchiveFormat(name: name, head: first) else { return nil }
    self.path = path
    self.format = format
    identity = Identity(status)
  }

  /// Lists the members. O(bytes) for a compressed archive, which is read through; O(members) for a zip archive.
  ///
  /// - Parameter keeping: which members' bytes are wanted at once, by path; for small tables.
  package func contents(limits: ArchiveLimits, keeping: (_ path: [UInt8]) -> Bool = { _ in false }) -> ArchiveContents {
    var listing = MemberListing(limits: limits, bytesIn: identity.bytes, format: format)
    do throws(ArchiveError) {
      try withReader(budget: listing.budget, excess: listing.expansion) { reader throws(ArchiveError) in
        try listing.readTrusted(reader, keeping: keeping)
      }
    } catch {
      listing.contents.failure = error
    }
    return listing.finish()
  }

  /// Reads members in one pass over the archive.
  ///
  /// - Parameter wanted: the members, each with the bytes that its header promises.
  /// - Returns: for each its bytes, or why there are none.
  package func read(_ wanted: [ArchiveMember]) -> [Int: Result<[UInt8], ArchiveError>] {
    var sizes = Dictionary(wanted.map { ($0.ordinal, $0.bytes) }) { first, _ in first }
    var results: [Int: Result<[UInt8], ArchiveError>] = [:]
    do throws(ArchiveError) {
      // The listing found that the budget holds, and the file is still the same.
      let excess = ArchiveError(.changed, "the archive changed while it was read; run again when nobody writes to it")
      try withReader(budget: Int.max, excess: excess) { reader throws(ArchiveError) in
        while !sizes.isEmpty, let header = try reader.next() {
          guard let size = sizes.removeValue(forKey: header.ordinal) else { continue }
          results[header.ordinal] = Self.content(reader, size)
        }
        if !sizes.isEmpty { throw ArchiveError.damaged("it ends before the member", format) }
      }
    } catch {
      for ordinal in sizes.keys { results[ordinal] = .failure(error) }
    }
    return results
  }

  private static func content(_ reader: MemberReader, _ size: Int) -> Result<[UInt8], ArchiveError> {
    do throws(ArchiveError) { return .success(try reader.content(size)) } catch { return .failure(error) }
  }

  private func withReader(
    budget: Int, excess: ArchiveError, _ body: (MemberReader) throws(ArchiveError) -> Void
  ) throws(ArchiveError) {
    guard let descriptor = Self.open(path) else {
      throw ArchiveError(
        .unreadable, "the archive cannot be opened: \(String(cString: strerror(errno))); check that it exists and that you may read it")
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, Identity(status) == identity else {
      throw ArchiveError(.changed, "the archive changed while it was read; run again when nobody writes to it")
    }
    try body(try MemberReader(descriptor: descriptor, format: format, budget: budget, excess: excess))
  }

  /// Opens without ever waiting for something that is no file.
  private static func open(_ path: [UInt8]) -> Int32? {
    let descriptor = Glibc.open(path.map { CChar(bitPattern: $0) } + [0], O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    return descriptor >= 0 ? descriptor : nil
  }
}
