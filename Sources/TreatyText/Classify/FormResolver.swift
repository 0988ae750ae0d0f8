/// Finds the symbols of a form; asked once for each distinct form, so that wildcards cost nothing in the loop over words.
///
/// Words and globs with one `*` at their end stand in one hash table; the hash of a form grows byte by byte, so every prefix of it is
/// looked up on the way. Other globs are tried one by one, those that begin with a letter only on forms with that letter.
struct FormResolver: Sendable {
  private struct Entry: Sendable {
    var hash: UInt64
    var first: Int32
    var count: Int32
    var isPrefix: Bool
    var symbols: [Int32]
  }

  /// Open addressing: the number of an entry plus 1.
  private var slots: [Int32] = [0]
  private var entries: [Entry] = []
  private var arena: [UInt8] = []
  /// Whether some prefix has a length, from 0 on.
  private var prefixLengths: [Bool] = []
  private var byFirst: [[(glob: Glob, symbol: Int32)]] = Array(repeating: [], count: 256)
  private var open: [(glob: Glob, symbol: Int32)] = []

  /// Sorts the globs of a table; O(their total length).
  init(_ symbols: SymbolTable) {
    var capacity = 16
    while capacity < symbols.globs.count * 3 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
    for (number, globs) in symbols.globs.enumerated() {
      for glob in globs { add(glob, Int32(number)) }
    }
  }

  private mutating func add(_ glob: Glob, _ symbol: Int32) {
    let bytes = glob.bytes
    if glob.isLiteral { return enter(bytes[...], symbol, isPrefix: false) }
    if let first = bytes.firstIndex(where: { $0 == 0x2A || $0 == 0x3F }), first == bytes.count - 1, bytes[first] == 0x2A {
      while prefixLengths.count <= first { prefixLengths.append(false) }
      prefixLengths[first] = true
      return enter(bytes.dropLast(), symbol, isPrefix: true)
    }
    if let start = bytes.first, start != 0x2A, start != 0x3F {
      byFirst[Int(start)].append((glob, symbol))
    } else {
      open.append((glob, symbol))
    }
  }

  private mutating func enter(_ bytes: ArraySlice<UInt8>, _ symbol: Int32, isPrefix: Bool) {
    var hash = Self.seed
    for byte in bytes { hash = Self.step(hash, byte) }
    let known = bytes.withUnsafeBufferPointer { find($0, hash, isPrefix: isPrefix) }
    if let known { return entries[known].symbols.append(symbol) }
    if entries.count * 2 >= slots.count { grow() }
    entries.append(
      Entry(hash: hash, first: Int32(arena.count), count: Int32(bytes.count), isPrefix: isPrefix, symbols: [symbol]))
    arena += bytes
    place(entries.count - 1)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for entry in entries.indices { place(entry) }
  }

  private mutating func place(_ entry: Int) {
    var slot = Self.slot(entries[entry].hash, entries[entry].isPrefix) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(entry) + 1
  }

  // MARK: Hashing

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  private static func step(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  private static func slot(_ hash: UInt64, _ isPrefix: Bool) -> Int {
    Int(truncatingIfNeeded: (hash ^ (isPrefix ? 0xD6E8_FEB8_6659_FD93 : 0)) >> 32)
  }

  private func find(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64, isPrefix: Bool) -> Int? {
    var slot = Self.slot(hash, isPrefix) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if entries[number].hash == hash, entries[number].isPrefix == isPrefix, isSame(number, bytes) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func isSame(_ entry: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let first = Int(entries[entry].first)
    guard Int(entries[entry].count) == bytes.count else { return false }
    for offset in bytes.indices where arena[first + offset] != bytes[offset] { return false }
    return true
  }

  // MARK: Looking up

  /// The symbols of a form and of the words within it; ascending, ``SymbolTable/any`` left out.
  func symbols(of form: UnsafeBufferPointer<UInt8>) -> [Int32] {
    var found: [Int32] = []
    add(form, &found)
    for word in WordForm.words(within: form) { add(UnsafeBufferPointer(rebasing: form[word]), &found) }
    guard found.count > 1 else { return found }
    found.sort()
    var kept: [Int32] = []
    for symbol in found where kept.last != symbol { kept.append(symbol) }
    return kept
  }

  private func add(_ form: UnsafeBufferPointer<UInt8>, _ found: inout [Int32]) {
    guard let first = form.first else { return }
    var hash = Self.seed
    for length in 0..<form.count {
      if length < prefixLengths.count && prefixLengths[length] {
        let prefix = UnsafeBufferPointer(rebasing: form[..<length])
        if let known = find(prefix, hash, isPrefix: true) { found += entries[known].symbols }
      }
      hash = Self.step(hash, form[length])
    }
    if form.count < prefixLengths.count && prefixLengths[form.count], let known = find(form, hash, isPrefix: true) {
      found += entries[known].symbols
    }
    if let known = find(form, hash, isPrefix: false) { found += entries[known].symbols }
    for (glob, symbol) in byFirst[Int(first)] where glob.matches(form) { found.append(symbol) }
    for (glob, symbol) in open where glob.matches(form) { found.append(symbol) }
  }
}
