import Foundation
import TreatyArchive
import TreatyIngest

/// The archives of a listing, and the members that were read ahead of being asked for. Every access holds the lock.
///
/// Members are wanted in the order of their paths and lie in the archive in any order, compressed as one stream; so each pass over an archive
/// takes along all that will be wanted next, up to a window of bytes, and an archive of n bytes of text costs n / window passes.
package final class ArchiveShelf: @unchecked Sendable {
  /// The bytes that one pass takes along; at most twice as many wait at any time.
  static let windowBytes = 128 << 20
  /// How far ahead of each other threads may be before a pass is made for the one behind.
  private static let reach = 256

  /// An archive and the members that may be read, in the order in which they are wanted.
  private struct Volume {
    var file: ArchiveFile
    var members: [ArchiveMember]
    /// The first member behind the last window.
    var next = 0
  }

  /// What one pass took along and nobody has fetched yet.
  private struct Window {
    var volume: Int
    var results: [Int: Result<[UInt8], ArchiveError>]
    var bytes: Int
  }

  private let lock = NSLock()
  private let windowBytes: Int
  private var volumes: [Volume] = []
  private var windows: [Window] = []
  private var tables: [String: [UInt8]] = [:]

  /// An empty shelf.
  init(windowBytes: Int = ArchiveShelf.windowBytes) { self.windowBytes = windowBytes }

  /// Puts an archive on the shelf.
  ///
  /// - Parameter members: in the order in which they will be wanted.
  /// - Returns: its number.
  func add(_ file: ArchiveFile, members: [ArchiveMember]) -> Int {
    lock.withLock {
      volumes.append(Volume(file: file, members: members))
      return volumes.count - 1
    }
  }

  /// Keeps a small table that lies in an archive.
  func keep(_ table: [UInt8], path: String) { lock.withLock { tables[path] = table } }

  /// A table that lies in an archive; `nil` where there is none.
  func table(_ path: String) -> [UInt8]? { lock.withLock { tables[path] } }

  /// The bytes of a member. It is let go with that, and read again when it is asked for again.
  ///
  /// - Throws: why it belongs in quarantine.
  func bytes(volume: Int, member: Int) throws(IngestError) -> [UInt8] {
    let result = lock.withLock {
      taken(volume, member)
        ?? {
          fill(volume, member)
          return taken(volume, member)
        }()
    }
    switch result {
    case .success(let bytes): return bytes
    case .failure(let error): throw IngestError(error)
    case nil: throw IngestError(code: .fileUnreadable, message: "the archive was not read; run again")
    }
  }

  private func taken(_ volume: Int, _ member: Int) -> Result<[UInt8], ArchiveError>? {
    let ordinal = volumes[volume].members[member].ordinal
    for index in windows.indices where windows[index].volume == volume {
      guard let result = windows[index].results.removeValue(forKey: ordinal) else { continue }
      if case .success(let bytes) = result { windows[index].bytes -= bytes.count }
      if windows[index].results.isEmpty { windows.remove(at: index) }
      return result
    }
    return nil
  }

  /// Makes a pass that brings a member and those after it.
  private func fill(_ volume: Int, _ member: Int) {
    let members = volumes[volume].members
    let next = volumes[volume].next
    // Another thread may want the one before in a moment.
    var start = next <= member && member <= next + Self.reach ? next : max(0, member - 16)
    if members[start...member].reduce(0, { $0 + $1.bytes }) > windowBytes { start = member }
    var end = member + 1
    var bytes = members[start..<end].reduce(0) { $0 + $1.bytes }
    while end < members.count, bytes + members[end].bytes <= windowBytes {
      bytes += members[end].bytes
      end += 1
    }
    volumes[volume].next = end
    let results = volumes[volume].file.read(Array(members[start..<end]))
    windows.append(Window(volume: volume, results: results, bytes: bytes))
    while windows.count > 1, windows.reduce(0, { $0 + $1.bytes }) > 2 * windowBytes { windows.removeFirst() }
  }
}

extension ArchiveShelf {
  /// A document in an archive.
  package struct Place: Sendable {
    /// Where its archive lies.
    let shelf: ArchiveShelf
    /// The number of the archive and of the member.
    let volume: Int
    let member: Int

    /// The bytes of the document.
    ///
    /// - Throws: why it belongs in quarantine.
    func bytes() throws(IngestError) -> [UInt8] { try shelf.bytes(volume: volume, member: member) }
  }
}

extension IngestError {
  /// The quarantine entry of an archive or of a member that cannot be read.
  init(_ error: ArchiveError) {
    let code: Code =
      switch error.kind {
      case .unreadable: .fileUnreadable
      case .changed: .fileChanged
      case .damaged: .archiveDamaged
      case .encrypted: .archiveEncrypted
      case .path: .archivePath
      case .duplicate: .archiveDuplicate
      case .kind: .archiveKind
      case .limit(let name): .archiveLimit(name)
      }
    self.init(code: code, message: error.message)
  }
}
