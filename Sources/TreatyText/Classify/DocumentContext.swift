/// What the classifier must know of a document beyond its text and units.
public struct DocumentContext: Sendable, Equatable {
  /// The genre that `genre:` conditions are held against; `nil` when unknown, and then no such condition holds.
  public var genre: String?

  /// Makes a context.
  public init(genre: String? = nil) {
    self.genre = genre
  }
}

/// Which mentions the classifier hands out; counts are the same whatever is asked.
public enum MentionCollection: Sendable, Equatable {
  /// None: counts only.
  case none
  /// Those that count.
  case kept
  /// Also those that lost to a longer or earlier one of their theme.
  case all
}
