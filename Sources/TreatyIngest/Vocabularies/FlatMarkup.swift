import TreatyText

/// Markup that shows divisions and paragraphs but no articles: the articles are looked for in the text, as in plain text.
enum FlatMarkup {
  /// Replaces what stands inside each division, or the structure of the whole text, wherever the text shows a clear sequence of articles.
  static func findArticles(in marked: inout MarkedText) {
    let divisions = marked.provisions.indices.filter { marked.provisions[$0].parent == nil && marked.provisions[$0].kind == .body }
    var found = false
    if divisions.count > 1 || marked.provisions.count > divisions.count {
      for division in divisions.reversed() where graft(into: division, of: &marked) { found = true }
    }
    if !found, let provisions = articles(in: marked.text, language: marked.metadata.language) {
      marked.provisions = provisions
      found = true
    }
    guard found else { return }
    marked.warnings.append(
      TreatyWarning(code: "xml.flat", message: "the markup shows no articles; they were found in the text, as in plain text"))
  }

  /// Puts the articles of one division in the place of its paragraphs.
  private static func graft(into division: Int, of marked: inout MarkedText) -> Bool {
    let whole = marked.provisions[division].range
    let range = (marked.provisions[division].headingRange?.upperBound ?? whole.lowerBound)..<whole.upperBound
    let text = ReadingText(validated: Array(marked.text.bytes[range]))
    guard var inner = articles(in: text, language: marked.provisions[division].language) else { return false }
    var end = division + 1
    while end < marked.provisions.count, marked.provisions[end].parent != nil { end += 1 }
    for index in inner.indices {
      inner[index].move(by: range.lowerBound, parent: inner[index].parent.map { $0 + division + 1 } ?? division)
    }
    let shift = inner.count - (end - division - 1)
    for index in end..<marked.provisions.count {
      if let parent = marked.provisions[index].parent, parent >= end { marked.provisions[index].parent = parent + shift }
    }
    marked.provisions.replaceSubrange((division + 1)..<end, with: inner)
    return true
  }

  /// The structure that a text shows, where that is a clear sequence of articles and leaves nothing out.
  private static func articles(in text: ReadingText, language: String?) -> [Provision]? {
    let found = Segmenter().segment(text, language: language).provisions
    let articles = found.filter { $0.kind == .article }
    guard articles.count >= 3, articles.reduce(0, { $0 + $1.confidence }) >= 0.8 * Double(articles.count) else { return nil }
    var end = 0
    for provision in found where provision.parent == nil {
      guard text.bytes[min(end, provision.range.lowerBound)..<provision.range.lowerBound].allSatisfy({ $0 <= 0x20 }) else { return nil }
      end = provision.range.upperBound
    }
    guard text.bytes[end...].allSatisfy({ $0 <= 0x20 }) else { return nil }
    return found.inheriting(language)
  }
}

extension Provision {
  /// Moves to another place in another text.
  fileprivate mutating func move(by offset: Int, parent: Int) {
    range = (range.lowerBound + offset)..<(range.upperBound + offset)
    headingRange = headingRange.map { ($0.lowerBound + offset)..<($0.upperBound + offset) }
    self.parent = parent
  }
}
