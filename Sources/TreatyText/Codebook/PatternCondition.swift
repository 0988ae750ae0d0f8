/// What must, or must not, hold around a match for it to be a mention. Conditions are checked on candidate matches only.
public struct PatternCondition: Sendable, Equatable {
  /// Where the company of a match is looked for, or where the match itself must stand.
  public enum Relation: Sendable, Equatable {
    /// A match of the company ends just before this one (white space or a hyphen between, no punctuation).
    case precededBy
    /// A match of the company begins just after this one.
    case followedBy
    /// A match of the company with at most this many words between, in the same sentence or not, in the same unit.
    case within(words: Int)
    /// A match of the company in the same sentence (that does not overlap this one).
    case sameSentence
    /// A match of the company in the same paragraph: up to a blank line or the border of a provision.
    case sameParagraph
    /// A match of the company in the same unit.
    case sameProvision
    /// The match lies inside a match of the company: `attack` inside `cyber attack`.
    case inside
    /// The match stands in one of these places.
    case place(Set<Place>)
    /// The document is of one of these genres.
    case genre(Set<String>)
  }

  /// A part of a document that a condition can name.
  public enum Place: String, Sendable, CaseIterable, Codable {
    case preamble, article, annex, conclusion, signature, reservation, body, paragraph, heading
  }

  /// What the company is made of.
  public enum Company: Sendable, Equatable {
    /// A match of any of these patterns; only their elements, case, exactness and language matter.
    case patterns([Pattern])
    /// A match of any pattern of this theme, whether or not its own conditions hold.
    case theme(String)
  }

  /// The relation.
  public var relation: Relation
  /// What is looked for; `nil` for places and genres.
  public var company: Company?
  /// True for `unless …` and `not in`: the match counts when the relation does not hold.
  public var negated: Bool
  /// The line in the codebook file, from 1.
  public var line: Int

  /// Makes a condition.
  public init(relation: Relation, company: Company? = nil, negated: Bool = false, line: Int = 0) {
    self.relation = relation
    self.company = company
    self.negated = negated
    self.line = line
  }
}
