/// A set of folded words, each with a mask of languages; open addressing over a 64-bit hash (FNV-1a), which stands for the word.
///
/// Two words of one hash would be taken for one; among the few thousand words here none are.
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var masks: [UInt64]
  private var count = 0

  init() {
    keys = Array(repeating: 0, count: 64)
    masks = Array(repeating: 0, count: 64)
  }

  /// The hash of no letter.
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash with one more folded scalar.
  @inline(__always) static func extend(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    (hash ^ UInt64(scalar)) &* 0x100_0000_01B3
  }

  /// The hash of a word as UTF-8.
  static func hash(_ word: [UInt8]) -> UInt64 {
    String(decoding: word, as: UTF8.self).unicodeScalars.reduce(seed) { extend($0, $1.value) }
  }

  /// Adds languages to a word.
  mutating func insert(_ word: [UInt8], _ mask: UInt64) {
    if count * 2 >= keys.count { grow() }
    insert(Self.hash(word), mask)
  }

  private mutating func insert(_ hash: UInt64, _ mask: UInt64) {
    var slot = Int(truncatingIfNeeded: hash >> 7) & (keys.count - 1)
    while masks[slot] != 0, keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
    if masks[slot] == 0 { count += 1 }
    keys[slot] = hash
    masks[slot] |= mask
  }

  private mutating func grow() {
    let old = zip(keys, masks).filter { $0.1 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    masks = Array(repeating: 0, count: keys.count)
    count = 0
    for (key, mask) in old { insert(key, mask) }
  }

  /// The languages of a word, by its hash; 0 where it is unknown.
  @inline(__always) func mask(_ hash: UInt64) -> UInt64 {
    var slot = Int(truncatingIfNeeded: hash >> 7) & (keys.count - 1)
    while masks[slot] != 0 {
      if keys[slot] == hash { return masks[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return 0
  }
}
