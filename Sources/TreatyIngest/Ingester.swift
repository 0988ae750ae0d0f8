import TreatyText

/// Bytes of one file to a treaty: detects the format, decodes, finds structure and metadata.
public struct Ingester: Sendable {
  /// What the caller says about the format.
  public enum InputFormat: String, Sendable, CaseIterable {
    case auto, text, xml
  }

  /// The format to assume.
  public var format: InputFormat

  /// Makes an ingester.
  public init(format: InputFormat = .auto) {
    self.format = format
  }

  /// Reads one document.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - path: the path as given by the user, for messages.
  ///   - id: the identifier that the document gets.
  /// - Throws: ``IngestError``, when the document belongs in quarantine.
  public func ingest(_ bytes: [UInt8], path: String, id: String) throws(IngestError) -> Treaty {
    let decoded = try TextDecoder().decode(bytes)
    let segmentation = Segmenter().segment(decoded.text, language: nil)
    return Treaty(
      id: id, path: path, format: .plainText, encoding: decoded.encoding, encodingGuessed: decoded.guessed, text: decoded.text,
      provisions: segmentation.provisions, warnings: decoded.warnings + segmentation.warnings)
  }
}
