/// Units that people coded and the codebook tagged: what an evaluation is made from.
public struct CodedSample: Sendable, Equatable {
  /// One unit.
  public struct Unit: Sendable, Equatable {
    /// The identifier.
    public var id: String
    /// The document that it belongs to; units of one document are no independent witnesses.
    public var document: String
    /// treaty, speech, cable, …; `nil` when unknown.
    public var genre: String?
    /// The year of the document; `nil` when unknown.
    public var year: Int?
    /// How many units of the corpus it stands for: one over its inclusion probability, 1 where it was not drawn.
    public var weight: Double

    /// Makes a unit.
    public init(id: String, document: String, genre: String? = nil, year: Int? = nil, weight: Double = 1) {
      self.id = id
      self.document = document
      self.genre = genre
      self.year = year
      self.weight = weight
    }
  }

  /// One theme.
  public struct Theme: Sendable, Equatable {
    /// The identifier.
    public var id: String
    /// False for provisional themes, which averages leave out.
    public var isScored: Bool
    /// For each unit whether it was tagged; `nil` where the theme is not covered in the unit's language.
    public var tags: [Bool?]
    /// For each unit what each coder said; `nil` where a coder did not code it.
    public var codes: [[Bool?]]

    /// Makes a theme.
    public init(id: String, isScored: Bool = true, tags: [Bool?], codes: [[Bool?]]) {
      self.id = id
      self.isScored = isScored
      self.tags = tags
      self.codes = codes
    }

    /// What the coders say of a unit: what more than half of those who coded it say; `nil` where they are divided evenly or none did.
    public func reference(_ unit: Int) -> Bool? {
      let given = codes[unit].compactMap { $0 }
      let yes = given.count { $0 }
      return 2 * yes == given.count ? nil : 2 * yes > given.count
    }
  }

  /// The units.
  public var units: [Unit]
  /// The names of the coders.
  public var coders: [String]
  /// The themes, in the order of the codebook.
  public var themes: [Theme]

  /// Makes a sample.
  public init(units: [Unit], coders: [String], themes: [Theme]) {
    self.units = units
    self.coders = coders
    self.themes = themes
  }

  /// True when units stand for different numbers of units.
  public var isWeighted: Bool { units.contains { $0.weight != 1 } }

  /// The sample of some of the units, in their order.
  public func subset(_ indices: [Int]) -> CodedSample {
    CodedSample(
      units: indices.map { units[$0] }, coders: coders,
      themes: themes.map { theme in
        Theme(id: theme.id, isScored: theme.isScored, tags: indices.map { theme.tags[$0] }, codes: indices.map { theme.codes[$0] })
      })
  }
}
