import TreatyCompare
import TreatyReport
import TreatyText

/// Finds the units that codebook and coders see differently, with the evidence or its absence.
struct EvaluationCases {
  let codebook: Codebook
  let units: [CodedUnit]
  let decisions: [UnitDecisions]

  /// How much of a unit is shown, in characters.
  private static let excerpt = 160

  /// The cases of the scored themes in the codebook's order, missed units before wrongly tagged ones.
  func cases(_ sample: CodedSample) -> [EvaluationReport.Case] {
    sample.themes.indices.filter { sample.themes[$0].isScored }.flatMap { theme in
      [true, false].flatMap { isMissed in
        units.indices.compactMap { unit in
          guard let coded = sample.themes[theme].reference(unit), let tagged = sample.themes[theme].tags[unit], coded != tagged,
            coded == isMissed
          else { return nil }
          return self.case(theme: theme, unit: unit, isMissed: isMissed)
        }
      }
    }
  }

  private func `case`(theme: Int, unit: Int, isMissed: Bool) -> EvaluationReport.Case {
    let text = ReadingText(units[unit].text)
    let patterns = codebook.themes[theme].patterns
    let evidence = decisions[unit].mentions.filter { $0.theme == theme && patterns.indices.contains($0.pattern) }.map { mention in
      EvaluationReport.Case.Evidence(
        pattern: patterns[mention.pattern].source, line: patterns[mention.pattern].line, text: Self.line(text[mention.range]))
    }
    let line = Self.line(units[unit].text)
    return EvaluationReport.Case(
      theme: codebook.themes[theme].id, isMissed: isMissed, unit: units[unit].id, document: units[unit].document,
      score: decisions[unit].scores[theme], threshold: codebook.themes[theme].threshold * codebook.demand(words: decisions[unit].words),
      evidence: evidence,
      text: line.count > Self.excerpt ? line.prefix(Self.excerpt) + "…" : line)
  }

  /// A text on one line.
  private static func line(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
