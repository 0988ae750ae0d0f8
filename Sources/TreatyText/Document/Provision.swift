/// A part of a treaty, or a paragraph of another document.
///
/// A treaty keeps its provisions in one flat array in the order of their start, parents before children. Those without a parent
/// cover the whole reading text but white space; children lie within their parents and do not overlap.
public struct Provision: Sendable, Equatable {
  /// What kind of part it is.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    case preamble, part, chapter, section, article, paragraph, item, conclusion, signature, annex, reservation, body
  }

  /// What kind of part this is.
  public var kind: Kind
  /// The index of the provision that holds this one in the treaty's array.
  public var parent: Int?
  /// The place in the reading text, in UTF-8 bytes; starts at the first character of the label, or of the text where the label
  /// stands in an attribute.
  public var range: Range<Int>
  /// Label and heading as far as they are reading text, in UTF-8 bytes, within ``range``; `nil` where both stand in attributes or nowhere.
  public var headingRange: Range<Int>?
  /// The number that the sequence shows, normalised: `5`, `10.A`, `12bis`, `8-2`.
  public var number: String?
  /// The number as printed, where it differs from the one that the sequence shows.
  public var printed: String?
  /// The label as written: `Article 5`, `第八條之二`.
  public var label: String?
  /// The title of the provision as written, without the label.
  public var heading: String?
  /// ISO 639-1 code; `nil` when not certain.
  public var language: String?
  /// Tells parallel language versions of one treaty apart; `nil` where there is one version only.
  public var version: String?
  /// How sure the reader is, 0...1: of provisions given 0.9, nine in ten are right. 1 for what markup says.
  public var confidence: Double

  /// Makes a provision; only kind and range are required.
  public init(
    kind: Kind, parent: Int? = nil, range: Range<Int>, headingRange: Range<Int>? = nil, number: String? = nil, printed: String? = nil,
    label: String? = nil, heading: String? = nil, language: String? = nil, version: String? = nil, confidence: Double = 1
  ) {
    self.kind = kind
    self.parent = parent
    self.range = range
    self.headingRange = headingRange
    self.number = number
    self.printed = printed
    self.label = label
    self.heading = heading
    self.language = language
    self.version = version
    self.confidence = confidence
  }
}
