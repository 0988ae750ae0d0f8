/// A doubt about a document that was processed all the same.
public struct TreatyWarning: Sendable, Equatable {
  /// A stable code: `encoding.guessed`, `segment.number.bridged`, `xml.unknown`, …
  public var code: String
  /// What was found and what to do.
  public var message: String
  /// The place in the reading text, in UTF-8 bytes.
  public var offset: Int?

  /// Makes a warning.
  public init(code: String, message: String, offset: Int? = nil) {
    self.code = code
    self.message = message
    self.offset = offset
  }
}
