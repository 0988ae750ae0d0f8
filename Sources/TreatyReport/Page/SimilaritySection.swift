import TreatyCompare
import TreatyText

/// The section of the page on copied text: what remains of each theme without it, the largest clusters, the closest articles.
struct SimilaritySection {
  /// Lines of each list.
  private static let limit = 40
  /// Units named of a cluster.
  private static let members = 8

  private let similarity: CorpusSimilarity
  private let codebook: Codebook
  private let order: ThemeOrder
  private let pages: PageWriter

  init(_ similarity: CorpusSimilarity, codebook: Codebook, order: ThemeOrder, pages: PageWriter) {
    self.similarity = similarity
    self.codebook = codebook
    self.order = order
    self.pages = pages
  }

  /// The markup below the heading.
  var body: String {
    let copies = similarity.copies.count
    let clusters = similarity.similar.clusters.count
    let said =
      clusters == 0
      ? "No two units are near-copies of each other."
      : "\(ReportSummary.grouped(copies)) of \(ReportSummary.grouped(similarity.similar.places.count)) units repeat an earlier one nearly word for "
        + "word; with their originals they make \(ReportSummary.grouped(clusters)) \(clusters == 1 ? "cluster" : "clusters")."
    return "<p>\(said)</p><details><summary>Each theme with and without copied text and final clauses</summary>\(themes)</details>"
      + "<details open><summary>Closest articles of different documents</summary>\(closest)</details>"
      + (clusters == 0 ? "" : "<details><summary>The largest clusters of near-copies</summary>\(largest)</details>")
      + "<p class=\"muted\">Data: "
      + ["nearest.csv", "copies.csv", "copied_text.csv"].map { "<a href=\"\($0)\" download>\($0)</a>" }
      .joined(separator: ", ") + "</p>"
  }

  // MARK: Themes

  private var themes: String {
    var table = ResultTable(
      name: "copied_text", caption: "Mentions per 1,000 words of operative text",
      columns: ["Theme", "All", "In copies, %", "Without copies", "Without final clauses", "Without either"])
    let rows = Dictionary(similarity.copied.rows.map { ("\($0.part.rawValue) \($0.theme)", $0) }, uniquingKeysWith: { first, _ in first })
    var slugs: [String] = []
    for theme in order.themes {
      guard let whole = rows["\(CopiedText.Part.operative.rawValue) \(theme)"], whole.counts.mentions > 0 else { continue }
      let rates = CopiedText.Part.allCases.dropFirst().map { rows["\($0.rawValue) \(theme)"]?.counts.per1000 }
      let share = Int((100 * Double(whole.mentionsInCopies) / Double(whole.counts.mentions)).rounded())
      table.rows.append(
        [.text(codebook.themes[theme].label), .number(optional: whole.counts.per1000), .integer(share)]
          + rates.map { .number(optional: $0) })
      slugs.append(Slug.make(codebook.themes[theme].id))
    }
    return HTMLTable.render(table, columns: table.columns.map { (column: $0, label: $0) }) { row, column in
      column == "Theme" || column == "All" ? "#theme-\(slugs[row])" : nil
    }
  }

  // MARK: Lists

  /// The closest pairs of units, each once; longer ones first among equals, since short ones are equal by chance.
  private var closest: String {
    var pairs: [(first: Int, second: Int, similarity: Double)] = []
    for unit in similarity.similar.places.indices {
      guard let found = similarity.similar.nearest(unit).first else { continue }
      let isMutual = similarity.similar.nearest(found.unit).first?.unit == unit
      if !isMutual || unit < found.unit { pairs.append((unit, found.unit, found.similarity)) }
    }
    guard !pairs.isEmpty else { return "<p>No unit is close to one of another document.</p>" }
    pairs.sort {
      (-$0.similarity, -similarity.sketch($0.first).words, $0.first) < (-$1.similarity, -similarity.sketch($1.first).words, $1.first)
    }
    let rows = pairs.prefix(Self.limit).map { pair in
      "<tr><td class=\"r\">\(NumberText.fixed(pair.similarity, decimals: 2))</td><td>\(link(pair.first))</td><td>\(link(pair.second))</td>"
        + "<td class=\"r\">\(similarity.sketch(pair.first).words)</td></tr>\n"
    }
    let caption = "The \(rows.count) closest of \(ReportSummary.grouped(pairs.count)) pairs, by Jaccard’s index on three-word shingles"
    return
      "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Closest articles\"><table class=\"places\"><caption>\(caption)</caption><thead><tr>"
      + "<th scope=\"col\" class=\"r\">Index</th><th scope=\"col\">Unit</th><th scope=\"col\">Closest elsewhere</th>"
      + "<th scope=\"col\" class=\"r\">Words</th></tr></thead><tbody>\(rows.joined())</tbody></table></div>"
  }

  private var largest: String {
    let clusters = similarity.similar.clusters.sorted { (-$0.count, $0[0]) < (-$1.count, $1[0]) }.prefix(Self.limit)
    let items = clusters.map { cluster -> String in
      let original = cluster.first { !similarity.copies.contains($0) } ?? cluster[0]
      let others = cluster.filter { $0 != original }
      let more = others.count > Self.members ? " and \(others.count - Self.members) more" : ""
      return "<li><b>\(cluster.count)</b> units of \(similarity.sketch(original).words) words: \(link(original)); repeated in "
        + others.prefix(Self.members).map { link($0) }.joined(separator: ", ") + "\(more)</li>\n"
    }
    return "<ul class=\"evidence\">\(items.joined())</ul>"
  }

  private func link(_ unit: Int) -> String { Self.link(unit, similarity, pages) }

  /// A unit as a link to its text: label or kind, and the document.
  static func link(_ unit: Int, _ similarity: CorpusSimilarity, _ pages: PageWriter) -> String {
    let (sketch, document) = (similarity.sketch(unit), similarity.document(unit))
    let name = sketch.label.isEmpty ? sketch.kind + (sketch.number.isEmpty ? "" : " \(sketch.number)") : sketch.label
    let label = name.split { $0 == "\n" }.joined(separator: " ")
    let year = document.facts.signed.map { " (\($0.prefix(4)))" } ?? ""
    let title = document.facts.title.isEmpty ? document.facts.id : document.facts.title
    let short = title.count > 60 ? title.prefix(59) + "…" : title[...]
    return "<a href=\"\(pages.address(document.slug, unit: sketch.index))\">\(HTMLText.escape(String(label.prefix(40))))</a> "
      + "<span class=\"muted\">\(HTMLText.escape(short + year))</span>"
  }
}
