/// The runs of successive words of a text, as a set of hashes, bounded in size.
///
/// A text of n words has at most n − k + 1 distinct k-word shingles; one shorter than k has none, and its likeness is undefined. Up to
/// ``capacity`` hashes the set is whole and Jaccard's index exact. Of a longer text the smallest hashes are kept: a random sample, since
/// hashes are spread evenly (bottom-k sketch; E. Cohen and H. Kaplan, PODC 2007), with a standard error of at most 0.5/√capacity.
package struct ShingleSet: Sendable, Equatable, Codable {
  /// Words in a shingle.
  package static let length = 3
  /// Hashes that a run keeps of a unit: one kilobyte.
  package static let capacity = 256

  /// The hashes, ascending, each once.
  package var hashes: [UInt32]
  /// True when no hash was left out.
  package var isWhole: Bool

  /// Takes hashes that are sorted and distinct.
  package init(hashes: [UInt32], isWhole: Bool) {
    self.hashes = hashes
    self.isWhole = isWhole
  }

  /// The shingles of a text.
  ///
  /// - Parameters:
  ///   - words: a hash for each word, in order.
  ///   - length: words in a shingle.
  ///   - capacity: hashes that are kept.
  package init(words: [UInt64], length: Int = Self.length, capacity: Int = Self.capacity) {
    let all = Self.all(words: words, length: length)
    hashes = all.count > capacity ? Array(all.prefix(capacity)) : all
    isWhole = all.count <= capacity
  }

  /// Every shingle's hash, ascending, each once. O(n log n).
  package static func all(words: [UInt64], length: Int) -> [UInt32] {
    guard length > 0, words.count >= length else { return [] }
    var found: [UInt32] = []
    found.reserveCapacity(words.count)
    for start in 0...(words.count - length) {
      var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
      for word in words[start..<(start + length)] { hash = Self.mixed(hash ^ word) }
      found.append(UInt32(truncatingIfNeeded: hash >> 32))
    }
    found.sort()
    var kept = 0
    for value in found where kept == 0 || found[kept - 1] != value {
      found[kept] = value
      kept += 1
    }
    found.removeSubrange(kept...)
    return found
  }

  /// Jaccard's index |A∩B| / |A∪B|: P. Jaccard, Bulletin de la Société vaudoise des sciences naturelles 37 (1901) 547-579; on shingles
  /// A. Broder, SEQUENCES 1997. Exact when both sets are whole, otherwise over the hashes that neither leaves out. `nil` when either is empty.
  package func jaccard(_ other: ShingleSet) -> Double? {
    guard !hashes.isEmpty, !other.hashes.isEmpty else { return nil }
    let limit = min(isWhole ? .max : hashes[hashes.count - 1], other.isWhole ? .max : other.hashes[other.hashes.count - 1])
    return hashes.withUnsafeBufferPointer { first in
      other.hashes.withUnsafeBufferPointer { second in
        let (both, either) = Self.overlap(first, second, upTo: limit)
        return either > 0 ? Double(both) / Double(either) : nil
      }
    }
  }

  /// Sizes of intersection and union of two ascending lists, of values up to a limit. O(n + m).
  private static func overlap(
    _ first: UnsafeBufferPointer<UInt32>, _ second: UnsafeBufferPointer<UInt32>, upTo limit: UInt32
  ) -> (both: Int, either: Int) {
    var (left, right, both, either) = (0, 0, 0, 0)
    while left < first.count && right < second.count {
      let (one, two) = (first[left], second[right])
      if min(one, two) > limit { return (both, either) }
      either &+= 1
      both &+= one == two ? 1 : 0
      left &+= one <= two ? 1 : 0
      right &+= two <= one ? 1 : 0
    }
    while left < first.count && first[left] <= limit { (left, either) = (left + 1, either + 1) }
    while right < second.count && second[right] <= limit { (right, either) = (right + 1, either + 1) }
    return (both, either)
  }

  /// The finaliser of SplitMix64: spreads the bits of a hash over the whole word.
  static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
