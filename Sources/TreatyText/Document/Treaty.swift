/// One ingested document of any diplomatic kind: its reading text, its structure and what is known about it.
public struct Treaty: Sendable {
  /// The identifier, unique in a corpus.
  public var id: String
  /// The path as given by the user.
  public var path: String
  /// The format of the source.
  public var format: DocumentFormat
  /// The character encoding of the source, lower-case IANA name.
  public var encoding: String
  /// True when nothing declared the encoding and it was inferred from the bytes.
  public var encodingGuessed: Bool
  /// SHA-256 of the source's bytes, lower-case hexadecimal; empty when it was not asked for.
  public var sha256: String
  /// The text that all offsets point into.
  public var text: ReadingText
  /// The text that structure and words are read from: ``text`` with page numbers, running heads and footnote marks as white space, byte for byte
  /// as long; ``text`` itself where there are none.
  public var cleanText: ReadingText
  /// Title, dates, parties, …
  public var metadata: TreatyMetadata
  /// The structure, in the order of starts, parents before children.
  public var provisions: [Provision]
  /// Doubts, in the order found.
  public var warnings: [TreatyWarning]

  /// Makes a document.
  public init(
    id: String, path: String, format: DocumentFormat, encoding: String = "utf-8", encodingGuessed: Bool = false, sha256: String = "",
    text: ReadingText, cleanText: ReadingText? = nil, metadata: TreatyMetadata = TreatyMetadata(), provisions: [Provision] = [],
    warnings: [TreatyWarning] = []
  ) {
    self.id = id
    self.path = path
    self.format = format
    self.encoding = encoding
    self.encodingGuessed = encodingGuessed
    self.sha256 = sha256
    self.text = text
    self.cleanText = cleanText ?? text
    self.metadata = metadata
    self.provisions = provisions
    self.warnings = warnings
  }
}

extension Treaty {
  /// The same document with only as much text as its evidence quotes: for lists of many documents.
  ///
  /// Ranges of the evidence still point to the same passages; provisions are gone.
  package var withoutText: Treaty {
    var copy = self
    let end = metadata.evidence.compactMap { $0.range?.upperBound }.max() ?? 0
    copy.text = ReadingText(validated: Array(text.bytes.prefix(end)))
    copy.cleanText = copy.text
    copy.provisions = []
    return copy
  }
}
