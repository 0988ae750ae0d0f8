/// One entry of a theme: a word, a glob, a phrase, a phrase with gaps or alternatives, with its conditions.
public struct Pattern: Sendable, Equatable {
  /// The entry as written; what mentions and tables show.
  public var source: String
  /// What it matches.
  public var elements: [PatternElement]
  /// What must hold around a match.
  public var conditions: [PatternCondition]
  /// ISO 639-1; `nil` for the codebook's language.
  public var language: String?
  /// What a mention adds to the score of a unit.
  public var weight: Double
  /// True when `codebook tune` must leave the weight alone.
  public var locked: Bool
  /// True when letters must match in case, for acronyms and names.
  public var caseSensitive: Bool
  /// True when the form must stand as written: no folding of hyphens and apostrophes, no other spelling, no joining at hyphens.
  public var exact: Bool
  /// The line in the codebook file, from 1.
  public var line: Int
  /// The column in the codebook file, from 1, in code points.
  public var column: Int

  /// Makes a pattern.
  public init(
    source: String, elements: [PatternElement], conditions: [PatternCondition] = [], language: String? = nil, weight: Double = 1,
    locked: Bool = false, caseSensitive: Bool = false, exact: Bool = false, line: Int = 0, column: Int = 0
  ) {
    self.source = source
    self.elements = elements
    self.conditions = conditions
    self.language = language
    self.weight = weight
    self.locked = locked
    self.caseSensitive = caseSensitive
    self.exact = exact
    self.line = line
    self.column = column
  }
}

/// One element of a pattern; elements follow each other as words of a phrase.
public indirect enum PatternElement: Sendable, Equatable {
  /// A word or glob as written: `*` any run of characters in a word, `?` exactly one. Hyphens inside stay in the string
  /// (`self-defence`): the compiler splits it at word boundaries and lets each hyphen match hyphen, white space or nothing.
  case word(String)
  /// One of several sequences: `(attack|act of aggression)`; an empty sequence makes it optional.
  case alternatives([[PatternElement]])
  /// At most this many words of any kind, within the sentence: `...` (5), `...8`. Commas and brackets may be crossed.
  case gap(upTo: Int)
  /// Two sequences in any order with at most this many words between, within the sentence: `consult* ~8 parties`.
  case unordered([PatternElement], [PatternElement], within: Int)
  /// A named list of the codebook: `@states`.
  case list(String)
}
