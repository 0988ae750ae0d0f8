import TreatyIngest
import TreatyText

/// One file of a corpus to a treaty, with everything that is known about it; safe to share between threads.
package struct DocumentReader: Sendable {
  /// Reads the bytes.
  package var files = FileReader()
  /// Finds structure and metadata.
  package var ingester: Ingester
  /// Whether the hash of the bytes is wanted.
  package var hashes: Bool
  /// What is known about the files from tables.
  package var metadata: MetadataTables

  /// Makes a reader.
  package init(ingester: Ingester = Ingester(), hashes: Bool = true, metadata: MetadataTables = MetadataTables()) {
    self.ingester = ingester
    self.hashes = hashes
    self.metadata = metadata
  }

  /// Reads a document.
  ///
  /// - Throws: why it belongs in quarantine.
  package func read(_ source: CorpusListing.Source) throws(IngestError) -> (treaty: Treaty, bytes: Int) {
    let bytes = try files.read(source.systemPath)
    var treaty = try ingester.ingest(bytes, path: source.path, id: source.id)
    if hashes { treaty.sha256 = SHA256.hexadecimalDigest(of: bytes) }
    metadata.apply(to: &treaty, from: source)
    return (treaty, bytes.count)
  }
}
