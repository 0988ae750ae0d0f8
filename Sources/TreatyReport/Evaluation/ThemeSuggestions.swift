import TreatyText

/// Words and phrases that are typical of coded units which the codebook misses.
package struct ThemeSuggestions: Sendable, Equatable {
  /// One word or phrase.
  package struct Phrase: Sendable, Equatable {
    /// The phrase, as a pattern would be written.
    package var phrase: String
    /// Missed units that have it.
    package var missed: Int
    /// Units that are not about the theme and have it: what it would tag wrongly.
    package var others: Int
    /// G2 of missed units against those that are not about the theme.
    package var logLikelihood: Double
    /// The binary logarithm of the ratio of both shares.
    package var logRatio: Double
    /// The missed units that have it.
    package var units: [String]

    /// Makes a phrase.
    package init(phrase: String, missed: Int, others: Int, logLikelihood: Double, logRatio: Double, units: [String]) {
      self.phrase = phrase
      self.missed = missed
      self.others = others
      self.logLikelihood = logLikelihood
      self.logRatio = logRatio
      self.units = units
    }
  }

  /// The theme.
  package var theme: String
  /// Units coded and not tagged.
  package var missed: Int
  /// Units not coded.
  package var others: Int
  /// The phrases, the most typical first.
  package var phrases: [Phrase]

  /// Makes suggestions.
  package init(theme: String, missed: Int, others: Int, phrases: [Phrase]) {
    self.theme = theme
    self.missed = missed
    self.others = others
    self.phrases = phrases
  }

  /// The text for people.
  package static func text(_ suggestions: [ThemeSuggestions]) -> [UInt8] {
    var text = ""
    for theme in suggestions {
      text += "\(theme.theme): \(theme.missed) coded units missed\n"
      if theme.phrases.isEmpty {
        text += "  no word or phrase is typical of them\n\n"
        continue
      }
      var grid = TextGrid(["  phrase", "missed", "others", "G2", "log ratio", "units"])
      for phrase in theme.phrases {
        let units = phrase.units.prefix(4).joined(separator: " ") + (phrase.units.count > 4 ? " …" : "")
        grid.add([
          "  " + phrase.phrase, "\(phrase.missed) of \(theme.missed)", "\(phrase.others) of \(theme.others)",
          NumberText.fixed(phrase.logLikelihood, decimals: 1), NumberText.fixed(phrase.logRatio, decimals: 1), units,
        ])
      }
      text += grid.text + "\n"
    }
    return Array(VisibleText.shown(text.isEmpty ? "No coded unit is missed.\n" : text).utf8)
  }
}
