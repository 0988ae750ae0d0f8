/// A set of symbols, a bit for each.
struct SymbolSet: Sendable {
  private var bits: [UInt64] = []

  /// The empty set.
  init() {}

  /// A set of some symbols.
  init(_ symbols: some Sequence<Int32>) {
    for symbol in symbols { insert(symbol) }
  }

  /// Adds a symbol.
  @inline(__always)
  mutating func insert(_ symbol: Int32) {
    let word = Int(symbol) / 64
    while word >= bits.count { bits.append(0) }
    bits[word] |= 1 << UInt64(symbol % 64)
  }

  /// Whether a symbol is in the set.
  @inline(__always)
  func contains(_ symbol: Int32) -> Bool {
    let word = Int(symbol) / 64
    return word < bits.count && bits[word] >> UInt64(symbol % 64) & 1 == 1
  }

  /// Whether the sets have a symbol in common. O(symbols / 64).
  func meets(_ other: SymbolSet) -> Bool {
    for index in 0..<min(bits.count, other.bits.count) where bits[index] & other.bits[index] != 0 { return true }
    return false
  }
}
