import TreatyReport

/// All shards of one run, read in the order of the corpus.
struct ShardSet {
  private let manifests: [ShardManifest]
  private let journals: [(folder: String, journal: JournalFile)]

  /// Opens shards.
  ///
  /// - Throws: ``MergeError`` when one is of another run, there twice, or missing.
  init(_ folders: [String], key: RenderingKey) throws(MergeError) {
    var parts: [(manifest: ShardManifest, folder: String, journal: JournalFile)] = []
    for folder in folders {
      let manifest = try ShardManifest(folder: folder)
      guard manifest.key == key.digest else {
        throw MergeError(
          description: "\(folder): was made by another version, codebook or set of options than the pipeline has now; make its shard again")
      }
      let files = JournalFolder(path: "\(folder)/\(OutputFolder.journals)", name: ShardManifest.journalName).files
      guard let journal = files.last else {
        throw MergeError(description: "\(folder): its journal is missing; copy the folder with its hidden files, or make the shard again")
      }
      parts.append((manifest, folder, journal))
    }
    parts.sort { $0.manifest.shard < $1.manifest.shard }
    try Self.check(parts.map { ($0.manifest, $0.folder) })
    manifests = parts.map(\.manifest)
    journals = parts.map { ($0.folder, $0.journal) }
  }

  private static func check(_ parts: [(manifest: ShardManifest, folder: String)]) throws(MergeError) {
    guard let first = parts.first else { throw MergeError(description: "no shard is named; name the folders of all shards") }
    for part in parts where part.manifest.listing != first.manifest.listing || part.manifest.shards != first.manifest.shards {
      throw MergeError(
        description:
          "\(part.folder) and \(first.folder) are shards of different corpora or divisions; make all shards of one corpus, 1/N to N/N")
    }
    for (one, other) in zip(parts, parts.dropFirst()) where one.manifest.shard == other.manifest.shard {
      throw MergeError(description: "\(one.folder) and \(other.folder) are the same shard; name each once")
    }
    let present = Set(parts.map(\.manifest.shard))
    let missing = (1...first.manifest.shards).filter { !present.contains($0) }.map { "\($0)/\(first.manifest.shards)" }
    guard missing.isEmpty else {
      throw MergeError(
        description: "\(missing.count == 1 ? "the shard" : "the shards") \(missing.prefix(20).joined(separator: ", ")) "
          + "\(missing.count == 1 ? "is" : "are") missing; run what is missing and merge again")
    }
  }

  /// Hands on the frames in the order of the corpus, one at a time.
  ///
  /// - Throws: ``MergeError`` where a frame is missing or damaged, and what `body` throws.
  func forEachFrame(_ body: (JournalFrame) throws -> Void) throws {
    for position in 0..<(manifests.first?.inputs ?? 0) {
      let (folder, journal) = journals[position % journals.count]
      let turn = position / journals.count
      guard turn < journal.places.count, let frame = journal.frame(at: journal.places[turn]), frame.index == position else {
        throw MergeError(description: "\(folder): its journal is damaged at input \(position + 1) of the corpus; make the shard again")
      }
      try body(frame)
    }
  }
}
