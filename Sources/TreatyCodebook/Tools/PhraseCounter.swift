import TreatyText

/// Counts phrases of two to four words in bounded memory.
///
/// Words that stand in a fifth of all units are taken for the grammar of the language: no phrase begins or ends with one. When more than
/// `capacity` phrases are held, the rarest are dropped (lossy counting; Manku and Motwani 2002), so that counts may be low by the number
/// of times that happened, and phrases that are frequent stay.
struct PhraseCounter: Sendable {
  private static let capacity = 600_000
  private static let lengths = 2...4

  private var counts: [String: Int] = [:]
  private var unitsOfWord: [String: Int] = [:]
  private var units = 0
  private var dropped = 0

  /// Adds the words of a unit that are not touched. O(words).
  mutating func add(_ words: [ReadWord], _ isTouched: [Bool]) {
    units += 1
    for form in Set(words.map(\.form)) { unitsOfWord[form, default: 0] += 1 }
    for start in words.indices where !isTouched[start] {
      var phrase = words[start].form
      for length in 2...Self.lengths.upperBound {
        let next = start + length - 1
        guard next < words.count, !isTouched[next], !words[next].beginsPhrase else { break }
        phrase += " " + words[next].form
        counts[phrase, default: 0] += 1
      }
    }
    while counts.count > Self.capacity {
      dropped += 1
      counts = counts.filter { $0.value > dropped }
    }
  }

  /// The most frequent phrases; one that is nearly always part of a longer one there is left out.
  func top(_ limit: Int) -> [(phrase: String, count: Int)] {
    let common = max(3, units / 5)
    let candidates = counts.filter { phrase, count in
      guard count > 1 else { return false }
      let words = phrase.split(separator: " ")
      guard let first = words.first, let last = words.last else { return false }
      return [first, last].allSatisfy { word in
        unitsOfWord[String(word), default: 0] < common && word.unicodeScalars.contains(where: \.properties.isAlphabetic) && word.count > 1
      }
    }
    let sorted = candidates.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var kept: [(phrase: String, count: Int)] = []
    for (phrase, count) in sorted.prefix(limit * 20) {
      guard kept.count < limit else { break }
      let isPart = sorted.prefix(limit * 20).contains { longer, number in
        longer.utf8.count > phrase.utf8.count && number * 5 >= count * 4 && " \(longer) ".contains(" \(phrase) ")
      }
      if !isPart { kept.append((phrase, count)) }
    }
    return kept
  }
}
