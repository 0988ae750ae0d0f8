import Foundation
import TreatyText

/// Words and phrases that are typical of the units that people coded with a theme and that its patterns do not find.
///
/// For each phrase of one to four words the units that have it are counted, coded and not coded, and their log-odds ratio is held
/// against its standard error, with a prior in proportion to the whole (Monroe, Colaresi and Quinn 2008). Counting units, not
/// occurrences, keeps one repetitive unit from deciding.
package struct CodebookSuggestions {
  /// A phrase with what speaks for it.
  package struct Suggestion: Sendable, Equatable {
    /// The phrase in the form that patterns are held against.
    package var phrase: String
    /// Coded units that have it, and those of them that the codebook does not tag.
    package var coded: Int
    package var missed: Int
    /// Units with it that are not coded.
    package var others: Int
    /// The log-odds ratio in standard errors.
    package var z: Double
    /// The names of coded units that have it, missed ones first, in their order.
    package var units: [String]
  }

  /// A coded unit with its words.
  private struct Unit {
    var name: String
    var phrases: Set<String>
    var isCoded: Bool
    var isTagged: Bool
  }

  /// The weight of the prior, in units.
  private static let prior = 10.0
  private static let longest = 4

  private let codebook: Codebook
  private let theme: Int
  private let fewest: Int
  private var units: [Unit] = []

  /// Begins with nothing.
  ///
  /// - Parameters:
  ///   - theme: an index into the codebook's themes.
  ///   - fewest: the fewest coded units that a phrase must stand in.
  package init(_ codebook: Codebook, theme: Int, fewest: Int = 3) {
    self.codebook = codebook
    self.theme = theme
    self.fewest = fewest
  }

  /// Adds a unit. O(words).
  ///
  /// - Parameters:
  ///   - name: what the unit is shown as.
  ///   - tags: the classifier's result with its kept mentions.
  ///   - isCoded: whether people gave it the theme.
  package mutating func add(name: String, _ text: ReadingText, _ tags: UnitTags, isCoded: Bool) {
    let ranges = tags.mentions.filter { $0.theme == theme }.map(\.range)
    let words = text.words(of: tags.unit)
    let isTouched = words.map { word in ranges.contains { $0.overlaps(word.range) } }
    var phrases: Set<String> = []
    for start in words.indices where !isTouched[start] {
      var phrase = ""
      for index in start..<min(words.count, start + Self.longest) {
        guard !isTouched[index], index == start || !words[index].beginsPhrase else { break }
        phrase += (index == start ? "" : " ") + words[index].form
        phrases.insert(phrase)
      }
    }
    let isTagged = tags.themes.contains { $0.theme == theme && $0.tagged }
    units.append(Unit(name: name, phrases: phrases, isCoded: isCoded, isTagged: isTagged))
  }

  /// The phrases that speak most for the theme, best first; those at least 1.96 standard errors from no difference.
  ///
  /// A phrase that stands in the same coded units as a longer or better one around or inside it is left out.
  package func suggestions(limit: Int, unitsShown: Int = 3) -> [Suggestion] {
    let coded = Double(units.count { $0.isCoded })
    let others = Double(units.count) - coded
    guard coded > 0, others > 0 else { return [] }
    var counts: [String: (coded: Int, others: Int)] = [:]
    for unit in units where unit.isCoded { for phrase in unit.phrases { counts[phrase, default: (0, 0)].coded += 1 } }
    counts = counts.filter { $0.value.coded >= fewest }
    for unit in units where !unit.isCoded { for phrase in unit.phrases where counts[phrase] != nil { counts[phrase]?.others += 1 } }
    let scored = counts.compactMap { phrase, count -> (phrase: String, coded: Int, others: Int, z: Double)? in
      let z = Self.z(Double(count.coded), of: coded, against: Double(count.others), of: others)
      guard z >= 1.96, phrase.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return nil }
      return (phrase, count.coded, count.others, z)
    }.sorted { ($1.z, $1.phrase.utf8.count, $0.phrase) < ($0.z, $0.phrase.utf8.count, $1.phrase) }
    var kept: [Suggestion] = []
    for candidate in scored {
      guard kept.count < limit else { break }
      let isNested = kept.contains { other in
        other.coded == candidate.coded
          && (" \(other.phrase) ".contains(" \(candidate.phrase) ") || " \(candidate.phrase) ".contains(" \(other.phrase) "))
      }
      guard !isNested else { continue }
      let holders = units.filter { $0.isCoded && $0.phrases.contains(candidate.phrase) }
      let missed = holders.filter { !$0.isTagged }
      let shown = (missed + holders.filter(\.isTagged)).prefix(unitsShown).map(\.name)
      kept.append(
        Suggestion(
          phrase: candidate.phrase, coded: candidate.coded, missed: missed.count, others: candidate.others, z: candidate.z, units: shown
        )
      )
    }
    return kept
  }

  /// The suggestions as lines of text.
  package func text(limit: Int = 30) -> String {
    let name = codebook.themes.indices.contains(theme) ? codebook.themes[theme].id : ""
    var lines = ["\(name): phrases of coded units that no pattern finds (coded units, of these not tagged, other units)"]
    for suggestion in suggestions(limit: limit) {
      let shown = suggestion.units.joined(separator: ", ")
      lines.append("  \(suggestion.phrase)  \(suggestion.coded) \(suggestion.missed) \(suggestion.others)  \(shown)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The log-odds ratio of two shares in standard errors, with a prior of the pooled share.
  static func z(_ count: Double, of total: Double, against other: Double, of otherTotal: Double) -> Double {
    let prior = Self.prior * (count + other) / (total + otherTotal)
    func odds(_ count: Double, _ total: Double) -> Double {
      log((count + prior) / max(total + Self.prior - count - prior, .leastNormalMagnitude))
    }
    let variance = 1 / (count + prior) + 1 / (other + prior)
    return (odds(count, total) - odds(other, otherTotal)) / variance.squareRoot()
  }
}
