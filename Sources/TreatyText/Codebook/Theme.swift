/// One theme of a codebook.
public struct Theme: Sendable, Equatable {
  /// Whether the theme counts in scores of agreement.
  public enum Status: String, Sendable, Codable {
    case scored, provisional
  }

  /// What a unit's score adds up.
  public enum Scoring: String, Sendable, Codable {
    /// The weight of every kept mention.
    case mentions
    /// The weight of every pattern that has a kept mention, once.
    case patterns
  }

  /// The identifier; of a nested dictionary the path joined by dots.
  public var id: String
  /// The identifier of its family.
  public var family: String?
  /// The name for people.
  public var label: String
  /// What is coded with it, and what not.
  public var definition: String?
  /// Whether it counts in scores.
  public var status: Status
  /// A unit is tagged when its score is at least this.
  public var threshold: Double
  /// What the score adds up.
  public var scoring: Scoring
  /// A unit tagged with one of these is not tagged with this one.
  public var excludedBy: [String]
  /// A unit tagged with this one is also tagged with these.
  public var implies: [String]
  /// The patterns, in the order of the file.
  public var patterns: [Pattern]
  /// Texts that must be tagged.
  public var examples: [Example]
  /// Texts that must not be tagged.
  public var counterexamples: [Example]
  /// The line in the file, from 1.
  public var line: Int
  /// The path of the included file that it stands in; `nil` for the codebook's own file. Lines of its patterns count there.
  public var path: String?

  /// A text that shows what a theme takes or leaves.
  public struct Example: Sendable, Equatable {
    /// The text.
    public var text: String
    /// Its language; `nil` for the codebook's.
    public var language: String?
    /// The line in the file, from 1.
    public var line: Int

    /// Makes an example.
    public init(text: String, language: String? = nil, line: Int = 0) {
      self.text = text
      self.language = language
      self.line = line
    }
  }

  /// Makes a theme.
  public init(
    id: String, family: String? = nil, label: String = "", definition: String? = nil, status: Status = .scored, threshold: Double = 1,
    scoring: Scoring = .mentions, excludedBy: [String] = [], implies: [String] = [], patterns: [Pattern] = [], examples: [Example] = [],
    counterexamples: [Example] = [], line: Int = 0, path: String? = nil
  ) {
    self.id = id
    self.family = family
    self.label = label.isEmpty ? id : label
    self.definition = definition
    self.status = status
    self.threshold = threshold
    self.scoring = scoring
    self.excludedBy = excludedBy
    self.implies = implies
    self.patterns = patterns
    self.examples = examples
    self.counterexamples = counterexamples
    self.line = line
    self.path = path
  }
}
