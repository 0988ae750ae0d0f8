/// The share of units that are about a theme, corrected for the codebook's errors.
///
/// (p + Sp - 1) / (Se + Sp - 1), where p is the share tagged, Se the recall and Sp the specificity: W. J. Rogan and B. Gladen,
/// American Journal of Epidemiology 107 (1978) 71-76.
public enum RoganGladen {
  /// The corrected share, 0...1.
  ///
  /// - Parameters:
  ///   - tagged: the share of units tagged.
  ///   - recall: the share of units with the theme that are tagged (sensitivity).
  ///   - specificity: the share of units without the theme that are not tagged.
  /// - Returns: `nil` where tags tell nothing about the theme: recall and specificity do not exceed 1 together.
  public static func share(tagged: Double, recall: Double, specificity: Double) -> Double? {
    let discrimination = recall + specificity - 1
    guard discrimination > 1e-9 else { return nil }
    return min(1, max(0, (tagged + specificity - 1) / discrimination))
  }
}
