/// What the classifier says of one unit.
public struct UnitTags: Sendable, Equatable {
  /// One theme that a unit mentions or is tagged with.
  public struct ThemeTag: Sendable, Equatable {
    /// The theme, an index into the codebook's themes.
    public var theme: Int
    /// Kept mentions, those in headings included.
    public var mentions: Int
    /// Kept mentions that stand in headings.
    public var headingMentions: Int
    /// The sum that is held against the theme's threshold.
    public var score: Double
    /// Whether the unit is about the theme.
    public var tagged: Bool
    /// True when a person decided, not the codebook.
    public var overridden: Bool

    /// Makes a tag.
    public init(theme: Int, mentions: Int, headingMentions: Int = 0, score: Double, tagged: Bool, overridden: Bool = false) {
      self.theme = theme
      self.mentions = mentions
      self.headingMentions = headingMentions
      self.score = score
      self.tagged = tagged
      self.overridden = overridden
    }
  }

  /// The unit.
  public var unit: TreatyUnit
  /// UAX #29 words with a letter or digit, those of headings included.
  public var words: Int
  /// The words that stand in labels and headings.
  public var headingWords: Int
  /// The themes that are mentioned or tagged, in the codebook's order; a theme that is not here and is covered has no mention.
  public var themes: [ThemeTag]
  /// The mentions in the order of their start, then theme, then pattern; empty when only counts were asked for.
  public var mentions: [Mention]

  /// Makes a result.
  public init(unit: TreatyUnit, words: Int, headingWords: Int = 0, themes: [ThemeTag], mentions: [Mention]) {
    self.unit = unit
    self.words = words
    self.headingWords = headingWords
    self.themes = themes
    self.mentions = mentions
  }
}
