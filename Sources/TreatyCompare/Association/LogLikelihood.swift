import Foundation

extension ContingencyTable {
  /// Dunning's log-likelihood ratio G2 over the four cells: 2 Σ O ln(O/E), with 0 ln 0 = 0, without correction; negative when the reference has
  /// the higher share. `nil` for an empty side, or when nothing or everything is a hit.
  ///
  /// T. Dunning, Computational Linguistics 19 (1993) 61-74. The same as `corpora::keyness(measure = "G2")` in R and as quanteda's
  /// `textstat_keyness(measure = "lr", correction = "none")`. quanteda's default shifts the cells by Yates' half, though only when an
  /// expectation is below 5 and |ad - bc| ≥ N/2, so its default differs from ours on small counts; UCREL's calculator in its two-cell form
  /// leaves out the words that are no hits, and differs a little.
  public var logLikelihood: Double? {
    guard let expected else { return nil }
    func term(_ observed: Double, _ expected: Double) -> Double { observed == 0 ? 0 : observed * log(observed / expected) }
    let sum =
      term(observed.0, expected.0) + term(observed.1, expected.1) + term(observed.2, expected.2) + term(observed.3, expected.3)
    // Rounding can leave a hair below zero where both shares are equal.
    let value = max(0, 2 * sum)
    return observed.0 < expected.0 ? -value : value
  }
}
