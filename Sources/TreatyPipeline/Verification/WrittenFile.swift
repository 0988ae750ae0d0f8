import Foundation
import TreatyText

/// A file of a run's folder as `run.json` lists it.
package struct WrittenFile: Codable, Sendable, Equatable {
  /// The path below the folder.
  package var path: String
  /// Its size.
  package var bytes: Int
  /// SHA-256, 64 hexadecimal digits.
  package var sha256: String
  /// Rows below the header of a CSV table; absent for other files.
  package var rows: Int?

  /// Looks at a file of a folder, a block at a time.
  ///
  /// - Returns: `nil` when it cannot be read.
  static func measure(_ path: String, in folder: String) -> WrittenFile? {
    let descriptor = open("\(folder)/\(path)", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var hash = SHA256()
    var lines = LineCount()
    var bytes = 0
    let isTable = path.hasSuffix(".csv")
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
    defer { block.deallocate() }
    while true {
      let got = read(descriptor, block.baseAddress, block.count)
      if got < 0 && errno == EINTR { continue }
      guard got >= 0 else { return nil }
      if got == 0 { break }
      let part = UnsafeRawBufferPointer(rebasing: block[..<got])
      hash.update(part)
      if isTable { lines.add(part) }
      bytes += got
    }
    return WrittenFile(path: path, bytes: bytes, sha256: hash.hexadecimalDigest(), rows: isTable ? max(0, lines.count - 1) : nil)
  }

  /// Every file below a folder but its journals and `run.json` itself, in byte order of the paths.
  ///
  /// - Parameter workers: files are read in parallel.
  static func all(in folder: String, workers: OrderedWorkers) throws -> [WrittenFile] {
    var files: [WrittenFile] = []
    try workers.run(paths(in: folder), makeState: {}, work: { path, _ in measure(path, in: folder) }) { file in
      if let file { files.append(file) }
    }
    return files
  }

  /// The paths of the files below a folder that belong to the result.
  static func paths(in folder: String) -> [String] {
    let entries = (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String]) ?? []
    return entries.filter { path in
      var isFolder: ObjCBool = false
      guard path != "run.json", path != OutputFolder.journals, !path.hasPrefix(OutputFolder.journals + "/") else { return false }
      return FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder) && !isFolder.boolValue
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// Counts line ends outside quotes, over blocks that follow each other.
private struct LineCount {
  private(set) var count = 0
  private var isQuoted = false

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var (count, isQuoted) = (count, isQuoted)
    for byte in bytes {
      if byte == 0x22 { isQuoted.toggle() } else if byte == 0x0A && !isQuoted { count += 1 }
    }
    (self.count, self.isQuoted) = (count, isQuoted)
  }
}
