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
      ? " Some alliances have several documents here, of which one need not hold every obligation: an alliance is tagged when one of its documents is."
      : ""
    let byAlliance = several ? table("Agreement over alliances", "Alliances") { agreement.alliances($0) } : ""
    return
      "<p>The Alliance Treaty Obligations and Provisions project codes alliances with all that belongs to them; a theme is looked for in the "
      + "whole text of each document.\(alliances) Kappa is Cohen’s; it is empty where nothing varies.</p>"
      + table("Agreement over documents", "Documents") { agreement.documents($0) } + byAlliance
      + "<p>Data: <a href=\"atop.csv\" download>atop.csv</a></p>" + disagreements
  }

  /// Agreement on each obligation.
  private func table(_ caption: String, _ cases: String, of agreed: (AllianceObligation) -> ObligationAgreement.Agreement) -> String {
    var table = ResultTable(name: "atop", caption: caption, columns: ["Obligation", "Theme", cases, "Coded", "Tagged", "Agree", "Kappa"])
    for obligation in AllianceObligation.allCases {
      guard let row = agreement.rows.first(where: { $0.obligation == obligation }) else { continue }
      let found = agreed(obligation)
      table.rows.append([
        .text(obligation.rawValue), .text(codebook.themes[row.theme].label), .integer(found.cases), .integer(found.coded),
        .integer(found.tagged), .integer(found.agreeing), .number(optional: found.kappa),
      ])
    }
    return HTMLTable.render(table, columns: table.columns.map { (column: $0, label: $0) })
  }

  /// Every disagreement; those that another document of the alliance settles apart.
  private var disagreements: String {
    let rows = agreement.rows.filter { $0.agrees == false }
    guard !rows.isEmpty else { return "<p>Codes and tags disagree nowhere.</p>" }
    let entries = Dictionary(pages.entries.map { ($0.facts.id, $0) }, uniquingKeysWith: { first, _ in first })
    func list(_ rows: [ObligationAgreement.Row]) -> String {
      "<ul class=\"evidence\">" + rows.map { row in entries[row.document].map { item(row, $0) } ?? "" }.joined() + "</ul>"
    }
    let settled = rows.filter { $0.coded == true && $0.allianceTagged == true }
    let open = rows.filter { !($0.coded == true && $0.allianceTagged == true) }
    return "<h3>Where they disagree (\(rows.count))</h3>" + (open.isEmpty ? "" : list(open))
      + (settled.isEmpty
        ? "" : "<details><summary>Another document of the alliance is tagged (\(settled.count))</summary>\(list(settled))</details>")
  }

  private func item(_ row: ObligationAgreement.Row, _ entry: PageWriter.Entry) -> String {
    let label = HTMLText.escape(codebook.themes[row.theme].label)
    let verdict = row.coded == true ? "coded \(row.obligation.rawValue), not tagged" : "tagged, not coded \(row.obligation.rawValue)"
    let articles = row.alliance.articles.map { " The catalogue names articles: \(HTMLText.escape($0))." } ?? ""
    return "<li><a class=\"src\" href=\"\(pages.address(entry.slug))\">\(HTMLText.escape(entry.title))</a> "
      + "\(HTMLText.escape("(\(row.alliance.name), \(row.alliance.number))")): \(label), \(verdict); \(passages(row, entry)).\(articles)</li>\n"
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
