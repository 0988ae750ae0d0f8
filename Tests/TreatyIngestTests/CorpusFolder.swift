import Foundation

/// Corpora that lie beside the checkout, not in it.
enum CorpusFolder {
  /// A path in the shared folder; `nil`, with a line that says so, when it is not there.
  static func url(_ path: String) -> URL? {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let url = root.deletingLastPathComponent().appendingPathComponent("shared").appendingPathComponent(path)
    guard FileManager.default.fileExists(atPath: url.path) else {
      print("skipped: ../shared/\(path) is not there")
      return nil
    }
    return url
  }

  /// The bytes of a file.
  static func bytes(_ url: URL) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: url))
  }
}
