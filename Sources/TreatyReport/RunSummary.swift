import TreatyText

/// The few lines that a run prints when it is done: its themes by frequency, and where the report lies.
package struct RunSummary {
  private let tally: Tally

  /// Summarises a tally.
  package init(_ tally: Tally) {
    self.tally = tally
  }

  /// A table of the themes over the operative text, most documents first, then the folder.
  package func text(outcome: (processed: Int, quarantined: Int), folder: String) -> String {
    let counts = tally.counts(in: .operative)
    let order = counts.indices.filter { counts[$0].mentions > 0 || counts[$0].unitsTagged > 0 }
      .sorted { (counts[$0].documentsTagged, counts[$0].mentions, $1) > (counts[$1].documentsTagged, counts[$1].mentions, $0) }
    var rows = [["theme", "documents", "units", "mentions", "per 1,000 words"]]
    for theme in order {
      let count = counts[theme]
      let rate = count.per1000.map { NumberText.fixed($0, decimals: 2) } ?? ""
      rows.append([
        tally.themes[theme].id, "\(count.documentsTagged) of \(count.documents)", "\(count.unitsTagged) of \(count.units)",
        "\(count.mentions)", rate,
      ])
    }
    let quarantined = outcome.quarantined == 0 ? "none quarantined" : "\(outcome.quarantined) quarantined (quarantine.jsonl says why)"
    return TextColumns.aligned(rows) + "\n\(outcome.processed) documents processed, \(quarantined).\nThe report: \(folder)/report.html\n"
  }
}
