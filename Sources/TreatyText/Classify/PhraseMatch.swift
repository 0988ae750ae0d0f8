/// A place where a pattern of a theme matches and its conditions hold, before overlaps are settled.
struct PhraseMatch: Hashable {
  /// An index into the compiled codebook's patterns.
  var pattern: Int
  /// The words of the unit that it takes.
  var words: Range<Int>
}

/// A match after overlaps are settled.
struct SettledMatch {
  var match: PhraseMatch
  /// The match of the same theme that won over it.
  var winner: PhraseMatch?
}
