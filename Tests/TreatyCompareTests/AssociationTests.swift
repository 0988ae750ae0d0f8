import Foundation
import Testing

@testable import TreatyCompare

@Suite struct AssociationTests {
  /// One table and what other tools make of it.
  struct Golden: Sendable {
    let f1: Int, n1: Int, f2: Int, n2: Int
    let chiSquared: Double, logLikelihood: Double, fisher: Double, logRatio: Double, conservative: Double, odds: Double
    let oddsLow: Double, oddsHigh: Double
  }

  /// scipy 1.17.1 (`chi2_contingency(correction=False)`, the same with `lambda_="log-likelihood"`, `fisher_exact`,
  /// `contingency.odds_ratio(kind="conditional")`), agreeing with R's `chisq.test`, `fisher.test` and `corpora::keyness` to six digits.
  static let goldens = [
    Golden(
      f1: 12, n1: 4800, f2: 3, n2: 9100, chiSquared: 13.731301467707663, logLikelihood: 13.062985261688066,
      fisher: 0.00041247038436918406, logRatio: 2.7592624010684648, conservative: 1.033158940650874, odds: 7.598731157347529,
      oddsLow: 2.049306081902805, oddsHigh: 41.980760502573524),
    Golden(
      f1: 5, n1: 1000, f2: 0, n2: 2000, chiSquared: 10.016694490818029, logLikelihood: 11.002826691003126, fisher: 0.0040878281054778,
      logRatio: 4.459071080077158, conservative: 0.8739798679390366, odds: .infinity, oddsLow: 1.837189032315306, oddsHigh: .infinity),
    Golden(
      f1: 0, n1: 1000, f2: 7, n2: 2000, chiSquared: -3.5081857667891745, logLikelihood: -5.684694095095394,
      fisher: 0.10339818733462493, logRatio: -2.907251134168658, conservative: 0, odds: 0, oddsLow: 0, oddsHigh: 1.3860195433134777),
    Golden(
      f1: 120, n1: 10000, f2: 110, n2: 10000, chiSquared: 0.4398407776384949, logLikelihood: 0.43997786408391626,
      fisher: 0.5506762810440927, logRatio: 0.12498677683852992, conservative: 0, odds: 1.0920084466966744,
      oddsLow: 0.8346800563233379, oddsHigh: 1.4298234915072865),
    Golden(
      f1: 3, n1: 200, f2: 1, n2: 250, chiSquared: 1.5260650224215249, logLikelihood: 1.5560441409352355,
      fisher: 0.32737172884928517, logRatio: 1.543600788076736, conservative: 0, odds: 3.7813430626124434,
      oddsLow: 0.30098782136441604, oddsHigh: 199.84597553262648),
  ]

  @Test(arguments: goldens)
  func `Keyness agrees with scipy and R`(golden: Golden) throws {
    let table = try #require(ContingencyTable(targetHits: golden.f1, of: golden.n1, referenceHits: golden.f2, of: golden.n2))
    expectClose(table.chiSquared, golden.chiSquared)
    expectClose(table.logLikelihood, golden.logLikelihood)
    expectClose(table.logRatio(), golden.logRatio)
    expectClose(table.conservativeLogRatio(), golden.conservative)
    let fisher = FisherExact(table)
    expectClose(fisher.p, golden.fisher)
    // scipy stops its root finder at a relative error of about 1e-6.
    expectClose(fisher.oddsRatio, golden.odds, 1e-5)
    expectClose(fisher.interval.low, golden.oddsLow, 1e-5)
    expectClose(fisher.interval.high, golden.oddsHigh, 1e-5)
  }

  @Test func `Ratios and differences with zeros`() throws {
    let empty = try #require(ContingencyTable(targetHits: 0, of: 0, referenceHits: 1, of: 10))
    #expect(empty.logRatio() == nil && empty.oddsRatio == nil && empty.riskDifference == nil && empty.logLikelihood == nil)
    let none = try #require(ContingencyTable(targetHits: 0, of: 10, referenceHits: 0, of: 10))
    #expect(none.logRatio() == nil && none.oddsRatio == nil && none.chiSquared == nil && none.percentDifference == nil)
    #expect(none.riskDifference == 0)
    let one = try #require(ContingencyTable(targetHits: 5, of: 10, referenceHits: 0, of: 10))
    #expect(one.oddsRatio == .infinity && one.percentDifference == .infinity && one.logRatio(.none) == .infinity)
    expectClose(one.logRatio(.zeroToHalf), 3.321928094887362)
    #expect(ContingencyTable(targetHits: 3, of: 2, referenceHits: 0, of: 1) == nil)
    let even = try #require(ContingencyTable(targetHits: 2, of: 10, referenceHits: 4, of: 20))
    #expect(even.logLikelihood == 0)
    #expect(even.percentDifference == 0)
  }

  /// Newcombe 1998, table II (a): 56/70 against 48/80 gives 0.0524 to 0.3339.
  @Test func `Newcombe's interval`() throws {
    let table = try #require(ContingencyTable(targetHits: 56, of: 70, referenceHits: 48, of: 80))
    expectClose(table.riskDifference, 0.2)
    expectClose(table.riskDifferenceInterval()?.low, 0.05243147240236498)
    expectClose(table.riskDifferenceInterval()?.high, 0.3338726540369059)
  }

  /// The example of Sketch Engine's documentation.
  @Test func `Simple maths`() throws {
    let table = try #require(ContingencyTable(targetHits: 35, of: 112_289_776, referenceHits: 263, of: 1_559_716_979))
    expectClose(table.simpleMaths(), 1.1224, 1e-4)
  }

  // MARK: quanteda on real treaties

  private struct Row {
    let measure: String, correction: String, feature: String, statistic: Double, p: Double
  }

  private static func lines(_ name: String) -> [[String]]? {
    let url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../shared/oracle/\(name)")
    guard let text = try? String(contentsOf: url.standardizedFileURL, encoding: .utf8) else { return nil }
    return text.split(separator: "\n").dropFirst().map { $0.split(separator: ",").map(String.init) }
  }

  @Test func `quanteda's keyness without correction`() throws {
    guard let input = Self.lines("keyness_input_themes.csv"), let output = Self.lines("keyness_themes.csv") else {
      print("skipped: quanteda's keyness, for ../shared/oracle is not there")
      return
    }
    var counts: [String: (Int, Int)] = [:]
    for row in input { counts[row[0]] = (Int(row[1]) ?? 0, Int(row[2]) ?? 0) }
    let totals = counts.values.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
    var checked = 0
    for row in output where row[1] == "none" || row[0] == "exact" {
      let (f1, f2) = try #require(counts[row[2]])
      let table = try #require(ContingencyTable(targetHits: f1, of: totals.0, referenceHits: f2, of: totals.1))
      let expected = try #require(Double(row[3]))
      switch row[0] {
      case "lr":
        // quanteda adds 1e-9 inside its logarithms, which adds 2e-9 a word to the sum.
        let shift = 2e-9 * Double(totals.0 + totals.1)
        expectClose(table.logLikelihood.map { $0 + ($0 < 0 ? -shift : shift) }, expected, 1e-6)
      case "chi2": expectClose(table.chiSquared, expected, 1e-6)
      default:
        // Probabilities over thousands of tables: the counts here reach 27,000, enough for a few.
        guard f1 + f2 < 3000 else { continue }
        let fisher = FisherExact(table)
        // R's root finder stops at a relative error of about 1e-4.
        expectClose(fisher.oddsRatio, expected, 1e-3)
        let p = try #require(Double(row[4]))
        if p > 1e-200 { expectClose(fisher.p, p, 1e-5) }
      }
      checked += 1
    }
    #expect(checked > 60)
  }
}
