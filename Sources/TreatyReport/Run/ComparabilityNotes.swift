import TreatyCompare
import TreatyText

/// Says where groups pool what is not alike: several genres, or documents whose units differ twofold in length.
enum ComparabilityNotes {
  /// Groups that are named before the rest is counted.
  private static let named = 3

  /// The notes on a run's groups, one or two a grouping; operative text.
  static func notes(_ frequencies: [(grouping: Grouping, frequency: Frequency)]) -> [String] {
    frequencies.flatMap { grouping, frequency -> [String] in
      var groups: [(name: String, profile: UnitProfile)] = []
      for row in frequency.rows where row.scope == .operative && groups.last?.name != row.group { groups.append((row.group, row.profile)) }
      if grouping.variables.isEmpty { return groups.first.map { whole($0.profile) } ?? [] }
      return pooled(groups.filter { $0.profile.joinsGenres }.map(\.name), of: groups.count, grouping, "join several genres")
        + pooled(
          groups.filter { $0.profile.joinsLengths }.map(\.name), of: groups.count, grouping,
          "join documents whose median units differ twofold in length")
    }
  }

  /// What stands in the way of comparing the sides of a contrast; empty when they are alike.
  static func notes(_ comparison: Comparison) -> [String] {
    let (target, reference) = (comparison.targetProfile, comparison.referenceProfile)
    var notes: [String] = []
    if Set((target.genres + reference.genres).map(\.name)).count > 1 {
      notes.append("several genres: \(genres(target)) in the target, \(genres(reference)) in the reference")
    }
    if let first = target.medianWords, let second = reference.medianWords, UnitProfile.differ(first, second) {
      notes.append("the median unit has \(words(first)) in the target and \(words(second)) in the reference")
    }
    return notes
  }

  private static func whole(_ profile: UnitProfile) -> [String] {
    var notes: [String] = []
    if profile.joinsGenres {
      let list = profile.genres.map { "\($0.name): \($0.documents) documents, median unit \(words($0.medianWords))" }
      notes.append(
        "The corpus joins \(profile.genres.count) genres (\(list.joined(separator: "; "))): numbers over all of it mix unlike texts; the grouping "
          + "`genre` keeps them apart.")
    }
    if profile.joinsLengths, let spread = profile.spread {
      notes.append(
        "Units differ in length: in a quarter of the documents the median unit has \(words(spread.upperBound)) or more, in a quarter "
          + "\(words(spread.lowerBound)) or fewer. Longer units hold more themes: compare rates rather than shares of units.")
    }
    return notes
  }

  private static func pooled(_ groups: [String], of count: Int, _ grouping: Grouping, _ what: String) -> [String] {
    guard !groups.isEmpty else { return [] }
    let more = groups.count > named ? " and \(groups.count - named) more" : ""
    let list = groups.prefix(named).joined(separator: ", ") + more
    return [
      "By \(grouping.name), \(groups.count) of \(count) groups \(what) (\(list)); frequency.csv has genres and median_unit_words of each."
    ]
  }

  private static func genres(_ profile: UnitProfile) -> String {
    profile.genres.isEmpty ? "none known" : profile.genres.map(\.name).joined(separator: " and ")
  }

  private static func words(_ median: Double) -> String { "\(NumberText.text(median)) \(median == 1 ? "word" : "words")" }
}
