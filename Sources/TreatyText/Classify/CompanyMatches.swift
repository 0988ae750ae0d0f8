/// Every match of one company in a unit, by start.
struct CompanyMatches {
  private var ranges: [Range<Int>] = []
  /// The most words of one match.
  private var longest = 0

  /// Looks at every word with which a match can begin; O(words of the unit).
  init(_ company: Company, _ follower: PhraseFollower, language: String?) {
    let phrases = company.phrases.filter { Phrase.holds($0.language, in: language) }
    guard !phrases.isEmpty, follower.mayHold(company) else { return }
    for start in 0..<follower.unit.count where company.startsAnywhere || follower.begins(company, at: start) {
      for phrase in phrases where follower.mayHold(phrase) {
        for end in follower.ends(of: phrase, from: start) {
          ranges.append(start..<end)
          longest = max(longest, end - start)
        }
      }
    }
  }

  /// Whether a match that begins in a stretch of words is as asked.
  func contains(from stretch: Range<Int>, where isAsked: (Range<Int>) -> Bool) -> Bool {
    var (low, high) = (0, ranges.count)
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < stretch.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < ranges.count, ranges[low].lowerBound < stretch.upperBound {
      if isAsked(ranges[low]) { return true }
      low += 1
    }
    return false
  }

  /// The words from which a match could reach into a stretch.
  func reach(before stretch: Range<Int>) -> Range<Int> {
    max(0, stretch.lowerBound - longest)..<stretch.upperBound
  }
}
