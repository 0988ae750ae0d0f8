import Glibc
import TreatyArchive
import TreatyIngest

/// The files of a corpus: what a list of files, folders, archives and globs stands for, in byte order of the paths of each.
package struct CorpusListing: Sendable {
  /// One file to read.
  package struct Source: Sendable {
    /// The identifier of its document: the file name without extension, or as much of the path as tells it from others.
    package var id: String
    /// The path for people; bytes that are not UTF-8 are shown as U+FFFD.
    package var path: String
    /// The path for the system: bytes without the closing zero.
    package var systemPath: [UInt8]
    /// The path below the folder or the archive that was searched; the file name for a file named directly.
    package var relativePath: String
    /// Where a document in an archive is got from; `nil` for a file.
    package var member: ArchiveShelf.Place?
    /// Why the input belongs in quarantine, where listing it shows that already.
    package var refusal: IngestError?

    init(id: String, path: String, systemPath: [UInt8], relativePath: String) {
      self.id = id
      self.path = path
      self.systemPath = systemPath
      self.relativePath = relativePath
    }

    /// - Parameter root: the bytes of the path that lead to the folder that was searched.
    init(path: [UInt8], root: Int) {
      var relative = path[root...]
      while relative.first == 0x2F { relative = relative.dropFirst() }
      self.init(
        id: "", path: String(decoding: path, as: UTF8.self), systemPath: path, relativePath: String(decoding: relative, as: UTF8.self))
    }
  }

  /// A path that stands for nothing.
  package struct MissingPath: Error, Sendable, CustomStringConvertible {
    /// The path as given.
    package var path: String
    /// What to do.
    package var description: String {
      "\(path): no such file or folder, and no file matches it as a pattern; check the path, and quote patterns such as 'treaties/*.txt'"
    }
  }

  /// The files, in order; a file that several paths name appears once.
  package var sources: [Source] = []
  /// Folders that could not be opened, and links in circles: `(path, reason)`.
  package var unreadable: [(path: String, reason: String)] = []

  /// The budgets of archives.
  let archiveLimits: ArchiveLimits
  /// The archives among the inputs.
  let shelf = ArchiveShelf()
  var seen: Set<[UInt8]> = []
  private var folders: Set<FolderIdentity> = []

  /// A folder is known by device and inode, so that links in circles end.
  private struct FolderIdentity: Hashable {
    var device: dev_t
    var inode: ino_t
  }

  /// Lists `paths`.
  ///
  /// Hidden files and tables named `metadata.csv` found in a folder are not documents; archives are folders. O(n log n) in files; compressed
  /// archives are read through.
  ///
  /// - Parameters:
  ///   - excluding: globs on the file name of what is found in folders.
  ///   - archives: the budgets of each archive.
  /// - Throws: ``MissingPath`` for a path that names nothing.
  package init(paths: [String], excluding: [String] = [], archives: ArchiveLimits = ArchiveLimits()) throws(MissingPath) {
    archiveLimits = archives
    for path in paths { try add(path, excluding: excluding) }
    nameDocuments()
  }

  /// A listing of nothing.
  init() { archiveLimits = ArchiveLimits() }

  /// The path that means standard input.
  package static let standardInput = Array("-".utf8)

  private mutating func add(_ path: String, excluding: [String]) throws(MissingPath) {
    if Array(path.utf8) == Self.standardInput {
      sources.append(Source(id: "", path: path, systemPath: Self.standardInput, relativePath: "standard input"))
      return
    }
    var status = stat()
    if stat(path, &status) == 0 {
      if status.st_mode & S_IFMT == S_IFDIR {
        addFolder(Array(path.utf8), root: Array(path.utf8).count, excluding: excluding)
      } else {
        addFile(Array(path.utf8), root: nil, excluding: excluding)
      }
      return
    }
    if addMember(Array(path.utf8), excluding: excluding) { return }
    let matches = Self.matches(of: path)
    guard !matches.isEmpty else { throw MissingPath(path: path) }
    for match in matches {
      var status = stat()
      guard stat(Self.terminated(match), &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        addFolder(match, root: match.count, excluding: excluding)
      } else {
        addFile(match, root: nil, excluding: excluding)
      }
    }
  }

  private mutating func addFile(_ path: [UInt8], root: Int?, excluding: [String]) {
    guard seen.insert(path).inserted else { return }
    if addArchive(path, root: root, excluding: excluding) { return }
    sources.append(Source(path: path, root: root ?? (path.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0)))
  }

  /// Walks a folder without recursion, so that depth costs no stack.
  private mutating func addFolder(_ path: [UInt8], root: Int, excluding: [String]) {
    var files: [[UInt8]] = []
    var waiting = [path]
    while let folder = waiting.popLast() {
      guard enter(folder) else { continue }
      for name in names(in: folder) where name.first != 0x2E {
        let child = folder + (folder.last == 0x2F ? [] : [0x2F]) + name
        if isFolder(child) {
          waiting.append(child)
        } else if name != Array("metadata.csv".utf8), !Self.excludes(name, patterns: excluding) {
          files.append(child)
        }
      }
    }
    files.sort { $0.lexicographicallyPrecedes($1) }
    for file in files { addFile(file, root: root, excluding: excluding) }
  }

  private mutating func enter(_ folder: [UInt8]) -> Bool {
    var status = stat()
    guard stat(Self.terminated(folder), &status) == 0 else { return false }
    return folders.insert(FolderIdentity(device: status.st_dev, inode: status.st_ino)).inserted
  }

  private mutating func names(in folder: [UInt8]) -> [[UInt8]] {
    guard let handle = opendir(Self.terminated(folder)) else {
      unreadable.append((String(decoding: folder, as: UTF8.self), String(cString: strerror(errno))))
      return []
    }
    defer { closedir(handle) }
    var names: [[UInt8]] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { pointer in
          Array(UnsafeRawBufferPointer(start: pointer, count: strlen(pointer)))
        }
      }
      names.append(name)
    }
    return names
  }

  private func isFolder(_ path: [UInt8]) -> Bool {
    var status = stat()
    return stat(Self.terminated(path), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Gives each source the shortest name that is its own: the file's stem, else the path without extension, else the path.
  mutating func nameDocuments() {
    let candidates: [(Source) -> String] = [
      { Self.stem(Self.fileName($0.relativePath)) }, { Self.stem($0.relativePath) }, { $0.relativePath }, { $0.path },
    ]
    // What is refused becomes no document and takes no name away.
    var unnamed = sources.indices.filter { sources[$0].refusal == nil }
    for candidate in candidates {
      var counts: [String: Int] = [:]
      for index in unnamed { counts[candidate(sources[index]), default: 0] += 1 }
      unnamed.removeAll { index in
        let name = candidate(sources[index])
        guard counts[name] == 1, !name.isEmpty else { return false }
        sources[index].id = name
        return true
      }
    }
    for index in unnamed { sources[index].id = "\(sources[index].path)#\(index)" }
  }

  static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The path without the extension of its last part.
  private static func stem(_ path: String) -> String {
    guard let dot = path.lastIndex(of: "."), dot > (path.lastIndex(of: "/") ?? path.startIndex), dot != path.startIndex else { return path }
    return String(path[..<dot])
  }

  static func excludes(_ name: [UInt8], patterns: [String]) -> Bool {
    let terminated = terminated(name)
    return patterns.contains { fnmatch($0, terminated, 0) == 0 }
  }

  /// The paths that a glob stands for, in byte order.
  private static func matches(of pattern: String) -> [[UInt8]] {
    var result = glob_t()
    defer { globfree(&result) }
    guard glob(pattern, GLOB_NOSORT, nil, &result) == 0, let paths = result.gl_pathv else { return [] }
    let found: [[UInt8]] = (0..<Int(result.gl_pathc)).compactMap { index in
      paths[index].map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
    }
    return found.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The path as the system wants it, with a closing zero.
  static func terminated(_ path: [UInt8]) -> [CChar] {
    path.map { CChar(bitPattern: $0) } + [0]
  }
}
