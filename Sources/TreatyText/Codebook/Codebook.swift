/// Themes in families, each with a definition, patterns, examples and counterexamples: the value that every codebook file is read into.
///
/// It knows no file format; `TreatyCodebook` reads and writes those, `Classifier` compiles it.
public struct Codebook: Sendable, Equatable {
  /// How British and American spelling are matched.
  public enum Spelling: String, Sendable, Codable {
    /// As the pattern writes it.
    case asWritten = "as written"
    /// `defence` also finds `defense`, `organis*` also finds `organiz*`.
    case both
  }

  /// A group of themes.
  public struct Family: Sendable, Equatable {
    /// The identifier.
    public var id: String
    /// The name for people.
    public var label: String
    /// What belongs here.
    public var definition: String?

    /// Makes a family.
    public init(id: String, label: String, definition: String? = nil) {
      self.id = id
      self.label = label
      self.definition = definition
    }
  }

  /// A named list of phrases that patterns refer to as `@name`.
  public struct List: Sendable, Equatable {
    /// The name, without the `@`.
    public var name: String
    /// The phrases, each a sequence of elements.
    public var entries: [[PatternElement]]

    /// Makes a list.
    public init(name: String, entries: [[PatternElement]]) {
      self.name = name
      self.entries = entries
    }
  }

  /// An attribute that mentions get from their sentence, such as force or polarity; it never changes whether they count.
  public struct Attribute: Sendable, Equatable {
    /// The name: `force`, `polarity`, `condition`.
    public var name: String
    /// The values in order of precedence, each with the patterns that show it.
    public var values: [(value: String, patterns: [Pattern])]

    /// Makes an attribute.
    public init(name: String, values: [(value: String, patterns: [Pattern])]) {
      self.name = name
      self.values = values
    }

    /// Compares names, values and patterns.
    public static func == (left: Self, right: Self) -> Bool {
      left.name == right.name && left.values.elementsEqual(right.values) { $0 == $1 }
    }
  }

  /// The identifier.
  public var id: String
  /// The name for people.
  public var title: String
  /// The version, as written.
  public var version: String?
  /// The path of its file, as given.
  public var path: String?
  /// SHA-256 of its file (and of those it includes), lower-case hexadecimal; empty for one made in memory.
  public var sha256: String
  /// The language of patterns that do not name one, ISO 639-1; `nil` means that patterns hold in every language.
  public var language: String?
  /// How British and American spelling are matched.
  public var spelling: Spelling
  /// From how many words on a unit is long, so that themes ask for more of it; `nil` where length does not matter.
  public var longUnit: Int?
  /// The families, in the order of the file.
  public var families: [Family]
  /// The themes, in the order of the file.
  public var themes: [Theme]
  /// The named lists.
  public var lists: [List]
  /// The attributes of mentions.
  public var attributes: [Attribute]
  /// What is on record of its agreement with coded units; `nil` where nothing is.
  public var validation: CodebookValidation?

  /// Makes a codebook.
  public init(
    id: String, title: String = "", version: String? = nil, path: String? = nil, sha256: String = "", language: String? = nil,
    spelling: Spelling = .asWritten, longUnit: Int? = nil, families: [Family] = [], themes: [Theme] = [], lists: [List] = [],
    attributes: [Attribute] = [],
    validation: CodebookValidation? = nil
  ) {
    self.id = id
    self.title = title.isEmpty ? id : title
    self.version = version
    self.path = path
    self.sha256 = sha256
    self.language = language
    self.spelling = spelling
    self.longUnit = longUnit
    self.families = families
    self.themes = themes
    self.lists = lists
    self.attributes = attributes
    self.validation = validation
  }

  /// By how much the thresholds of themes rise in a unit of so many words: with the square root of its length beyond ``longUnit``, at most
  /// twofold. In a long article one word in passing is no subject.
  public func demand(words: Int) -> Double {
    guard let longUnit, longUnit > 0, words > longUnit else { return 1 }
    return min(2, (Double(words) / Double(longUnit)).squareRoot())
  }
}
