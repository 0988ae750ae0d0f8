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
    let bytes = try bytes(of: source)
    return (try treaty(bytes, sha256: hashes ? SHA256.hexadecimalDigest(of: bytes) : "", from: source), bytes.count)
  }

  /// The bytes of a document's file, or of the member of an archive.
  ///
  /// - Throws: why it belongs in quarantine.
  package func bytes(of source: CorpusListing.Source) throws(IngestError) -> [UInt8] {
    if let refusal = source.refusal { throw refusal }
    guard let member = source.member else { return try files.read(source.systemPath) }
    let bytes = try member.bytes()
    guard !bytes.isEmpty else { throw IngestError(code: .fileEmpty, message: "the member of the archive is empty; pack the archive anew") }
    return bytes
  }

  /// Makes a treaty of a file's bytes, whose hash is known.
  ///
  /// - Throws: why the file belongs in quarantine.
  package func treaty(_ bytes: [UInt8], sha256: String, from source: CorpusListing.Source) throws(IngestError) -> Treaty {
    var treaty = try ingester.ingest(bytes, path: source.path, id: source.id)
    treaty.sha256 = sha256
    metadata.apply(to: &treaty, from: source)
    return treaty
  }
}
