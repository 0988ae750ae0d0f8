import Foundation

/// What `run.json` says of a run, as far as it can be checked.
package struct RunManifest: Codable, Sendable {
  /// A document that was read.
  package struct Input: Codable, Sendable {
    /// Its identifier.
    package var document: String
    /// The path as it was given.
    package var path: String
    /// SHA-256 of the file.
    package var sha256: String
  }

  /// Always `foedera`.
  package var program: String
  /// The version of the program.
  package var version: String
  /// Documents that were read.
  package var processed: Int
  /// Inputs that were not.
  package var quarantined: Int
  /// The documents, in corpus order.
  package var inputs: [Input]
  /// The files of the folder; absent in runs of versions that listed none.
  package var files: [WrittenFile]?

  /// Reads the manifest of a folder; `nil` when there is none, or it is damaged.
  package init?(folder: String) {
    guard let data = FileManager.default.contents(atPath: "\(folder)/run.json"),
      let manifest = try? JSONDecoder().decode(RunManifest.self, from: data), manifest.program == "foedera"
    else { return nil }
    self = manifest
  }
}
