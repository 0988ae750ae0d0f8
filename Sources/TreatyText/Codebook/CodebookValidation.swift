/// What is on record of holding a codebook against coded units, theme by theme.
public struct CodebookValidation: Sendable, Equatable {
  /// The record of one theme.
  public struct Entry: Sendable, Equatable {
    /// Units that the coders gave the theme.
    public var coded: Int
    /// Documents of those units.
    public var documents: Int
    /// Units that the codebook tagged.
    public var tagged: Int?
    /// The share of tags that the coders gave too; `nil` where nothing was tagged.
    public var precision: Double?
    /// The share of the coders' codes that were tagged; `nil` where nothing was coded.
    public var recall: Double?
    /// The harmonic mean of both; `nil` where nothing was tagged or coded.
    public var f1: Double?

    /// A theme counts as validated with at least so many coded units …
    public static let fewestUnits = 20
    /// … from at least so many documents.
    public static let fewestDocuments = 5

    /// Makes a record.
    public init(coded: Int, documents: Int, tagged: Int? = nil, precision: Double? = nil, recall: Double? = nil, f1: Double? = nil) {
      self.coded = coded
      self.documents = documents
      self.tagged = tagged
      self.precision = precision
      self.recall = recall
      self.f1 = f1
    }

    /// Whether there were units enough to say how well the theme is found; it says nothing of how well it is.
    public var isValidated: Bool { coded >= Self.fewestUnits && documents >= Self.fewestDocuments }
  }

  /// Which units were coded, and by whom, in the words of the one who recorded it.
  public var source: String?
  /// SHA-256 of the codebook that was held against the codes; another one of the codebook in use says that it has changed since.
  public var sha256: String?
  /// Coded units.
  public var units: Int
  /// Their documents.
  public var documents: Int
  /// The themes by identifier.
  public var themes: [String: Entry]

  /// Makes a record.
  public init(source: String? = nil, sha256: String? = nil, units: Int, documents: Int, themes: [String: Entry]) {
    self.source = source
    self.sha256 = sha256
    self.units = units
    self.documents = documents
    self.themes = themes
  }
}

extension Codebook {
  /// Whether a theme was held against enough coded units (``CodebookValidation/Entry/isValidated``).
  public func isValidated(_ theme: String) -> Bool { validation?.themes[theme]?.isValidated ?? false }

  /// True when the codebook has changed since the codes were held against it.
  public var isValidationOutdated: Bool { validation?.sha256.map { $0 != sha256 } ?? false }
}
