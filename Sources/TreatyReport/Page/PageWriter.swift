import TreatyCompare
import TreatyText

/// Gathers the documents' sections, and moves them to pages of their own when they grow beyond the limit of one page.
///
/// On one page the documents stand below the results. Beyond the limit each stands in `documents/NAME.html`, and the passages of each theme are
/// listed in `themes/NAME.html`, which grow as documents come, so that nothing but a line a document stays in memory.
struct PageWriter {
  /// A document as the list on the page shows it.
  struct Entry {
    var facts: DocumentFacts
    var title: String
    var slug: String
    var words: Int
    var units: Int
    var themes: [Int]
    /// The unit that speaks first of each theme, the tagged ones before the others.
    var firstUnits: [Int: Int] = [:]
    /// Where themes stand, kept only of documents whose alliance others coded.
    var evidence: [DocumentPage.Evidence] = []
  }

  /// The documents, in input order.
  private(set) var entries: [Entry] = []
  /// Sections kept in memory, parallel to ``entries`` while there are no pages.
  private(set) var sections: [DocumentPage] = []
  /// True once documents have pages of their own.
  private(set) var hasPages = false
  private let context: RunContext
  private let folder: String
  private var bytes = 0
  private var themeFiles: [OutputFile] = []
  private let themeSlugs: [String]

  /// Nothing is written before the limit is reached.
  init(_ context: RunContext, folder: String) {
    self.context = context
    self.folder = folder
    themeSlugs = context.codebook.themes.map { Slug.make($0.id) }
  }

  /// Takes a document's section.
  mutating func append(_ rendering: DocumentRendering) throws(ReportError) {
    let page = rendering.page
    let tagged = page.evidence.filter { $0.units.contains { $0.tagged } }.map(\.theme)
    entries.append(
      Entry(
        facts: rendering.tally.facts, title: page.title, slug: page.slug, words: rendering.tally.words(in: .all),
        units: rendering.tally.units(in: .all), themes: tagged, firstUnits: Self.firstUnits(page.evidence),
        evidence: context.catalogue == nil || rendering.tally.facts[field: ObligationAgreement.column] == nil ? [] : page.evidence))
    if hasPages { return try writePage(page, entries[entries.count - 1]) }
    sections.append(page)
    bytes += page.html.count
    if bytes > context.pageLimit { try spill() }
  }

  private static func firstUnits(_ evidence: [DocumentPage.Evidence]) -> [Int: Int] {
    var units: [Int: Int] = [:]
    for found in evidence { units[found.theme] = (found.units.first(where: \.tagged) ?? found.units.first)?.index }
    return units
  }

  /// The address of a document, or of one of its units, from `report.html`.
  func address(_ slug: String, unit: Int? = nil) -> String { Self.address(slug, unit: unit, hasPages: hasPages) }

  /// The same for those who must not hold all pages.
  static func address(_ slug: String, unit: Int?, hasPages: Bool) -> String {
    let anchor = unit.map { "#" + DocumentPageRenderer.anchor(slug, $0) } ?? "#" + slug
    return hasPages ? "documents/\(slug).html\(unit == nil ? "" : anchor)" : anchor
  }

  /// Where the passages of a theme are listed, from `report.html`.
  func themeAddress(_ theme: Int) -> String { hasPages ? "themes/\(themeSlugs[theme]).html" : "#theme-\(themeSlugs[theme])" }

  /// Ends the pages of the themes.
  func finish() throws(ReportError) {
    for file in themeFiles {
      try file.append("</ul></main></body></html>\n")
      try file.close()
    }
  }

  // MARK: Pages

  private mutating func spill() throws(ReportError) {
    hasPages = true
    try OutputFile.makeFolder("\(folder)/documents")
    try OutputFile.makeFolder("\(folder)/themes")
    for (theme, slug) in zip(context.codebook.themes, themeSlugs) {
      let file = try OutputFile("\(folder)/themes/\(slug).html")
      try file.append(SmallPage.head(title: theme.label, report: context.title))
      try file.append("<p>\(HTMLText.escape(theme.definition ?? ""))</p><ul class=\"evidence\">")
      themeFiles.append(file)
    }
    let waiting = sections
    sections = []
    for (page, entry) in zip(waiting, entries) { try writePage(page, entry) }
  }

  private func writePage(_ page: DocumentPage, _ entry: Entry) throws(ReportError) {
    let file = try OutputFile("\(folder)/documents/\(page.slug).html")
    try file.append(SmallPage.head(title: page.title, report: context.title))
    try file.append("<article class=\"doc\" id=\"\(page.slug)\">")
    try file.append(page.html)
    try file.append("</article></main></body></html>\n")
    try file.close()
    for evidence in page.evidence where themeFiles.indices.contains(evidence.theme) {
      try themeFiles[evidence.theme].append(Self.line(evidence, entry) { "../documents/\(page.slug).html\($0)" })
    }
  }

  /// One document in the list of a theme's passages.
  static func line(_ evidence: DocumentPage.Evidence, _ entry: Entry, address: (String) -> String) -> String {
    let year = entry.facts.year(on: .signed).map { " <span class=\"muted\">\($0)</span>" } ?? ""
    let units = evidence.units.map { unit in
      let anchor = address("#" + DocumentPageRenderer.anchor(entry.slug, unit.index))
      let title = unit.byHand ? "\(unit.tagged ? "tagged" : "not tagged"), by hand" : unit.tagged ? nil : "mentioned, not tagged"
      let style = (unit.tagged ? "" : " class=\"weak\"") + (title.map { " title=\"\($0)\"" } ?? "")
      return "<a href=\"\(anchor)\"\(style)>\(HTMLText.escape(unit.label))</a>\u{A0}<b>\(unit.mentions)</b>"
        + (unit.byHand ? " <span class=\"flag\">by hand</span>" : "")
    }
    return "<li data-d=\"\(entry.slug)\"><span class=\"src\">\(HTMLText.escape(entry.title))\(year)</span> "
      + units.joined(separator: ", ") + "</li>\n"
  }
}
