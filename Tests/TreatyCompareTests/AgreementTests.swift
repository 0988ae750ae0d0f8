import Testing

@testable import TreatyCompare

/// The data of Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections A to C; kappa by scikit-learn and nltk.
@Suite struct AgreementTests {
  private let firstA = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
  private let secondA = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
  private let firstB = "aabbdcccedda".map(String.init)
  private let secondB = "babbbcccEddd".lowercased().map(String.init)

  private func units<Label>(_ coders: [[Label?]]) -> [[Label?]] { (coders.first ?? []).indices.map { unit in coders.map { $0[unit] } } }

  @Test func `Krippendorff's published examples`() {
    expectClose(KrippendorffAlpha.value(units([firstA, secondA])), 0.095238, 1e-5)
    expectClose(KrippendorffAlpha.value(units([firstB, secondB])), 0.691964, 1e-5)
    let coders: [[Int?]] = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3], [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
    ]
    expectClose(KrippendorffAlpha.value(units(coders)), 0.743421, 1e-6)
  }

  @Test func `Cohen's kappa`() {
    expectClose(CohenKappa.value(firstA, secondA), 0.090909, 1e-5)
    expectClose(CohenKappa.value(firstB, secondB), 0.684211, 1e-6)
  }

  @Test func `Without variation agreement is undefined`() {
    #expect(CohenKappa.value([1, 1, 1], [1, 1, 1]) == nil)
    #expect(CohenKappa.value([Int](), []) == nil)
    #expect(CohenKappa.value([1], [1, 2]) == nil)
    #expect(CohenKappa.value([1, 1], [2, 2]) == 0)
    #expect(KrippendorffAlpha.value([[1, 1], [1, 1]]) == nil)
    #expect(KrippendorffAlpha.value([[1, nil], [nil, 2]]) == nil)
    #expect(KrippendorffAlpha.value([[1, 1], [2, 2]]) == 1)
  }

  @Test func `Precision, recall and F1`() {
    let score = PrecisionRecall(truePositives: 6, falsePositives: 2, falseNegatives: 4)
    #expect(score.precision == 0.75 && score.recall == 0.6)
    expectClose(score.f1, 2 * 0.75 * 0.6 / 1.35)
    let nothing = PrecisionRecall()
    #expect(nothing.precision == nil && nothing.recall == nil && nothing.f1 == nil)
    let missed = PrecisionRecall(falseNegatives: 3)
    #expect(missed.precision == nil && missed.recall == 0 && missed.f1 == 0)
    #expect(PrecisionRecall.micro([score, missed]).recall == 6.0 / 13)
    #expect(PrecisionRecall.macro([score, nothing], { $0.precision }) == 0.75)
    #expect(PrecisionRecall.macro([nothing], { $0.f1 }) == nil)
  }
}
