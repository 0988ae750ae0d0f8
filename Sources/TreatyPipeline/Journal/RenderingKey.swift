import TreatyReport
import TreatyText

/// What the rendering of a document depends on besides the document: program, codebook and the options that reach its tables and its page.
///
/// Two runs with the same key may use each other's renderings; anything that is left out here would make a cache that lies.
struct RenderingKey: Sendable, Equatable {
  /// SHA-256 over all of it, 64 hexadecimal digits.
  let digest: String

  /// - Parameter facets: name and value of everything that counts, in a fixed order.
  init(_ facets: [(name: String, value: String)]) {
    var writer = RecordWriter()
    writer.write(DocumentRendering.recordVersion)
    writer.write(facets) { facet, writer in
      writer.write(facet.name)
      writer.write(facet.value)
    }
    digest = SHA256.hexadecimalDigest(of: writer.bytes)
  }

  /// The key of one document: 32 bytes.
  ///
  /// - Parameters:
  ///   - source: its identifier and path are part of every row.
  ///   - sha256: the hash of the file's bytes.
  ///   - metadata: what a table says of it; see ``MetadataTables/statement(about:)``.
  func key(of source: CorpusListing.Source, sha256: String, metadata: String) -> [UInt8] {
    var writer = RecordWriter()
    writer.write(digest)
    // Not part of the digest: shards may come from machines with copies of the program.
    writer.write(ProgramBuild.stamp)
    writer.write(source.id)
    writer.write(source.path)
    writer.write(sha256)
    writer.write(metadata)
    var hash = SHA256()
    hash.update(writer.bytes)
    return hash.digest()
  }
}
