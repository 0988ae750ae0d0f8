/// How evenly a theme is spread over the parts of a corpus: its documents, or its families of treaties.
public struct Dispersion: Sendable, Equatable {
  /// Mentions in each part.
  private let counts: [Double]
  /// Words in each part.
  private let sizes: [Double]

  /// Takes the mentions and the words of each part; parts without words are left out.
  public init(counts: [Int], sizes: [Int]) {
    let parts = zip(counts, sizes).filter { $1 > 0 }
    self.counts = parts.map { Double($0.0) }
    self.sizes = parts.map { Double($0.1) }
  }

  /// Gries' deviation of proportions, ½ Σ |v_i/f - s_i|: 0 when mentions follow the words, towards 1 when they stand in one small part.
  ///
  /// S. Th. Gries, International Journal of Corpus Linguistics 13 (2008) 403-437. The same as `tlda::disp_DP(directionality = "gries")`; tlda's
  /// default turns the scale round. `nil` without mentions and with fewer than two parts.
  public var deviationOfProportions: Double? {
    let total = counts.reduce(0, +)
    let size = sizes.reduce(0, +)
    guard total > 0, counts.count > 1 else { return nil }
    return zip(counts, sizes).reduce(0) { $0 + abs($1.0 / total - $1.1 / size) } / 2
  }

  /// ``deviationOfProportions`` / (1 - min s_i), which reaches 1: J. Lijffijt and S. Th. Gries,
  /// International Journal of Corpus Linguistics 17 (2012) 147-149. Undefined where that is.
  public var normalisedDeviation: Double? {
    guard let deviation = deviationOfProportions, let smallest = sizes.min() else { return nil }
    return deviation / (1 - smallest / sizes.reduce(0, +))
  }

  /// Juilland's D, 1 - V/√(k-1), V being the population standard deviation of the parts' rates by their mean: 1 is even, 0 is one part.
  ///
  /// With rates instead of counts, since documents differ in size. `nil` without mentions and with fewer than two parts.
  public var juillandD: Double? {
    guard counts.count > 1 else { return nil }
    let rates = zip(counts, sizes).map { $0 / $1 }
    let mean = rates.reduce(0, +) / Double(rates.count)
    guard mean > 0 else { return nil }
    let variance = rates.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(rates.count)
    return 1 - variance.squareRoot() / mean / Double(rates.count - 1).squareRoot()
  }

  /// The number of parts with a mention.
  public var range: Int { counts.count { $0 > 0 } }

  /// The number of parts.
  public var parts: Int { counts.count }
}
