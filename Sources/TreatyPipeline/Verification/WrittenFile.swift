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

  /// Looks at a file of a folder.
  ///
  /// - Returns: `nil` when it cannot be read.
  static func measure(_ path: String, in folder: String) -> WrittenFile? {
    guard let content = FileManager.default.contents(atPath: "\(folder)/\(path)") else { return nil }
    var hash = SHA256()
    content.withUnsafeBytes { hash.update($0) }
    return WrittenFile(
      path: path, bytes: content.count, sha256: hash.hexadecimalDigest(), rows: path.hasSuffix(".csv") ? rows(content) : nil)
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

  /// Line ends outside quotes, less the header's.
  private static func rows(_ content: Data) -> Int {
    content.withUnsafeBytes { bytes in
      var lines = 0
      var isQuoted = false
      for byte in bytes {
        if byte == 0x22 { isQuoted.toggle() } else if byte == 0x0A && !isQuoted { lines += 1 }
      }
      return max(0, lines - 1)
    }
  }
}
