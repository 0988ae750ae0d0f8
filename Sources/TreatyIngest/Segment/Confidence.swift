/// Turns what speaks for a label into a probability.
///
/// A logistic curve over the evidence of the surroundings and the worth of the steps to and from its neighbours in the sequence. Slope and
/// middle follow how often labels were right in 253 keyed texts, each taken flat, in small letters, both, and wrapped anew (30,000 labels),
/// and lean towards doubt, since other sources will be harder: of labels given 0.9 there, more than nine in ten are right.
enum Confidence {
  private static let slope = 0.7
  private static let middle = -3.2
  private static let highest = 0.995

  /// The probability that a label is right, 0...1.
  ///
  /// - Parameters:
  ///   - evidence: the log-odds of its surroundings.
  ///   - steps: the worth of the steps to it and from it.
  ///   - isBridged: whether numbers are missing before it, or its number is a misprint.
  static func probability(evidence: Double, steps: Double, isBridged: Bool) -> Double {
    let odds = slope * (evidence + steps - middle)
    let plain = min(highest, 1 / (1 + exponential(-odds)))
    return ((isBridged ? plain * 0.93 : plain) * 1_000).rounded() / 1_000
  }
}
