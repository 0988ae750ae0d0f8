/// Cohen's kappa: how far two coders agree beyond what their own habits would give by chance.
///
/// (p_o - p_e) / (1 - p_e): J. Cohen, Educational and Psychological Measurement 20 (1960) 37-46. The same as scikit-learn's
/// `cohen_kappa_score`, which gives not-a-number where we say that nothing varies.
public enum CohenKappa {
  /// The kappa of two coders' labels of the same units.
  ///
  /// - Returns: `nil` without units, for lists of unequal length, and where both coders use one and the same label throughout: there is no variation
  ///   to agree about, which is neither 0 nor 1.
  public static func value<Label: Hashable>(_ first: [Label], _ second: [Label]) -> Double? {
    guard first.count == second.count, !first.isEmpty else { return nil }
    let n = Double(first.count)
    let agreed = Double(zip(first, second).count { $0 == $1 }) / n
    let left = Dictionary(first.map { ($0, 1) }, uniquingKeysWith: +)
    let right = Dictionary(second.map { ($0, 1) }, uniquingKeysWith: +)
    // Whole numbers add up to the same sum in any order; fractions would not.
    let products = left.reduce(0) { $0 + $1.value * (right[$1.key] ?? 0) }
    let chance = Double(products) / (n * n)
    return chance == 1 ? nil : (agreed - chance) / (1 - chance)
  }
}
