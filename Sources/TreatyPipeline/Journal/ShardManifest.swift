import Foundation

/// What a shard says of itself: which part of which run it is.
package struct ShardManifest: Codable, Sendable, Equatable {
  /// The file in a shard's folder.
  package static let fileName = "shard.json"
  /// The name of the journal beside it.
  static let journalName = "shard"

  /// `foedera`.
  var program = "foedera"
  /// The version of the program.
  var version: String
  /// The run that it is a part of: ``RenderingKey/digest``.
  var key: String
  /// Which part, from 1.
  package var shard: Int
  /// How many parts there are.
  package var shards: Int
  /// Inputs of the whole corpus.
  package var inputs: Int
  /// Inputs of the whole corpus, as one hash of their identifiers and paths: shards of different listings do not fit together.
  var listing: String
  /// Further columns of the metadata tables.
  package var metadataColumns: [String]

  /// Reads the manifest of a shard's folder.
  ///
  /// - Throws: ``MergeError`` when there is none.
  package init(folder: String) throws(MergeError) {
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(Self.fileName)"),
      let manifest = try? JSONDecoder().decode(ShardManifest.self, from: data)
    else {
      throw MergeError(description: "\(folder): is no shard; make shards with `foedera run PIPELINE --shard 1/2 --output DIR`")
    }
    self = manifest
  }

  init(version: String, key: RenderingKey, shard: Shard, sources: [CorpusListing.Source], metadataColumns: [String]) {
    self.version = version
    self.key = key.digest
    self.shard = shard.number
    shards = shard.count
    inputs = sources.count
    listing = RenderingKey(sources.map { ($0.id, $0.path) }).digest
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
}

/// Shards do not make up a run.
package struct MergeError: Error, CustomStringConvertible {
  /// Which, why, and what to do.
  package var description: String
}
