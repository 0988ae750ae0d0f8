import TreatyCompare
import TreatyText

/// The section of the page that sets ATOP's codes against the themes tagged: agreement, and every disagreement with its passages.
struct ObligationSection {
  private let agreement: ObligationAgreement
  private let codebook: Codebook
  private let pages: PageWriter

  init(_ agreement: ObligationAgreement, codebook: Codebook, pages: PageWriter) {
    self.agreement = agreement
    self.codebook = codebook
    self.pages = pages
  }

  /// The markup below the heading.
  var body: String {
    let several = agreement.rows.contains { $0.documentsOfAlliance > 1 }
    let alliances =
      several
      ? "Some alliances have several documents here: one of them need not hold every obligation, so agreement is given over alliances too, of "
        + "which one is tagged when one of its documents is."
      : "Each alliance has one document here."
    let table = HTMLTable.render(summary, columns: summary.columns.map { (column: $0, label: $0) })
    return
      "<p>The Alliance Treaty Obligations and Provisions project codes alliances with all that belongs to them; a theme is looked for in the "
      + "whole text of each document. \(alliances) Kappa is Cohen’s; it is empty where nothing varies.</p>"
      + table + "<p>Data: <a href=\"atop.csv\" download>atop.csv</a></p>" + disagreements
  }

  private var summary: ResultTable {
    var table = ResultTable(
      name: "atop_summary", caption: "Agreement of codes and tags",
      columns: [
        "Obligation", "Theme", "Documents", "coded", "tagged", "Agree", "Kappa", "Alliances", "coded (alliances)", "tagged (alliances)",
        "Agree (alliances)", "Kappa (alliances)",
      ])
    for obligation in AllianceObligation.allCases {
      guard let row = agreement.rows.first(where: { $0.obligation == obligation }) else { continue }
      let cells = [agreement.documents(obligation), agreement.alliances(obligation)].flatMap { found -> [ResultTable.Cell] in
        [.integer(found.cases), .integer(found.coded), .integer(found.tagged), .integer(found.agreeing), .number(optional: found.kappa)]
      }
      table.rows.append([.text(obligation.rawValue), .text(codebook.themes[row.theme].label)] + cells)
    }
    return table
  }

  private var disagreements: String {
    let rows = agreement.rows.filter { $0.agrees == false }
    guard !rows.isEmpty else { return "<p>Codes and tags disagree nowhere.</p>" }
    let entries = Dictionary(pages.entries.map { ($0.facts.id, $0) }, uniquingKeysWith: { first, _ in first })
    let items = rows.map { row in entries[row.document].map { item(row, $0) } ?? "" }
    return "<h3>Where they disagree (\(rows.count))</h3><ul class=\"evidence\">\(items.joined())</ul>"
  }

  private func item(_ row: ObligationAgreement.Row, _ entry: PageWriter.Entry) -> String {
    let label = HTMLText.escape(codebook.themes[row.theme].label)
    let verdict = row.coded == true ? "coded \(row.obligation.rawValue), not tagged" : "tagged, not coded \(row.obligation.rawValue)"
    var remarks = [verdict]
    if row.coded == true, row.allianceTagged == true { remarks.append("another document of the alliance is tagged") }
    if let articles = row.alliance.articles { remarks.append("articles known: \(articles)") }
    return "<li><span class=\"src\"><a href=\"\(pages.address(entry.slug))\">\(HTMLText.escape(entry.title))</a></span> "
      + "\(HTMLText.escape("\(row.alliance.name) (\(row.alliance.number))")): \(label) – \(HTMLText.escape(remarks.joined(separator: "; "))): "
      + "\(passages(row, entry))</li>\n"
  }

  /// Links to the units that speak of the theme, the tagged ones first; or that there are none.
  private func passages(_ row: ObligationAgreement.Row, _ entry: PageWriter.Entry) -> String {
    let units = entry.evidence.first { $0.theme == row.theme }?.units ?? []
    guard !units.isEmpty else { return "no passage" }
    let links = (units.filter(\.tagged) + units.filter { !$0.tagged }).map { unit in
      "<a href=\"\(pages.address(entry.slug, unit: unit.index))\"\(unit.tagged ? "" : " class=\"weak\"")>\(HTMLText.escape(unit.label))</a>"
    }
    return links.joined(separator: ", ")
  }
}
