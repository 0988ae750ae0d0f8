import Mustache
import TreatyCompare
import TreatyText

/// Writes `report.html` and the figures.
struct ReportPage {
  private struct Section {
    var id: String
    var title: String
    var body: String
  }

  private let results: RunResults
  private let pages: PageWriter
  private let folder: String
  private let order: ThemeOrder
  private let quarantined: [QuarantinedInput]
  private let warnings: [(document: String, slug: String, warning: String)]
  private let notes: [String]
  private let figureTemplate: MustacheTemplate
  private let pageTemplate: MustacheTemplate
  private let themeTemplate: MustacheTemplate

  init(
    _ results: RunResults, pages: PageWriter, folder: String, quarantined: [QuarantinedInput],
    warnings: [(document: String, slug: String, warning: String)], notes: [String]
  ) throws(ReportError) {
    self.results = results
    self.pages = pages
    self.folder = folder
    self.quarantined = quarantined
    self.warnings = warnings
    self.notes = notes
    order = ThemeOrder(results.context.codebook)
    do {
      figureTemplate = try MustacheTemplate(string: ReportTemplate.figure)
      pageTemplate = try MustacheTemplate(string: ReportTemplate.top)
      themeTemplate = try MustacheTemplate(string: ReportTemplate.theme)
    } catch {
      throw ReportError(path: "report.html", action: "read the template of", reason: "\(error)")
    }
  }

  /// Writes the page and its figures. O(page).
  func write() throws(ReportError) {
    try OutputFile.makeFolder("\(folder)/figures")
    var sections: [Section] = []
    try appendFrequency(to: &sections)
    try appendComparisons(to: &sections)
    try appendTimeline(to: &sections)
    try appendHeatmap(to: &sections)
    try appendCooccurrence(to: &sections)
    appendGroups(to: &sections)
    if let similarity = results.similarity {
      let section = SimilaritySection(similarity, codebook: results.context.codebook, order: order, pages: pages)
      sections.append(Section(id: "copies", title: "Nearest articles and copied text", body: section.body))
    }
    if let agreement = results.obligations, !agreement.rows.isEmpty {
      let section = ObligationSection(agreement, codebook: results.context.codebook, pages: pages)
      sections.append(Section(id: "atop", title: "Themes and ATOP’s codes", body: section.body))
    }
    sections.append(Section(id: "themes", title: "Themes and their passages", body: themes()))
    sections.append(Section(id: "documents", title: "Documents", body: documentList()))
    if !quarantined.isEmpty { sections.append(Section(id: "quarantine", title: "Not read", body: quarantineList())) }
    if !warnings.isEmpty || !notes.isEmpty { sections.append(Section(id: "doubts", title: "Doubts", body: doubts())) }
    let summary = ReportSummary(results, quarantined: quarantined.count)
    sections.append(Section(id: "methods", title: "Methods", body: methods(summary)))
    try write(sections, summary)
  }

  private func write(_ sections: [Section], _ summary: ReportSummary) throws(ReportError) {
    let values: [String: Any] = [
      "integrity": ReportScript.integrity, "title": HTMLText.escape(results.context.title), "style": ReportStyle.css,
      "summary": HTMLText.escape(summary.sentence),
      "key": summary.key.map { ["name": HTMLText.escape($0.name), "value": HTMLText.escape($0.value)] },
      "sections": sections.map {
        ["id": $0.id, "title": HTMLText.escape($0.title.prefix(1).uppercased() + $0.title.dropFirst()), "body": $0.body]
      },
    ]
    let file = try OutputFile("\(folder)/report.html")
    try file.append(pageTemplate.render(values))
    if !pages.hasPages {
      try file.append("<section id=\"passages\"><h2>Passages</h2>\n")
      for (page, entry) in zip(pages.sections, pages.entries) {
        try file.append(head(entry))
        try file.append(page.html)
        try file.append("</details></article>\n")
      }
      try file.append("</section>\n")
    }
    try file.append("</main><footer><p>Made with Foedera \(HTMLText.escape(results.context.version)).</p></footer>\n")
    try file.append("<script>\(ReportScript.source)</script></body></html>\n")
    try file.close()
  }

  private func head(_ entry: PageWriter.Entry) -> String {
    let year = entry.facts.year(on: results.context.axis).map { "\($0) · " } ?? ""
    return "<article class=\"doc\" id=\"\(entry.slug)\"><details><summary><h3>\(HTMLText.escape(entry.title))</h3> "
      + "<span class=\"muted\">\(year)\(ReportSummary.grouped(entry.words)) words</span></summary>"
  }

  // MARK: Figures

  /// Writes a figure's file and renders its place on the page.
  private func place(_ figure: Figure, csv: String?, table: String?) throws(ReportError) -> String {
    try OutputFile.write(figure.file, to: "\(folder)/figures/\(figure.name).svg")
    var values: [String: Any] = [
      "name": figure.name, "title": HTMLText.escape(figure.title.prefix(1).uppercased() + figure.title.dropFirst()),
      "description": HTMLText.escape(figure.description), "svg": figure.inline,
    ]
    if let csv { values["csv"] = csv }
    if let table { values["table"] = table }
    return figureTemplate.render(values)
  }

  private func appendFrequency(to sections: inout [Section]) throws(ReportError) {
    let context = results.context
    let rows = results.corpus()
    guard !rows.isEmpty else { return }
    var table = FrequencyTable.table([results.frequencies[0]], codebook: context.codebook)
    table.caption = "Themes in the whole corpus, by scope"
    let link = { (row: Int, column: String) -> String? in
      guard ["theme", "documents_tagged", "units_tagged", "mentions"].contains(column), case .text(let id) = table.rows[row][4] else {
        return nil
      }
      return "#theme-\(Slug.make(id))"
    }
    let columns = [
      ("scope", "Scope"), ("theme", "Theme"), ("documents", "Documents"), ("documents_tagged", "tagged"), ("share_documents", "Share"),
      ("units", "Units"), ("units_tagged", "tagged"), ("mentions", "Mentions"), ("per_1000", "Per 1,000"), ("ci_low", "from"),
      ("ci_high", "to"),
      ("ci_method", "Interval"),
    ].map { (column: $0.0, label: $0.1) }
    let figure = FrequencyFigure.figure(rows, codebook: context.codebook, order: order)
    let body = try place(figure, csv: "frequency.csv", table: HTMLTable.render(table, columns: columns, link: link))
    sections.append(Section(id: "frequency", title: "How often each theme occurs", body: body))
  }

  private func appendComparisons(to sections: inout [Section]) throws(ReportError) {
    for (index, comparison) in results.comparisons.enumerated() {
      let name = results.comparisons.count == 1 ? "comparison" : "comparison-\(index + 1)"
      var table = ComparisonTable.table([comparison], codebook: results.context.codebook)
      table.caption = comparison.contrast.name
      let columns = [
        ("theme", "Theme"), ("documents_tagged_target", comparison.contrast.targetLabel),
        ("documents_tagged_reference", comparison.contrast.referenceLabel), ("risk_difference", "Difference"),
        ("risk_difference_ci_low", "from"), ("risk_difference_ci_high", "to"), ("p_share_adjusted", "p adjusted"),
        ("log_ratio", "Log2 ratio"),
        ("log_ratio_ci_low", "from"), ("log_ratio_ci_high", "to"), ("p_rate_adjusted", "p adjusted"), ("g2", "G2"),
      ].map { (column: $0.0, label: $0.1) }
      let link = { (row: Int, column: String) -> String? in
        guard column == "theme" || column.hasPrefix("documents_tagged"), case .text(let id) = table.rows[row][5] else { return nil }
        return "#theme-\(Slug.make(id))"
      }
      let figure = ComparisonFigure.figure(comparison, name: name, codebook: results.context.codebook, order: order)
      let note = ComparisonTable.note(comparison).map { "<p><strong>Note.</strong> \(HTMLText.escape($0)).</p>" } ?? ""
      let body = try place(figure, csv: "comparison.csv", table: HTMLTable.render(table, columns: columns, link: link))
      sections.append(Section(id: name, title: comparison.contrast.name, body: note + body))
    }
  }

  private func appendTimeline(to sections: inout [Section]) throws(ReportError) {
    guard let figure = TimelineFigure.figure(results.trends, codebook: results.context.codebook, order: order) else { return }
    let tests = TrendTable.tests(results.trends, axis: results.context.axis, codebook: results.context.codebook)
    let columns = [
      ("theme", "Theme"), ("years", "Years"), ("families", "Families"), ("tau", "Tau"), ("p_adjusted", "p adjusted"),
      ("slope_per_year", "Slope a year"),
    ].map { (column: $0.0, label: $0.1) }
    let link = { (row: Int, column: String) -> String? in
      guard column == "theme", case .text(let id) = tests.rows[row][1] else { return nil }
      return "#theme-\(Slug.make(id))"
    }
    let body = try place(figure, csv: "trend.csv", table: HTMLTable.render(tests, columns: columns, link: link))
    sections.append(Section(id: "time", title: "Over time", body: body))
  }

  private func appendHeatmap(to sections: inout [Section]) throws(ReportError) {
    guard !results.tally.documents.isEmpty else { return }
    let entries = Dictionary(pages.entries.map { ($0.facts.id, $0) }, uniquingKeysWith: { first, _ in first })
    let hasPages = pages.hasPages
    let address = { @Sendable (slug: String, unit: Int?) in PageWriter.address(slug, unit: unit, hasPages: hasPages) }
    let document = { @Sendable (facts: DocumentFacts) in entries[facts.id].map { address($0.slug, nil) } ?? "#documents" }
    let passage = { @Sendable (facts: DocumentFacts, theme: Int) in
      entries[facts.id].map { address($0.slug, $0.firstUnits[theme]) } ?? "#documents"
    }
    let codebook = results.context.codebook
    let lines = HeatmapLine.lines(results.tally, axis: results.context.axis)
    let figure = HeatmapFigure.figure(lines, codebook: codebook, order: order, address: document, passage: passage)
    let table = HeatmapTable(lines, codebook: codebook, order: order, address: document, passage: passage)
    let body = try place(figure, csv: "document_themes.csv", table: table.html)
    sections.append(Section(id: "heatmap", title: figure.title, body: body))
  }

  private func appendCooccurrence(to sections: inout [Section]) throws(ReportError) {
    let meetings = results.similarity?.meetings(limit: PairSection.limit) ?? [:]
    let section = results.similarity.map { PairSection(meetings, $0, codebook: results.context.codebook, pages: pages) }
    let met = Set(meetings.keys)
    guard
      let figure = CooccurrenceFigure.figure(
        results.tally, codebook: results.context.codebook, order: order, address: { met.contains($0) ? PairSection.address($0) : nil })
    else { return }
    var table = CooccurrenceTable.table(results.tally, codebook: results.context.codebook)
    table.rows.sort { first, second in
      guard case .number(let left) = first[6], case .number(let right) = second[6] else { return false }
      return left > right
    }
    table.rows = Array(table.rows.prefix(60))
    table.caption = "The sixty pairs with the highest NPMI"
    let columns = [
      ("theme", "Theme"), ("other", "Theme"), ("units_both", "Units with both"), ("units_theme", "first"), ("units_other", "second"),
      ("npmi", "NPMI"), ("jaccard", "Jaccard"),
    ].map { (column: $0.0, label: $0.1) }
    let link = { (row: Int, column: String) -> String? in
      guard case .text(let first) = table.rows[row][0], case .text(let second) = table.rows[row][1] else { return nil }
      if column == "units_both" { return section?.address(first, second) }
      return column == "theme" || column == "other" ? "#theme-\(Slug.make(column == "theme" ? first : second))" : nil
    }
    let body = try place(figure, csv: "cooccurrence.csv", table: HTMLTable.render(table, columns: columns, link: link))
    sections.append(Section(id: "together", title: figure.title, body: body + (section?.body ?? "")))
  }
}

// MARK: - Lists

extension ReportPage {
  /// Groups up to which a table on the page has a column for each.
  private static let groupLimit = 40

  /// For each grouping a table of themes by group: the share of documents tagged.
  private func appendGroups(to sections: inout [Section]) {
    for (index, entry) in results.frequencies.enumerated().dropFirst() {
      let rows = entry.frequency.rows.filter { $0.scope == .operative }
      var groups: [String] = []
      for row in rows where groups.last != row.group { groups.append(row.group) }
      guard !groups.isEmpty else { continue }
      var sizes: [String: Int] = [:]
      for row in rows { sizes[row.group] = max(sizes[row.group] ?? 0, row.counts.documents) }
      // The largest groups are what readers look for; within them the order of names.
      let largest = Set(groups.sorted { (-(sizes[$0] ?? 0), $0) < (-(sizes[$1] ?? 0), $1) }.prefix(Self.groupLimit))
      let shown = groups.filter { largest.contains($0) }
      let cells = Dictionary(rows.map { ("\($0.theme) \($0.group)", $0) }, uniquingKeysWith: { first, _ in first })
      var table = ResultTable(
        name: "groups", caption: "Documents tagged of documents, by \(entry.grouping.name)", columns: ["theme"] + shown)
      for theme in order.themes {
        let counts = shown.map { group -> ResultTable.Cell in
          guard let row = cells["\(theme) \(group)"], row.counts.documents > 0 else { return .empty }
          return .text("\(row.counts.documentsTagged)/\(row.counts.documents)")
        }
        table.rows.append([.text(results.context.codebook.themes[theme].label)] + counts)
      }
      let themes = order.themes.map { Slug.make(results.context.codebook.themes[$0].id) }
      let html = HTMLTable.render(
        table, columns: table.columns.map { (column: $0, label: $0 == "theme" ? "Theme" : $0) }, link: { row, _ in "#theme-\(themes[row])" }
      )
      let more =
        groups.count > shown.count
        ? "<p>The \(shown.count) groups with the most documents, of \(groups.count); all are in frequency.csv.</p>" : ""
      let overlap = entry.grouping.overlaps ? "<p>A document can stand in several groups, so columns do not sum.</p>" : ""
      sections.append(
        Section(
          id: "by-\(index)", title: "By \(entry.grouping.name)",
          body: overlap + more + "<details open><summary>Table</summary>\(html)</details>"))
    }
  }

  private func themes() -> String {
    let codebook = results.context.codebook
    let rows = Dictionary(results.corpus().map { ($0.theme, $0) }, uniquingKeysWith: { first, _ in first })
    var evidence = [String](repeating: "", count: codebook.themes.count)
    for (page, entry) in zip(pages.sections, pages.entries) {
      for found in page.evidence where evidence.indices.contains(found.theme) {
        evidence[found.theme] += PageWriter.line(found, entry) { $0 }
      }
    }
    let flag = ReportSummary.validation(of: codebook).map { "<p>\(HTMLText.escape($0))</p>" } ?? ""
    return flag
      + order.themes.map { index in
        themeTemplate.render(theme(index, rows[index]?.counts ?? ThemeCounts(), evidence: evidence[index]))
      }.joined()
  }

  private func theme(_ index: Int, _ counts: ThemeCounts, evidence: String) -> [String: Any] {
    let theme = results.context.codebook.themes[index]
    var values: [String: Any] = [
      "slug": Slug.make(theme.id), "index": index, "label": HTMLText.escape(theme.label),
      "validated": results.context.codebook.isValidated(theme.id), "provisional": theme.status == .provisional,
      "counts": counts.units == 0
        ? "Not covered in any language of the corpus."
        : "Operative text: \(counts.documentsTagged) of \(counts.documents) documents and \(ReportSummary.grouped(counts.unitsTagged)) of "
          + "\(ReportSummary.grouped(counts.units)) units tagged, \(ReportSummary.grouped(counts.mentions)) mentions.",
      "patternsTitle": "Patterns (\(theme.patterns.count))",
      "patterns": theme.patterns.map {
        ["source": HTMLText.escape($0.source), "line": $0.line > 0 ? String($0.line) : ""] as [String: Any]
      },
    ]
    if let definition = theme.definition { values["definition"] = HTMLText.escape(definition) }
    if pages.hasPages { values["address"] = pages.themeAddress(index) }
    if !evidence.isEmpty {
      values["evidence"] = evidence
      values["evidenceTitle"] = "Passages, in every part of the text"
    }
    return values
  }

  private func documentList() -> String {
    let parties = Set(pages.entries.flatMap(\.facts.parties)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let themes = order.themes.map { "<option value=\"\($0)\">\(HTMLText.escape(results.context.codebook.themes[$0].label))</option>" }
    let names = parties.map { "<option>\(HTMLText.escape($0))</option>" }
    var out = """
      <form id="filter" hidden><div><label for="by-theme">Theme</label><select id="by-theme"><option value="">any</option>\(themes.joined())</select></div>
      <div><label for="by-party">Party</label><select id="by-party"><option value="">any</option>\(names.joined())</select></div>
      <div><label for="by-from">From year</label><input id="by-from" type="number" inputmode="numeric"></div>
      <div><label for="by-to">To year</label><input id="by-to" type="number" inputmode="numeric"></div>
      <div><label for="by-text">\(pages.hasPages ? "Words in the title" : "Words in the text")</label><input id="by-text" type="search"></div>
      <div><label for="clear">Filter</label><button id="clear" type="reset">Clear</button></div><output id="found"></output></form>
      <div class="scroll" tabindex="0" role="region" aria-label="Documents"><table><caption>The documents</caption><thead><tr>
      <th scope="col">Document</th><th scope="col" class="r">Year</th><th scope="col">Parties</th><th scope="col" class="r">Units</th>
      <th scope="col" class="r">Words</th><th scope="col" class="r">Themes</th></tr></thead><tbody>

      """
    for entry in pages.entries { out += row(entry) }
    return out + "</tbody></table></div>"
  }

  private func row(_ entry: PageWriter.Entry) -> String {
    let year = entry.facts.year(on: results.context.axis)
    let themes = entry.themes.map(String.init).joined(separator: " ")
    let parties = entry.facts.parties
    let shown = parties.prefix(6).joined(separator: ", ") + (parties.count > 6 ? " and \(parties.count - 6) more" : "")
    return "<tr data-d=\"\(entry.slug)\" data-y=\"\(year.map(String.init) ?? "")\" data-t=\"\(themes)\" "
      + "data-p=\"\(HTMLText.escape(parties.joined(separator: "|")))\"><td><a href=\"\(pages.address(entry.slug))\">"
      + "\(HTMLText.escape(entry.title))</a></td><td class=\"r\">\(year.map(String.init) ?? "")</td><td>\(HTMLText.escape(shown))</td>"
      + "<td class=\"r\">\(entry.units)</td><td class=\"r\">\(ReportSummary.grouped(entry.words))</td><td class=\"r\">\(entry.themes.count)</td></tr>\n"
  }

  private func quarantineList() -> String {
    var table = ResultTable(
      name: "quarantine", caption: "Inputs that could not be read, with what to do", columns: ["path", "code", "line", "column", "message"])
    table.rows = quarantined.prefix(1000).map {
      [.text($0.path), .text($0.code), $0.line.map { .integer($0) } ?? .empty, $0.column.map { .integer($0) } ?? .empty, .text($0.message)]
    }
    let more = quarantined.count > 1000 ? "<p>The first 1,000 of \(ReportSummary.grouped(quarantined.count)).</p>" : ""
    return more
      + HTMLTable.render(
        table,
        columns: [("path", "File"), ("code", "Code"), ("line", "Line"), ("column", "Column"), ("message", "What is wrong")].map {
          (column: $0.0, label: $0.1)
        })
      + "<p>All are in <a href=\"quarantine.jsonl\">quarantine.jsonl</a>.</p>"
  }

  private func doubts() -> String {
    var out = notes.map { "<p>\(HTMLText.escape($0))</p>" }.joined()
    if warnings.isEmpty { return out }
    out += "<details><summary>\(warnings.count)\(warnings.count >= 1000 ? " or more" : "") doubts about documents</summary><ul>"
    for warning in warnings {
      out +=
        "<li><a href=\"\(pages.address(warning.slug))\">\(HTMLText.escape(warning.document))</a> \(HTMLText.escape(warning.warning))</li>"
    }
    return out + "</ul></details>"
  }

  private func methods(_ summary: ReportSummary) -> String {
    let text = summary.methods.map { "<p>\(HTMLText.escape($0))</p>" }.joined(separator: "\n")
    let streamed = DocumentRendering.StreamedTable.allCases.map { "\($0.rawValue).csv" }
    let files = results.tables.map { "\($0.name).csv" } + streamed
    let links = files.map { "<a href=\"\($0)\" download>\($0)</a>" }.joined(separator: ", ")
    return "<div class=\"methods\">\(text)</div><p>Tables: \(links). The run itself: <a href=\"run.json\">run.json</a>.</p>"
  }
}
