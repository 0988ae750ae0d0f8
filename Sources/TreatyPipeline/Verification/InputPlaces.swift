import TreatyArchive
import TreatyIngest

/// Finds again what a manifest names: files by their path, documents in archives by listing each archive once.
struct InputPlaces: Sendable {
  private var members: [String: CorpusListing.Source] = [:]

  /// - Parameter paths: those of the inputs. O(bytes) of the archives among them.
  init(_ paths: [String]) {
    let files = FileReader()
    var archives: [String] = []
    var seen: Set<String> = []
    for path in paths where path != "-" && !files.exists(path) {
      guard let archive = Self.archive(of: path, files), seen.insert(archive).inserted else { continue }
      if ArchiveFile(path: Array(archive.utf8)) != nil { archives.append(archive) }
    }
    // What a run took in, under whatever budgets, is found again; its hash decides.
    var limits = ArchiveLimits()
    limits.memberBytes = 2 << 30
    limits.expansion = 100_000
    limits.members = 100_000_000
    guard let listing = try? CorpusListing(paths: archives, archives: limits) else { return }
    members = Dictionary(listing.sources.map { ($0.path, $0) }) { first, _ in first }
  }

  /// The bytes of an input; `nil` where it is no longer there.
  func bytes(of path: String) -> [UInt8]? {
    if path == "-" { return nil }
    if let member = members[path] { return try? DocumentReader().bytes(of: member) }
    return try? FileReader().read(Array(path.utf8))
  }

  /// The longest part of a path that is there.
  private static func archive(of path: String, _ files: FileReader) -> String? {
    var part = path[...]
    while let slash = part.lastIndex(of: "/"), slash > part.startIndex {
      part = part[..<slash]
      if files.exists(String(part)) { return String(part) }
    }
    return nil
  }
}
