import TreatyCompare
import TreatyText

/// Renders an evaluation for people.
package struct EvaluationTable: Sendable {
  private let report: EvaluationReport
  private let casesPerTheme: Int

  /// Makes a renderer.
  ///
  /// - Parameter cases: how many missed and how many wrongly tagged units are shown of each theme.
  package init(_ report: EvaluationReport, cases: Int = 3) {
    self.report = report
    casesPerTheme = cases
  }

  /// The text; control and bidirectional characters of units are shown by name.
  package var text: [UInt8] {
    let sections = [head, themes, averages, groups, sensitivity, prevalence, cases].filter { !$0.isEmpty }
    return Array(VisibleText.shown(sections.joined(separator: "\n")).utf8)
  }

  private var head: String {
    let evaluation = report.evaluation
    var text = "\(report.codebook): \(evaluation.units) coded units of \(evaluation.documents) documents, "
    text += evaluation.coders.count == 1 ? "1 coder" : "\(evaluation.coders.count) coders (what more than half of them say counts)"
    text += "\nIn brackets: 95 % intervals over documents, percentiles of resamples (Clopper and Pearson's where all documents agree)"
    if evaluation.documents < Evaluation.fewestDocuments {
      text += "; none here, since \(evaluation.documents) documents are too few (\(Evaluation.fewestDocuments) are needed)"
    }
    return text + "\n" + report.notes.map { "note: \($0)\n" }.joined()
  }

  private var themes: String {
    var grid = TextGrid(["theme", "coded", "tagged", "precision", "recall", "F1", "kappa", "alpha", ""])
    let severalCoders = report.evaluation.coders.count > 1
    if severalCoders {
      grid = TextGrid(["theme", "coded", "tagged", "precision", "recall", "F1", "kappa", "alpha", "alpha of coders", ""])
    }
    for score in report.evaluation.themes {
      guard score.units > 0 else {
        grid.add(
          [score.id, "not coded"] + Array(repeating: "", count: severalCoders ? 7 : 6) + [Self.remarks(score).joined(separator: "; ")])
        continue
      }
      var row = [score.id, String(score.coded), String(score.tagged)]
      row += [
        Self.cell(score.precision, "nothing tagged"), Self.cell(score.recall, "nothing coded"), Self.cell(score.f1, "neither"),
        Self.cell(score.kappa, "no variation"), Self.cell(score.alpha, "no variation"),
      ]
      if severalCoders { row.append(Self.cell(score.coderAlpha, "no variation")) }
      row.append(Self.remarks(score).joined(separator: "; "))
      grid.add(row)
    }
    return grid.text
  }

  /// What qualifies the figures of a theme.
  static func remarks(_ score: Evaluation.ThemeScore) -> [String] {
    var remarks: [String] = []
    if !score.isScored { remarks.append("provisional, in no average") }
    if score.units > 0, !score.isValidated {
      remarks.append("not validated (\(score.coded) coded units of \(score.codedDocuments) documents)")
    }
    if score.divided > 0 { remarks.append("\(score.divided) units left out: coders divided") }
    if score.notCovered > 0 { remarks.append("\(score.notCovered) units left out: language not covered") }
    return remarks
  }

  private var averages: String {
    let evaluation = report.evaluation
    var grid = TextGrid(["average", "themes", "precision", "recall", "F1"])
    let rows = [
      ("micro (all decisions)", evaluation.micro), ("macro (themes with coded units)", evaluation.macro),
      ("macro (validated themes)", evaluation.validatedMacro),
    ]
    for (name, average) in rows {
      grid.add([name, String(average.themes)] + [average.precision, average.recall, average.f1].map { Self.cell($0, "undefined") })
    }
    return grid.text
  }

  private var groups: String {
    guard !report.groups.isEmpty else { return "" }
    var grid = TextGrid(["group", "units", "documents", "precision", "recall", "F1 (micro)", "F1 (macro)"])
    for group in report.groups {
      let evaluation = group.evaluation
      grid.add(
        ["\(group.axis): \(group.name)", String(evaluation.units), String(evaluation.documents)]
          + [evaluation.micro.precision, evaluation.micro.recall, evaluation.micro.f1, evaluation.macro.f1].map {
            Self.cell($0, "undefined")
          })
    }
    return grid.text
  }

  private var sensitivity: String {
    guard !report.sensitivity.isEmpty else { return "" }
    var grid = TextGrid(["F1 with thresholds times"] + report.sensitivity.map { NumberText.text($0.factor) })
    for (index, theme) in report.evaluation.themes.enumerated() where theme.units > 0 {
      grid.add([theme.id] + report.sensitivity.map { Self.cell($0.themes[index], "undefined") })
    }
    grid.add(["micro"] + report.sensitivity.map { Self.cell($0.micro, "undefined") })
    grid.add(["macro"] + report.sensitivity.map { Self.cell($0.macro, "undefined") })
    return grid.text
  }

  private var prevalence: String {
    guard !report.prevalence.isEmpty else { return "" }
    var grid = TextGrid(["share of units about", "tagged", "corrected"])
    for theme in report.prevalence {
      grid.add([theme.id, NumberText.percent(theme.tagged, decimals: 1), Self.percent(theme.corrected)])
    }
    return grid.text + "Shares of \(report.prevalenceSource); corrected for the codebook's errors (Rogan and Gladen).\n"
  }

  private var cases: String {
    guard casesPerTheme > 0, !report.cases.isEmpty else { return "" }
    var text = ""
    for theme in report.evaluation.themes {
      for isMissed in [true, false] {
        let cases = report.cases.filter { $0.theme == theme.id && $0.isMissed == isMissed }
        guard !cases.isEmpty else { continue }
        text += "\(theme.id): \(cases.count) \(isMissed ? "missed" : "wrongly tagged")\n"
        for one in cases.prefix(casesPerTheme) { text += Self.lines(of: one) }
        if cases.count > casesPerTheme { text += "  and \(cases.count - casesPerTheme) more\n" }
      }
    }
    return text
  }

  private static func lines(of one: EvaluationReport.Case) -> String {
    let evidence = one.evidence.map { "“\($0.text)” (\($0.pattern), line \($0.line))" }.joined(separator: ", ")
    let score = "score \(NumberText.text(one.score)) of \(NumberText.text(one.threshold))"
    return "  \(one.unit)  \(one.text)\n    \(evidence.isEmpty ? "no mention" : "\(score): \(evidence)")\n"
  }

  private static func cell(_ value: Double?, _ undefined: String) -> String {
    value.map { NumberText.fixed($0, decimals: 2) } ?? undefined
  }

  private static func cell(_ estimate: Evaluation.Estimate, _ undefined: String) -> String {
    guard let value = estimate.value else { return undefined }
    let interval = estimate.interval.map {
      " [\(NumberText.fixed($0.low, decimals: 2)), \(NumberText.fixed($0.high, decimals: 2))]"
    }
    return NumberText.fixed(value, decimals: 2) + (interval ?? "")
  }

  private static func percent(_ estimate: Evaluation.Estimate) -> String {
    guard let value = estimate.value else { return "undefined: the tags tell nothing about it" }
    let interval = estimate.interval.map {
      " [\(NumberText.fixed(100 * $0.low, decimals: 1)), \(NumberText.fixed(100 * $0.high, decimals: 1))]"
    }
    return NumberText.percent(value, decimals: 1) + (interval ?? "")
  }
}

/// Lines of text in columns that stand under each other, widths counted in characters.
struct TextGrid {
  private var rows: [[String]]

  init(_ columns: [String]) { rows = [columns] }

  mutating func add(_ row: [String]) { rows.append(row) }

  /// The first column to the left, the others to the left too: they hold words as well as numbers.
  var text: String {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0 }
    return rows.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        line += cell + String(repeating: " ", count: widths[column] - cell.count + 2)
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
