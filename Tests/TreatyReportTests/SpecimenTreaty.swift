import TreatyText

@testable import TreatyReport

/// Builds a treaty provision by provision and tags it by looking for the patterns' words: slow, plain and not to be mistaken.
struct SpecimenTreaty {
  var metadata = TreatyMetadata()
  private let id: String
  private var text = ""
  private var provisions: [Provision] = []
  private var units: [TreatyUnit] = []

  init(id: String) {
    self.id = id
  }

  /// Adds an article with its label as heading, or another provision without.
  mutating func add(
    _ kind: Provision.Kind, _ number: String?, _ sentences: [String], scope: TreatyUnit.Scope = .operative, language: String? = "en"
  ) {
    let start = text.utf8.count
    let label = number.map { "Article \($0)" }
    if let label { text += label + "\n\n" }
    let heading = label.map { start..<(start + $0.utf8.count) }
    text += sentences.joined(separator: " ")
    let range = start..<text.utf8.count
    text += "\n\n"
    provisions.append(Provision(kind: kind, range: range, headingRange: heading, number: number, label: label, language: language))
    units.append(
      TreatyUnit(
        index: units.count, provision: provisions.count - 1, kind: kind, number: number, label: label, language: language, scope: scope,
        range: range, headings: heading.map { [$0] } ?? []))
  }

  func tagged(with codebook: Codebook) -> TaggedDocument {
    var treaty = Treaty(id: id, path: "specimens/\(id).txt", format: .plainText, text: ReadingText(text), provisions: provisions)
    treaty.metadata = metadata
    return TaggedDocument(treaty: treaty, tags: units.map { tags($0, codebook) })
  }

  private func tags(_ unit: TreatyUnit, _ codebook: Codebook) -> UnitTags {
    let bytes = Array(text.utf8)
    var mentions: [Mention] = []
    for (theme, entry) in codebook.themes.enumerated() {
      for (pattern, words) in entry.patterns.enumerated() {
        let wanted = Array(words.source.utf8)
        for start in unit.range where start + wanted.count <= unit.range.upperBound {
          guard bytes[start..<(start + wanted.count)].elementsEqual(wanted) else { continue }
          let range = start..<(start + wanted.count)
          let winner = mentions.firstIndex { $0.theme == theme && $0.range.overlaps(range) }
          mentions.append(Mention(theme: theme, pattern: pattern, range: range, words: 1, suppressedBy: winner))
        }
      }
    }
    let kept = Dictionary(grouping: mentions.filter { $0.suppressedBy == nil }, by: \.theme)
    let themes = kept.sorted { $0.key < $1.key }.map {
      UnitTags.ThemeTag(theme: $0.key, mentions: $0.value.count, score: Double($0.value.count), tagged: true)
    }
    let words = bytes[unit.range].split { $0 == 0x20 || $0 == 0x0A }.count
    let headingWords = unit.headings.reduce(0) { $0 + bytes[$1].split { $0 == 0x20 }.count }
    // Winners of overlaps are found first here, so their indices stand before they are sorted by start only within a theme.
    return UnitTags(unit: unit, words: words, headingWords: headingWords, themes: themes, mentions: Self.inOrder(mentions))
  }

  /// Mentions in the order of start, theme and pattern, with the winners' indices moved along.
  private static func inOrder(_ mentions: [Mention]) -> [Mention] {
    let order = mentions.indices.sorted {
      (mentions[$0].range.lowerBound, mentions[$0].theme, mentions[$0].pattern) < (
        mentions[$1].range.lowerBound, mentions[$1].theme, mentions[$1].pattern
      )
    }
    return order.map { index in
      var mention = mentions[index]
      mention.suppressedBy = mention.suppressedBy.flatMap { order.firstIndex(of: $0) }
      return mention
    }
  }
}
