/// What is tagged and counted: by default an article or the preamble; or a paragraph, or a whole document.
public struct TreatyUnit: Sendable, Equatable {
  /// The parts of a treaty that are counted apart.
  public enum Scope: String, Sendable, CaseIterable, Codable {
    case operative, annexes, signatures, reservations, headings
  }

  /// The position among the units of its document, from 0.
  public var index: Int
  /// The provision that it stands for, an index into the treaty's provisions; `nil` for a whole document.
  public var provision: Int?
  /// The kind of that provision.
  public var kind: Provision.Kind
  /// For a paragraph the kinds of the provisions that it lies in, innermost first: what is in a paragraph of an article is in the article.
  public var enclosing: [Provision.Kind]
  /// The number of that provision.
  public var number: String?
  /// The label of that provision.
  public var label: String?
  /// The heading of that provision.
  public var heading: String?
  /// ISO 639-1 code; `nil` when not certain.
  public var language: String?
  /// Tells parallel language versions apart.
  public var version: String?
  /// Preamble, articles and body text are operative.
  public var scope: Scope
  /// The place in the reading text, in UTF-8 bytes.
  public var range: Range<Int>
  /// Labels and headings inside the unit, in UTF-8 bytes, in order, not overlapping.
  public var headings: [Range<Int>]
  /// Where provisions inside the unit begin or end, in UTF-8 bytes, ascending: no phrase crosses them.
  public var borders: [Int]
  /// False for a parallel language version that tallies leave out, since another version of the same treaty is counted.
  public var isCounted: Bool

  /// Makes a unit.
  public init(
    index: Int, provision: Int? = nil, kind: Provision.Kind, number: String? = nil, label: String? = nil, heading: String? = nil,
    language: String? = nil, version: String? = nil, scope: Scope = .operative, range: Range<Int>, headings: [Range<Int>] = [],
    borders: [Int] = [], isCounted: Bool = true, enclosing: [Provision.Kind] = []
  ) {
    self.index = index
    self.provision = provision
    self.kind = kind
    self.enclosing = enclosing
    self.number = number
    self.label = label
    self.heading = heading
    self.language = language
    self.version = version
    self.scope = scope
    self.range = range
    self.headings = headings
    self.borders = borders
    self.isCounted = isCounted
  }
}
