import Foundation

/// What a worker on another machine needs besides the documents: the pipeline with the files that it names, copied into one folder that
/// travels with the job.
package struct SpreadSetup: Codable, Sendable, Equatable {
  /// The file in the folder that says what is there.
  package static let fileName = "setup.json"
  /// The folder in it that holds the copies, each under its absolute path, so that what they say of each other still holds.
  static let tree = "files"

  /// The version of the program that made it.
  package var version: String
  /// The run that the work is for: ``RenderingKey/digest``.
  package var key: String
  /// The absolute path of the pipeline file, where it was.
  package var pipeline: String
  /// Further columns of the metadata tables.
  package var metadataColumns: [String]

  /// Reads the setup in a folder.
  ///
  /// - Throws: ``MergeError`` when there is none.
  package init(folder: String) throws(MergeError) {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(Self.fileName)"),
      let setup = try? JSONDecoder().decode(SpreadSetup.self, from: data)
    else {
      throw MergeError(description: "\(folder): holds no setup of a job; make one with `foedera spread plan PIPELINE --output DIR`")
    }
    self = setup
  }

  init(version: String, key: RenderingKey, pipeline: String, metadataColumns: [String]) {
    self.version = version
    self.key = key.digest
    self.pipeline = Self.absolute(pipeline)
    self.metadataColumns = metadataColumns
  }

  /// The file's content.
  var json: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
      return Array(try encoder.encode(self)) + [0x0A]
    }
  }

  /// The pipeline as it stands in a setup's folder; every file that counts for a document is the copy there.
  package func pipelineFile(in folder: String) throws -> PipelineFile {
    let tree = Self.absolute("\(folder)/\(Self.tree)")
    var file = try PipelineFile.read(path: tree + pipeline)
    func copy(_ path: String) -> String {
      let path = Self.absolute(path)
      return path.hasPrefix(tree + "/") ? path : tree + path
    }
    file.codebook = file.codebook.map(copy)
    file.overrides = file.overrides.map(copy)
    // The rows of the documents come with them, and no document depends on the catalogue.
    file.metadata = nil
    file.catalogue = nil
    return file
  }

  /// Copies files into a setup's folder.
  static func copy(_ paths: [String], into folder: String) throws {
    for path in Set(paths.map(absolute)).sorted() {
      let target = "\(folder)/\(tree)\(path)"
      guard let data = FileManager.default.contents(atPath: path) else {
        throw MergeError(description: "\(path): cannot be read; check that it exists and that you may read it")
      }
      do {
        try FileManager.default.createDirectory(atPath: (target as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try data.write(to: URL(fileURLWithPath: target))
      } catch {
        throw ResultStream.WriteFailure(path: target, reason: error.localizedDescription)
      }
    }
  }

  /// A path from the root, without `.` and `..`; links stay what they are.
  static func absolute(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var parts: [Substring] = []
    for part in whole.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }
}
