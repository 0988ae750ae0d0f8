/// The smallest hash of a set under each of 64 permutations: two sets agree in one with a probability that is their Jaccard index.
///
/// A. Broder, SEQUENCES 1997. The permutations are multiply-shift hashes of fixed multipliers, so that the same text has the same signature
/// in every run. Thirty-two bands of two rows make two sets with index J candidates with probability 1 − (1 − J²)³²: 0.73 at 0.2, 0.95 at
/// 0.3, 0.9999 at 0.5 (J. Leskovec, A. Rajaraman and J. Ullman, Mining of Massive Datasets, chapter 3).
package enum MinHash {
  /// Permutations.
  package static let count = 64
  /// Rows of a band.
  package static let rows = 2
  /// Bands.
  package static let bands = count / rows

  /// Multiplier and addend of each permutation, from SplitMix64.
  private static let multipliers: [(factor: UInt64, addend: UInt64)] = {
    var state: UInt64 = 0x5452_4541_5459
    func next() -> UInt64 {
      state = state &+ 0x9E37_79B9_7F4A_7C15
      return ShingleSet.mixed(state)
    }
    return (0..<count).map { _ in (next() | 1, next()) }
  }()

  /// The signature of a set; empty for the empty set. O(64 n).
  package static func minima(_ hashes: [UInt32]) -> [UInt32] {
    guard !hashes.isEmpty else { return [] }
    return hashes.withUnsafeBufferPointer { hashes in
      multipliers.map { factor, addend in
        var least = UInt32.max
        for hash in hashes {
          least = min(least, UInt32(truncatingIfNeeded: (factor &* UInt64(hash) &+ addend) >> 32))
        }
        return least
      }
    }
  }

  /// The share of permutations in which two signatures agree: an estimate of Jaccard's index with standard error √(J(1−J)/64).
  package static func estimate(_ first: [UInt32], _ second: [UInt32]) -> Double? {
    guard first.count == count, second.count == count else { return nil }
    return Double(zip(first, second).count { $0 == $1 }) / Double(count)
  }

  /// The key of a band of a signature.
  static func key(_ minima: [UInt32], band: Int) -> UInt64 {
    UInt64(minima[band * rows]) << 32 | UInt64(minima[band * rows + 1])
  }
}
