/// Pairs of sets that are likely to be alike, without looking at all pairs: those that agree in a band of their signatures.
package enum CandidatePairs {
  /// Sets up to which every pair is looked at.
  private static let fewSets = 300
  /// Sets of one bucket that each is paired with: what keeps a formula that thousands share from costing millions of pairs. Equal
  /// sets are joined before, so a bucket this large holds texts with nothing but a common formula in common.
  private static let reach = 64

  /// The pairs, ascending, each once, the smaller index first. O(n · bands · log n + pairs).
  ///
  /// - Parameter signatures: one for each set, of ``MinHash/minima(_:)``; sets with an empty one are in no pair.
  package static func pairs(_ signatures: [[UInt32]]) -> [(first: Int, second: Int)] {
    let present = signatures.indices.filter { signatures[$0].count == MinHash.count }
    if present.count <= fewSets {
      return present.indices.flatMap { one in present[(one + 1)...].map { (present[one], $0) } }
    }
    var found: [UInt64] = []
    for band in 0..<MinHash.bands {
      var entries = present.map { (key: MinHash.key(signatures[$0], band: band), index: $0) }
      entries.sort { ($0.key, $0.index) < ($1.key, $1.index) }
      for position in entries.indices {
        var next = position + 1
        while next < entries.count, next - position <= reach, entries[next].key == entries[position].key {
          found.append(UInt64(entries[position].index) << 32 | UInt64(entries[next].index))
          next += 1
        }
      }
    }
    found.sort()
    var last: UInt64?
    return found.compactMap { pair in
      defer { last = pair }
      return pair == last ? nil : (Int(pair >> 32), Int(pair & 0xFFFF_FFFF))
    }
  }
}
