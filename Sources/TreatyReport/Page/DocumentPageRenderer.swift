import TreatyText

/// A document's section of the page: facts, outline with tags, text with mentions highlighted.
struct DocumentPageRenderer: Sendable {
  private let codebook: Codebook
  private let highlighter: Highlighter
  private let hues: [Int]

  /// Prepares what all documents share.
  init(_ codebook: Codebook) {
    self.codebook = codebook
    highlighter = Highlighter(codebook)
    hues = ThemeOrder(codebook).hues(codebook.themes.count)
  }

  /// A section without text, for runs that want tables only.
  func empty(_ document: TaggedDocument) -> DocumentPage {
    let title = document.treaty.metadata.title.flatMap { $0.isEmpty ? nil : $0 } ?? document.treaty.id
    return DocumentPage(slug: Slug.make(document.treaty.id), title: title, html: [], evidence: [])
  }

  /// Renders a document. O(text + mentions).
  func render(_ document: TaggedDocument) -> DocumentPage {
    var page = empty(document)
    var out: [UInt8] = []
    out.reserveCapacity(document.treaty.text.count * 5 / 4)
    appendFacts(document.treaty, to: &out)
    appendOutline(document.tags, page, to: &out)
    for tags in document.tags { append(tags, of: document.treaty, slug: page.slug, to: &out) }
    page.html = out
    page.evidence = evidence(document.tags)
    return page
  }

  // MARK: Facts

  private func appendFacts(_ treaty: Treaty, to out: inout [UInt8]) {
    let metadata = treaty.metadata
    let parties = metadata.parties.map(\.name).joined(separator: ", ")
    let facts: [(String, String?)] = [
      ("Signed", metadata.signed), ("In force", metadata.inForce), ("Kind", metadata.kind), ("Family", metadata.family),
      ("Parties", parties.isEmpty ? nil : parties), ("Language", metadata.language), ("File", treaty.path),
      ("Format", treaty.format.rawValue),
    ]
    out += "<dl class=\"facts\">".utf8
    for (name, value) in facts {
      guard let value else { continue }
      out += "<div><dt>\(name)</dt><dd>\(HTMLText.escape(value))</dd></div>".utf8
    }
    out += "</dl>".utf8
    if treaty.warnings.isEmpty { return }
    out += "<ul class=\"doubts\">".utf8
    for warning in treaty.warnings.prefix(50) {
      out += "<li><code>\(HTMLText.escape(warning.code))</code> \(HTMLText.escape(warning.message))</li>".utf8
    }
    out += "</ul>".utf8
  }

  // MARK: Outline

  private func appendOutline(_ tags: [UnitTags], _ page: DocumentPage, to out: inout [UInt8]) {
    out += "<nav class=\"outline\" aria-label=\"Outline of \(HTMLText.escape(page.title))\"><ol>".utf8
    for tags in tags {
      out += "<li><a href=\"#\(Self.anchor(page.slug, tags.unit.index))\">\(HTMLText.escape(Self.name(tags.unit)))</a>".utf8
      appendChips(tags, to: &out)
      out += "</li>".utf8
    }
    out += "</ol></nav>".utf8
  }

  /// The tags of a unit, with the number of mentions; what a person decided is marked, also where it takes a tag away.
  private func appendChips(_ tags: UnitTags, to out: inout [UInt8]) {
    for tag in tags.themes where (tag.tagged || tag.overridden) && codebook.themes.indices.contains(tag.theme) {
      let label = HTMLText.escape(codebook.themes[tag.theme].label)
      let hand = tag.overridden ? " <span class=\"flag\">\(tag.tagged ? "by hand" : "not, by hand")</span>" : ""
      let hue = tag.tagged ? " m\(hues[tag.theme])" : ""
      out += " <span class=\"chip\(hue)\">\(label) <b>\(tag.mentions)</b>\(hand)</span>".utf8
    }
  }

  // MARK: Text

  private func append(_ tags: UnitTags, of treaty: Treaty, slug: String, to out: inout [UInt8]) {
    let unit = tags.unit
    let kept = tags.mentions.filter { $0.suppressedBy == nil }
    out += "<section class=\"unit\" id=\"\(Self.anchor(slug, unit.index))\"><h4>".utf8
    var start = unit.range.lowerBound
    if let heading = unit.headings.first, heading.lowerBound == start, heading.upperBound <= unit.range.upperBound {
      start = Self.end(of: heading, in: treaty.text, limit: unit.range.upperBound)
      highlighter.append(heading.lowerBound..<start, of: treaty.text, mentions: kept, to: &out)
    } else {
      out += HTMLText.escape(Self.name(unit)).utf8
    }
    out += "</h4><p class=\"tags\">".utf8
    appendChips(tags, to: &out)
    out += " <span class=\"muted\">\(tags.words) words</span></p><div class=\"text\" dir=\"auto\"".utf8
    if let language = unit.language { out += " lang=\"\(HTMLText.escape(language))\"".utf8 }
    out += ">".utf8
    let text = Self.trimmed(start..<unit.range.upperBound, in: treaty.text)
    highlighter.append(text, of: treaty.text, mentions: kept, to: &out)
    out += "</div></section>\n".utf8
  }

  /// Where a heading ends on the page: with the full stop or dash behind it, where nothing else stands on its line.
  private static func end(of heading: Range<Int>, in text: ReadingText, limit: Int) -> Int {
    var end = heading.upperBound
    while end < min(limit, text.count), end - heading.upperBound < 4, [0x2E, 0x3A, 0x2D, 0x20].contains(text.bytes[end]) { end += 1 }
    return end < text.count && text.bytes[end] == 0x0A ? end : heading.upperBound
  }

  /// A range without the line feeds around it, which the page shows by its own spacing.
  private static func trimmed(_ range: Range<Int>, in text: ReadingText) -> Range<Int> {
    var (low, high) = (range.lowerBound, min(range.upperBound, text.count))
    while low < high, text.bytes[low] == 0x0A { low += 1 }
    while low < high, text.bytes[high - 1] == 0x0A || text.bytes[high - 1] == 0x20 { high -= 1 }
    return min(low, high)..<high
  }

  // MARK: Evidence

  private func evidence(_ tags: [UnitTags]) -> [DocumentPage.Evidence] {
    var byTheme: [Int: DocumentPage.Evidence] = [:]
    for tags in tags {
      for tag in tags.themes where tag.mentions > 0 || tag.tagged || tag.overridden {
        byTheme[tag.theme, default: DocumentPage.Evidence(theme: tag.theme, units: [])].units.append(
          DocumentPage.Passage(
            index: tags.unit.index, label: Self.shortName(tags.unit), mentions: tag.mentions, tagged: tag.tagged, byHand: tag.overridden))
      }
    }
    return byTheme.values.sorted { $0.theme < $1.theme }
  }

  /// The anchor of a unit.
  static func anchor(_ slug: String, _ unit: Int) -> String { "\(slug).u\(unit)" }

  /// Label and heading, or the kind where there is neither.
  private static func name(_ unit: TreatyUnit) -> String {
    let parts = [unit.label, unit.heading].compactMap { $0 }.filter { !$0.isEmpty }
    return parts.isEmpty ? shortName(unit) : oneLine(parts.joined(separator: " – "), limit: 160)
  }

  /// The label, or the kind and the number.
  private static func shortName(_ unit: TreatyUnit) -> String {
    if let label = unit.label, !label.isEmpty { return oneLine(label, limit: 60) }
    let kind = unit.kind.rawValue.prefix(1).uppercased() + unit.kind.rawValue.dropFirst()
    return unit.number.map { "\(kind) \($0)" } ?? kind
  }

  private static func oneLine(_ text: String, limit: Int) -> String {
    let line = text.split { $0 == "\n" }.joined(separator: " ")
    return line.count > limit ? String(line.prefix(limit - 1)) + "…" : line
  }
}
