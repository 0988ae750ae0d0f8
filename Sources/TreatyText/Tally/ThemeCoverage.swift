/// In which languages each theme of a codebook has patterns.
///
/// A theme without patterns in a unit's language is not covered there: the unit stands in neither numerator nor denominator.
/// A unit whose language is not known is covered by every theme.
package struct ThemeCoverage: Sendable, Equatable, Codable {
  /// For each theme the languages of its patterns, sorted; `nil` for a theme with a pattern that holds in every language.
  package var languages: [[String]?]

  /// Reads the languages off the patterns; a theme without patterns of its own (it is only implied) is covered everywhere.
  package init(_ codebook: Codebook) {
    languages = codebook.themes.map { theme in
      if theme.patterns.isEmpty { return nil }
      var found: Set<String> = []
      for pattern in theme.patterns {
        guard let language = pattern.language ?? codebook.language else { return nil }
        found.insert(Self.primary(language))
      }
      return found.sorted()
    }
  }

  /// Whether a theme is covered in a language.
  package func covers(_ theme: Int, language: String?) -> Bool {
    guard let language, let known = languages[theme] else { return true }
    return known.contains(Self.primary(language))
  }

  /// For each theme, whether it is covered in a language.
  package func mask(language: String?) -> [Bool] {
    languages.indices.map { covers($0, language: language) }
  }

  /// `en` of `en-GB`.
  private static func primary(_ language: String) -> String {
    guard let hyphen = language.firstIndex(where: { $0 == "-" || $0 == "_" }) else { return language }
    return String(language[..<hyphen])
  }
}
