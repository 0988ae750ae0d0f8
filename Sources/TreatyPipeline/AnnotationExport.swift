import Foundation
import TreatyReport

/// Writes annotations into a folder: one file for all documents, or files for each.
package struct AnnotationExport {
  /// The folder cannot take them.
  package struct Refusal: Error, CustomStringConvertible {
    /// Why, and what to do.
    package var description: String
  }

  private let format: any AnnotationFormat
  private let folder: String
  private var whole: [String: ResultFile] = [:]

  /// Makes the folder, and writes what stands in it once.
  ///
  /// - Throws: ``Refusal`` when the folder holds anything already: annotations are never mixed with other files.
  package init(_ format: any AnnotationFormat, folder: String) throws {
    self.format = format
    self.folder = folder
    let there = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard there.isEmpty else { throw Refusal(description: "\(folder): holds files already; name another folder, or empty this one") }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw ResultStream.WriteFailure(path: folder, reason: "the folder cannot be made")
    }
    for file in format.folderFiles { try write(file.content, to: file.name) }
  }

  /// Writes the files of the next document.
  package mutating func append(_ files: [(name: String, content: [UInt8])]) throws {
    for (name, content) in files {
      guard format.isOneFile else {
        try write(content, to: name)
        continue
      }
      let file = try whole[name] ?? ResultFile(destination: "\(folder)/\(name)")
      whole[name] = file
      try file.stream.write(content)
    }
  }

  /// Puts the files that hold all documents in their place.
  package func finish() throws {
    for file in whole.values { try file.publish() }
  }

  private func write(_ content: [UInt8], to name: String) throws {
    let file = try ResultFile(destination: "\(folder)/\(name)")
    try file.stream.write(content)
    try file.publish()
  }
}
