import TreatyIngest
import TreatyReport
import TreatyText

/// One document to its rendering: from the cache when an earlier run rendered the same bytes in the same way, else read, tagged and rendered.
struct DocumentRecorder: Sendable {
  /// A document as the consumer takes it.
  struct Output: Sendable {
    var rendering: DocumentRendering
    var key: [UInt8]
    /// The rendering as bytes; empty where no journal is kept.
    var record: [UInt8]
    var inputBytes: Int
  }

  var reader: DocumentReader
  var renderer: DocumentRenderer
  var key: RenderingKey
  var cache: RenderingCache?
  /// Whether records are wanted.
  var keepsRecords: Bool

  /// Renders a document.
  ///
  /// - Throws: why it belongs in quarantine.
  func output(of source: CorpusListing.Source, tagger: inout Tagger) throws(IngestError) -> Output {
    try output(of: source, bytes: try reader.bytes(of: source), tagger: &tagger)
  }

  /// Renders a document whose bytes are at hand.
  ///
  /// - Throws: why it belongs in quarantine.
  func output(of source: CorpusListing.Source, bytes: [UInt8], tagger: inout Tagger) throws(IngestError) -> Output {
    let sha256 = SHA256.hexadecimalDigest(of: bytes)
    let key = key.key(of: source, sha256: sha256, metadata: reader.metadata.statement(about: source))
    if let hit = cache?.rendering(key) {
      return Output(rendering: hit.rendering, key: key, record: hit.record, inputBytes: bytes.count)
    }
    let treaty = try reader.treaty(bytes, sha256: sha256, from: source)
    let rendering = renderer.render(TaggedDocument(treaty: treaty, tags: tagger.tag(treaty)))
    // A rendering that cannot be recorded is still right; the next run makes it again.
    let record = keepsRecords ? (try? rendering.record()) ?? [] : []
    return Output(rendering: rendering, key: record.isEmpty ? [] : key, record: record, inputBytes: bytes.count)
  }
}
