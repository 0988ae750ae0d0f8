import TreatyText

/// How two groups are compared.
package struct ComparisonOptions: Sendable, Equatable {
  /// The text that is counted.
  package var scope: CountingScope
  /// Resamples of the bootstrap.
  package var resamples: Int
  /// Random divisions of the permutation tests.
  package var permutations: Int
  /// The seed of both.
  package var seed: UInt64
  /// The confidence of intervals.
  package var level: Double
  /// The correction for the number of tests.
  package var adjustment: PValueAdjustment
  /// Whether families of treaties are resampled as one (and so counted as one independent unit).
  package var byFamily: Bool
  /// Only the first document of each family is counted, in the order of identifiers.
  package var onePerFamily: Bool

  /// Makes options.
  package init(
    scope: CountingScope = .operative, resamples: Int = 1000, permutations: Int = 9999, seed: UInt64 = 1949, level: Double = 0.95,
    adjustment: PValueAdjustment = .benjaminiHochberg, byFamily: Bool = true, onePerFamily: Bool = false
  ) {
    self.scope = scope
    self.resamples = resamples
    self.permutations = permutations
    self.seed = seed
    self.level = level
    self.adjustment = adjustment
    self.byFamily = byFamily
    self.onePerFamily = onePerFamily
  }

  /// Clusters a side below which nothing is inferred.
  package static let fewest = 8
}
