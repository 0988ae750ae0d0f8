import Glibc
import TreatyArchive
import TreatyIngest

extension CorpusListing {
  /// Adds what an archive holds, as if it were a folder; `false` when the file is no archive.
  ///
  /// - Parameters:
  ///   - path: the archive.
  ///   - root: the bytes of the path that people did not write; `nil` for an archive that was named directly, which is then the folder.
  ///   - inner: the member or the folder within the archive that alone is wanted.
  mutating func addArchive(_ path: [UInt8], root: Int?, inner: [UInt8] = [], excluding: [String]) -> Bool {
    guard let archive = ArchiveFile(path: path) else { return false }
    let prefix = path + [Self.slash]
    let contents = archive.contents(limits: archiveLimits) { Self.name(of: $0).elementsEqual("metadata.csv".utf8) }
    var members = contents.members.filter { member in
      Self.isDocument(member, excluding: excluding)
        && (inner.isEmpty || member.path == inner || member.path.starts(with: inner + [Self.slash]))
    }
    members.sort { $0.path.lexicographicallyPrecedes($1.path) || ($0.path == $1.path && $0.ordinal < $1.ordinal) }
    for member in contents.members {
      guard let table = contents.kept[member.ordinal] else { continue }
      shelf.keep(table, path: String(decoding: prefix + member.path, as: UTF8.self))
    }
    add(members, of: archive, prefix: prefix, root: root ?? prefix.count)
    if let failure = contents.failure {
      add(refused: path, IngestError(Self.telling(failure, members.count)))
    }
    return true
  }

  /// Adds what stands in an archive at a path such as `treaties.zip/a/b.xml`; `false` when no part of the path is an archive.
  mutating func addMember(_ path: [UInt8], excluding: [String]) -> Bool {
    for position in path.indices where path[position] == Self.slash && position > 0 {
      let before = sources.count
      let inner = Array(path[(position + 1)...].split(separator: Self.slash).joined(separator: [Self.slash]))
      guard !inner.isEmpty,
        addArchive(Array(path[..<position]), root: path.count - Self.name(of: path).count, inner: inner, excluding: excluding)
      else { continue }
      return sources.count > before
    }
    return false
  }

  private mutating func add(_ members: [ArchiveMember], of archive: ArchiveFile, prefix: [UInt8], root: Int) {
    let readable = members.filter { $0.refusal == nil }
    let volume = readable.isEmpty ? 0 : shelf.add(archive, members: readable)
    var number = 0
    for member in members {
      let path = prefix + member.path
      var source = Source(path: path, root: root)
      if let refusal = member.refusal {
        source.refusal = IngestError(refusal)
      } else {
        source.member = ArchiveShelf.Place(shelf: shelf, volume: volume, member: number)
        number += 1
        guard seen.insert(path).inserted else { continue }
      }
      sources.append(source)
    }
  }

  private mutating func add(refused path: [UInt8], _ refusal: IngestError) {
    var source = Source(path: path, root: path.count - Self.name(of: path).count)
    source.refusal = refusal
    sources.append(source)
  }

  /// What ended a listing early, with the number of members that came before.
  private static func telling(_ failure: ArchiveError, _ members: Int) -> ArchiveError {
    var failure = failure
    if case .limit = failure.kind { return failure }
    if members > 0 {
      failure.message += " (\(members) \(members == 1 ? "member" : "members") before that \(members == 1 ? "was" : "were") taken)"
    }
    return failure
  }

  /// Hidden files and folders, tables of metadata and what the pipeline leaves out are no documents, as in a folder.
  private static func isDocument(_ member: ArchiveMember, excluding: [String]) -> Bool {
    // A path that is refused is always told, whatever its parts look like.
    if member.refusal?.kind == .path { return true }
    if member.path.split(separator: slash).contains(where: { $0.first == UInt8(ascii: ".") }) { return false }
    let name = Array(name(of: member.path))
    return !name.elementsEqual("metadata.csv".utf8) && !excludes(name, patterns: excluding)
  }

  private static let slash = UInt8(ascii: "/")

  private static func name(of path: [UInt8]) -> ArraySlice<UInt8> { path[((path.lastIndex(of: slash) ?? -1) + 1)...] }
}
