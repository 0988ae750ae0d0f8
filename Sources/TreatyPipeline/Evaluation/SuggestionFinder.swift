import TreatyCompare
import TreatyReport
import TreatyText

/// Finds words and phrases of one to three words that tell missed units from units that are not about the theme.
///
/// A phrase counts once a unit. Words that stand in a fifth of all units are taken for the grammar of the language: no phrase begins or
/// ends with one. A phrase needs two missed units of two documents, and one that is found in the same missed units as a longer one gives way
/// to it. The order is that of G2; phrases that are no more frequent in missed units are left out.
package struct SuggestionFinder {
  private let codebook: CompiledCodebook
  private let units: [CodedUnit]
  private let coders: [CoderCodes]
  private let workers: OrderedWorkers

  /// G2 above which a phrase is more than chance would make likely for a single comparison (p < 0.001).
  private static let leastLogLikelihood = 10.83

  /// Takes the units and what the coders said.
  package init(codebook: CompiledCodebook, units: [CodedUnit], coders: [CoderCodes], workers: OrderedWorkers = OrderedWorkers()) {
    self.codebook = codebook
    self.units = units.filter { unit in coders.contains { $0.units[unit.id] != nil } }
    self.coders = coders
    self.workers = workers
  }

  /// Suggestions for each theme that misses a unit, in the codebook's order.
  ///
  /// - Parameters:
  ///   - theme: one theme only; `nil` for all.
  ///   - limit: how many phrases a theme gets.
  package func suggestions(theme wanted: String? = nil, limit: Int = 12) throws -> [ThemeSuggestions] {
    let decisions = try UnitDecisions.of(units, codebook: codebook, workers: workers)
    let phrases = phraseSets()
    return codebook.codebook.themes.enumerated().compactMap { index, theme in
      if let wanted, wanted != theme.id { return nil }
      let codes = CodedSample.Theme(
        id: theme.id, tags: decisions.map { $0.tags[index] }, codes: units.map { unit in coders.map { $0.code(theme.id, unit: unit.id) } })
      let missed = units.indices.filter { codes.reference($0) == true && codes.tags[$0] == false }
      guard !missed.isEmpty else { return nil }
      let others = units.indices.filter { codes.reference($0) == false }
      return ThemeSuggestions(
        theme: theme.id, missed: missed.count, others: others.count,
        phrases: typical(missed, against: others, phrases: phrases, limit: limit))
    }
  }

  /// For each unit its phrases.
  private func phraseSets() -> [Set<String>] {
    let words = units.map { unit in
      let treaty = unit.record.treaty
      return treaty.cleanText.words(of: unit.record.unit(of: treaty))
    }
    var frequency: [String: Int] = [:]
    for unit in words { for form in Set(unit.map(\.form)) { frequency[form, default: 0] += 1 } }
    let common = max(3, units.count / 5)
    func isContent(_ form: String) -> Bool {
      form.count > 1 && frequency[form, default: 0] < common && form.unicodeScalars.contains(where: \.properties.isAlphabetic)
    }
    return words.map { words in
      var found: Set<String> = []
      for start in words.indices where isContent(words[start].form) {
        var phrase = words[start].form
        found.insert(phrase)
        for next in (start + 1)..<max(start + 1, min(start + 3, words.count)) {
          if words[next].beginsPhrase { break }
          phrase += " " + words[next].form
          if isContent(words[next].form) { found.insert(phrase) }
        }
      }
      return found
    }
  }

  private func typical(
    _ missed: [Int], against others: [Int], phrases: [Set<String>], limit: Int
  ) -> [ThemeSuggestions.Phrase] {
    var members: [String: [Int]] = [:]
    for unit in missed { for phrase in phrases[unit] { members[phrase, default: []].append(unit) } }
    members = members.filter { $0.value.count > 1 && Set($0.value.map { units[$0].document }).count > 1 }
    var counts: [String: Int] = [:]
    for unit in others { for phrase in phrases[unit] where members[phrase] != nil { counts[phrase, default: 0] += 1 } }
    let ranked = members.compactMap { phrase, members -> ThemeSuggestions.Phrase? in
      let table = ContingencyTable(
        targetHits: members.count, of: missed.count, referenceHits: counts[phrase] ?? 0, of: others.count)
      guard let table, let value = table.logLikelihood, value >= Self.leastLogLikelihood, let ratio = table.logRatio() else { return nil }
      return ThemeSuggestions.Phrase(
        phrase: phrase, missed: members.count, others: counts[phrase] ?? 0, logLikelihood: value, logRatio: ratio,
        units: members.map { units[$0].id })
    }.sorted { ($1.logLikelihood, $0.phrase) < ($0.logLikelihood, $1.phrase) }
    let shown = ranked.filter { short in
      !ranked.contains { longer in
        longer.phrase.utf8.count > short.phrase.utf8.count && longer.units == short.units && longer.others <= short.others
          && " \(longer.phrase) ".contains(" \(short.phrase) ")
      }
    }
    return Array(shown.prefix(limit))
  }
}
