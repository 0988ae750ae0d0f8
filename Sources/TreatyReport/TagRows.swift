import TreatyText

/// Renders tags as CSV: a row for each unit and theme that is mentioned or tagged there, as `foedera tag --format csv` prints them.
///
/// Columns: document, unit, kind, number, label, language, words, family, theme, mentions, score, tagged (1 or 0).
package struct TagRows: Sendable {
  private let codebook: Codebook

  /// Makes a renderer.
  package init(codebook: Codebook) {
    self.codebook = codebook
  }

  /// The first line.
  package static let header = CSVBytes(
    header: ["document", "unit", "kind", "number", "label", "language", "words", "family", "theme", "mentions", "score", "tagged"]
  ).bytes

  /// The rows of a document.
  package func rows(of document: TaggedDocument) -> [UInt8] {
    var rows = CSVBytes()
    for tags in document.tags {
      for tag in tags.themes {
        let theme = codebook.themes[tag.theme]
        rows.text(document.treaty.id)
        rows.integer(tags.unit.index)
        rows.text(tags.unit.kind.rawValue)
        rows.text(tags.unit.number)
        rows.text(tags.unit.label)
        rows.text(tags.unit.language)
        rows.integer(tags.words)
        rows.text(theme.family)
        rows.text(theme.id)
        rows.integer(tag.mentions)
        rows.number(tag.score)
        rows.flag(tag.tagged)
        rows.endRow()
      }
    }
    return rows.bytes
  }
}
