import TreatyText

/// Renders tags for a terminal: a line for each unit with its themes, below it the words that say so.
package struct TagTable: Sendable {
  private let codebook: Codebook
  /// How many passages of a theme are shown in a unit.
  private static let quotes = 3

  /// Makes a renderer.
  package init(codebook: Codebook) {
    self.codebook = codebook
  }

  /// The text of a document; control and bidirectional characters of its words are shown by name.
  package func text(of document: TaggedDocument) -> [UInt8] {
    let words = document.tags.reduce(0) { $0 + $1.words }
    var text = "\(document.treaty.metadata.title ?? document.treaty.id): \(document.tags.count) units, \(words) words\n"
    for tags in document.tags { append(tags, text: document.treaty.text, to: &text) }
    for warning in document.treaty.warnings { text += "  warning: \(warning.message)\n" }
    return Array(VisibleText.shown(text + "\n").utf8)
  }

  private func append(_ tags: UnitTags, text: ReadingText, to output: inout String) {
    let label = [tags.unit.label ?? tags.unit.kind.rawValue, tags.unit.heading].compactMap { $0 }.joined(separator: "  ")
    output += "\n  \(Self.line(label))  (\(tags.words) words)\n"
    for tag in tags.themes where tag.tagged {
      let quotes = Self.passages(of: tag.theme, in: tags, text: text)
      output += "    \(codebook.themes[tag.theme].id)  \(tag.mentions)\(quotes.isEmpty ? "" : "  \(quotes)")\n"
    }
    let weak = tags.themes.filter { !$0.tagged }.map { codebook.themes[$0.theme].id }
    if !weak.isEmpty { output += "    mentioned only: \(weak.joined(separator: ", "))\n" }
  }

  private static func passages(of theme: Int, in tags: UnitTags, text: ReadingText) -> String {
    var seen: Set<String> = []
    let passages = tags.mentions.filter { $0.theme == theme && $0.suppressedBy == nil }
      .map { line(text[$0.range]) }.filter { seen.insert($0.lowercased()).inserted }
    let shown = passages.prefix(quotes).map { "“\($0)”" }.joined(separator: ", ")
    return passages.count > quotes ? "\(shown), …" : shown
  }

  /// A text on one line.
  private static func line(_ text: String) -> String {
    text.split { $0.isNewline || $0 == " " || $0 == "\t" }.joined(separator: " ")
  }
}
