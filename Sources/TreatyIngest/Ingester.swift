import TreatyText
import TreatyXML

/// Bytes of one file to a treaty: detects the format, decodes, finds structure and metadata.
public struct Ingester: Sendable {
  /// What the caller says about the format.
  public enum InputFormat: String, Sendable, CaseIterable {
    case auto, text, xml
  }

  /// How much is read from the text beside its structure and languages.
  public enum MetadataDepth: Sendable {
    /// Everything that the text shows: title, kind, parties, dates, places.
    case complete
    /// Title, kind and genre, which is all that tagging asks for.
    case genre
  }

  /// The format to assume.
  public var format: InputFormat
  /// What to read from the text.
  public var metadata: MetadataDepth
  /// The budgets of an XML document.
  package var limits = XMLLimits()

  /// Makes an ingester.
  public init(format: InputFormat = .auto, metadata: MetadataDepth = .complete) {
    self.format = format
    self.metadata = metadata
  }

  /// Reads one document.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - path: the path as given by the user, for messages.
  ///   - id: the identifier that the document gets.
  /// - Throws: ``IngestError``, when the document belongs in quarantine.
  public func ingest(_ bytes: [UInt8], path: String, id: String) throws(IngestError) -> Treaty {
    var treaty = try structure(bytes, path: path, id: id)
    LanguageAnnotator().annotate(&treaty)
    switch metadata {
    case .complete: TextMetadataReader().read(&treaty)
    case .genre: TextMetadataReader().readGenre(&treaty)
    }
    return treaty
  }

  /// Text and structure, as far as the format shows them.
  private func structure(_ bytes: [UInt8], path: String, id: String) throws(IngestError) -> Treaty {
    switch FormatDetector().detect(bytes) {
    case .empty:
      throw IngestError(code: .fileEmpty, message: "the file is empty; take it out of the folder or give its text", offset: 0)
    case .notText(let name, let remedy):
      throw IngestError(code: .fileKind, message: "this is \(name), not text; get the text first: \(remedy)", offset: 0)
    case .xml(let root) where format != .text: return try ingestXML(bytes, root, path: path, id: id)
    case .html(let charset) where format == .auto: return try ingestHTML(bytes, charset, path: path, id: id)
    case .plainText where format == .xml, .html where format == .xml: return try ingestXML(bytes, nil, path: path, id: id)
    case .plainText, .xml, .html: return try ingestText(bytes, path: path, id: id)
    }
  }

  private func ingestText(_ bytes: [UInt8], path: String, id: String) throws(IngestError) -> Treaty {
    let decoded = try TextDecoder().decode(bytes)
    let clean = ReadingCleaner().clean(decoded.text)
    let segmentation = Segmenter().segment(clean, language: nil)
    return Treaty(
      id: id, path: path, format: .plainText, encoding: decoded.encoding, encodingGuessed: decoded.guessed, text: decoded.text,
      cleanText: clean, provisions: segmentation.provisions, warnings: decoded.warnings + segmentation.warnings)
  }

  private func ingestXML(_ bytes: [UInt8], _ root: XMLElementName?, path: String, id: String) throws(IngestError) -> Treaty {
    let root = root ?? XMLElementName(local: "")
    return try read(bytes, with: VocabularyRegistry.profile(for: root), root, path: path, id: id)
  }

  private func read<Profile: VocabularyProfile>(
    _ bytes: [UInt8], with type: Profile.Type, _ root: XMLElementName, path: String, id: String
  ) throws(IngestError) -> Treaty {
    var profile = Profile(root: root)
    let outcome: XMLReader.Outcome
    do throws(XMLReadError) {
      outcome = try XMLReader(limits: limits).read(bytes, into: &profile)
    } catch { throw IngestError(error) }
    let unread = outcome.unread.map {
      TreatyWarning(code: "xml.external", message: "not read, since nothing outside the file is opened: \($0)")
    }
    return Self.treaty(profile.finish(), Profile.format, outcome.encoding, unread, path: path, id: id)
  }

  private func ingestHTML(_ bytes: [UInt8], _ charset: String?, path: String, id: String) throws(IngestError) -> Treaty {
    let decoded = try TextDecoder().decode(bytes, declared: charset)
    var profile = HTMLProfile(root: XMLElementName(local: "html"))
    do throws(XMLReadError) {
      try HTMLReader(limits: limits).read(utf8: decoded.text.bytes, into: &profile)
    } catch { throw IngestError(error) }
    var treaty = Self.treaty(profile.finish(), .html, decoded.encoding, decoded.warnings, path: path, id: id)
    treaty.encodingGuessed = decoded.guessed
    return treaty
  }

  private static func treaty(
    _ marked: MarkedText, _ format: DocumentFormat, _ encoding: String, _ warnings: [TreatyWarning], path: String, id: String
  ) -> Treaty {
    var marked = marked
    if marked.isFlat { FlatMarkup.findArticles(in: &marked) }
    return Treaty(
      id: id, path: path, format: format, encoding: encoding, text: marked.text, metadata: marked.metadata, provisions: marked.provisions,
      warnings: warnings + marked.warnings)
  }
}

extension IngestError {
  /// The quarantine entry of a document that the XML reader refused.
  package init(_ error: XMLReadError) {
    let code: Code =
      switch error.kind {
      case .malformed: .xmlMalformed
      case .entity: .xmlEntity
      case .version: .xmlVersion
      case .encoding: .textEncoding
      case .limit(let name): .xmlLimit(name)
      }
    self.init(code: code, message: error.message, line: error.place.line, column: error.place.column, offset: error.place.offset)
  }
}
