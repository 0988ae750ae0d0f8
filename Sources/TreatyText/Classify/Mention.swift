/// One place where a pattern of a theme matches.
public struct Mention: Sendable, Equatable {
  /// The theme, an index into the codebook's themes.
  public var theme: Int
  /// The pattern, an index into the theme's patterns.
  public var pattern: Int
  /// The place in the reading text, in UTF-8 bytes.
  public var range: Range<Int>
  /// The length in words.
  public var words: Int
  /// True when it stands in a heading.
  public var inHeading: Bool
  /// For a mention that lost to another: the winner's index among the mentions of the same unit.
  public var suppressedBy: Int?
  /// Force, polarity, condition, … as the codebook's attributes say.
  public var attributes: [Attribute]

  /// One attribute of a mention.
  public struct Attribute: Sendable, Equatable {
    /// The name.
    public var name: String
    /// The value.
    public var value: String

    /// Makes an attribute.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Makes a mention.
  public init(
    theme: Int, pattern: Int, range: Range<Int>, words: Int, inHeading: Bool = false, suppressedBy: Int? = nil, attributes: [Attribute] = []
  ) {
    self.theme = theme
    self.pattern = pattern
    self.range = range
    self.words = words
    self.inHeading = inHeading
    self.suppressedBy = suppressedBy
    self.attributes = attributes
  }
}
