/// Settles overlaps within themes: longest first, then leftmost, then in the codebook's order.
///
/// Kept matches of one theme never overlap, so it is enough to know for each word which match took it. O(n log n + words matched).
struct OverlapSettlement {
  /// For each word the rank of the kept match that took it, in the theme under work; -1 where none.
  private var takers: [Int32] = []

  /// Settles the matches of one unit.
  ///
  /// - Parameters:
  ///   - matches: at most one for each pattern and start.
  ///   - words: the number of words of the unit.
  /// - Returns: all of them by start, theme and pattern.
  mutating func settle(_ matches: inout [PhraseMatch], _ themes: [Int32], words: Int) -> [SettledMatch] {
    guard matches.count > 1 else { return matches.map { SettledMatch(match: $0, winner: nil) } }
    matches.sort { left, right in
      let (one, other) = (themes[left.pattern], themes[right.pattern])
      if one != other { return one < other }
      if left.words.count != right.words.count { return left.words.count > right.words.count }
      return (left.words.lowerBound, left.pattern) < (right.words.lowerBound, right.pattern)
    }
    if takers.count < words { takers = Array(repeating: -1, count: words) }
    var settled: [SettledMatch] = []
    settled.reserveCapacity(matches.count)
    var first = 0
    while first < matches.count {
      let theme = themes[matches[first].pattern]
      var end = first + 1
      while end < matches.count, themes[matches[end].pattern] == theme { end += 1 }
      settleTheme(matches, first..<end, &settled)
      first = end
    }
    settled.sort { ($0.match.words.lowerBound, $0.match.pattern) < ($1.match.words.lowerBound, $1.match.pattern) }
    return settled
  }

  private mutating func settleTheme(_ matches: [PhraseMatch], _ group: Range<Int>, _ settled: inout [SettledMatch]) {
    for rank in group {
      var winner: Int32 = -1
      for word in matches[rank].words where takers[word] >= 0 && (winner < 0 || takers[word] < winner) { winner = takers[word] }
      if winner < 0 { for word in matches[rank].words { takers[word] = Int32(rank) } }
      settled.append(SettledMatch(match: matches[rank], winner: winner < 0 ? nil : matches[Int(winner)]))
    }
    for rank in group { for word in matches[rank].words { takers[word] = -1 } }
  }
}
