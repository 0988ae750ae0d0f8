/// The words seen so far and what patterns make of them; one for each thread, growing as the text goes on.
///
/// A word of up to 16 ASCII bytes is its own key, exact, in a table without pointers to follow. Every other span is known by its bytes,
/// with the words that UAX #29 finds in it, so that segmentation and folding run once for each distinct span.
final class WordVocabulary {
  /// What is known of a word: the number of its symbol list, and flags.
  typealias Class = UInt32

  /// The word can begin a match.
  static let begins: Class = 1 << 31
  /// It is the first of its piece of the unit (set on words of a text, not in the vocabulary).
  static let opensPiece: Class = 1 << 30
  /// The key is no word but underscores; such keys are never kept.
  static let noWord: Class = 1 << 29
  /// Takes the flags off.
  static let number: Class = (1 << 29) - 1

  /// A short word's slot; `low` is 0 in an empty one.
  struct Slot {
    var low: UInt64
    var high: UInt64
    var found: UInt64
  }

  /// A span that is more than a short word: where its bytes and its words are kept.
  private struct Span {
    var hash: UInt64
    var bytes: Int
    var count: Int32
    var firstWord: Int32
    var wordCount: Int32
  }

  /// A word inside a span, relative to its start.
  struct SpanWord {
    var start: Int32
    var end: Int32
    var found: Class
  }

  private let resolver: FormResolver
  private let roots: [Int32]
  private(set) var slots: UnsafeMutablePointer<Slot>
  private(set) var mask: Int
  private var used = 0
  private var spanSlots: [Int32]
  private var spans: [Span] = []
  private var arena: [UInt8] = []
  private var spanWords: [SpanWord] = []
  /// For each class its symbols and the nodes they lead to from the root of the tree.
  private(set) var symbols: [Int32] = []
  private(set) var nodes: [Int32] = []
  private(set) var symbolRanges: [(first: Int32, count: Int32)] = [(0, 0)]
  private(set) var nodeRanges: [(first: Int32, count: Int32)] = [(0, 0)]
  private var classes: [[Int32]: Class] = [:]

  /// Starts empty.
  ///
  /// - Parameter roots: the node that each symbol leads to.
  init(_ resolver: FormResolver, roots: [Int32]) {
    self.resolver = resolver
    self.roots = roots
    mask = (1 << 15) - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(low: 0, high: 0, found: 0), count: mask + 1)
    spanSlots = Array(repeating: -1, count: 1 << 12)
  }

  deinit { slots.deallocate() }

  /// Where a key is looked for first.
  @inline(__always)
  static func slot(_ low: UInt64, _ high: UInt64) -> Int {
    let product = (low ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: high ^ 0xBF58_476D_1CE4_E5B9)
    return Int(truncatingIfNeeded: product.high ^ product.low)
  }

  /// The lists of symbols and nodes of each class, as plain pointers.
  struct Tables {
    let symbols: UnsafeBufferPointer<Int32>
    let nodes: UnsafeBufferPointer<Int32>
    let symbolRanges: UnsafeBufferPointer<(first: Int32, count: Int32)>
    let nodeRanges: UnsafeBufferPointer<(first: Int32, count: Int32)>
  }

  /// Lends the lists; nothing may be learnt meanwhile.
  func withTables(_ body: (Tables) -> Void) {
    symbols.withUnsafeBufferPointer { symbols in
      nodes.withUnsafeBufferPointer { nodes in
        symbolRanges.withUnsafeBufferPointer { symbolRanges in
          nodeRanges.withUnsafeBufferPointer { nodeRanges in
            body(Tables(symbols: symbols, nodes: nodes, symbolRanges: symbolRanges, nodeRanges: nodeRanges))
          }
        }
      }
    }
  }

  // MARK: Short words

  /// What is known of a short word that does not stand where it is looked for first; learns it if it is new. The key is folded.
  func found(_ low: UInt64, _ high: UInt64) -> Class {
    var place = Self.slot(low, high) & mask
    while slots[place].low != 0 {
      if slots[place].low == low && slots[place].high == high { return Class(truncatingIfNeeded: slots[place].found) }
      place = (place + 1) & mask
    }
    return learn(low, high, at: place)
  }

  private func learn(_ low: UInt64, _ high: UInt64, at place: Int) -> Class {
    if Self.isUnderscores(low) && Self.isUnderscores(high) { return Self.noWord }
    let found = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 16) { form in
      var length = 0
      for half in [low, high] {
        var rest = half
        while rest != 0 {
          let byte = UInt8(truncatingIfNeeded: rest)
          form[length] = byte == 0x7F ? 0x5F : byte
          length += 1
          rest >>= 8
        }
      }
      return resolve(WordForm.trimmed(UnsafeBufferPointer(rebasing: form[..<length])))
    }
    slots[place] = Slot(low: low, high: high, found: UInt64(found))
    used += 1
    if used * 2 > mask + 1 { grow() }
    return found
  }

  /// Whether a half of a key holds underscores only, or nothing.
  private static func isUnderscores(_ half: UInt64) -> Bool {
    half == 0x7F7F_7F7F_7F7F_7F7F >> UInt64(half.leadingZeroBitCount / 8 * 8)
  }

  private func grow() {
    let capacity = (mask + 1) * 2
    let larger = UnsafeMutablePointer<Slot>.allocate(capacity: capacity)
    larger.initialize(repeating: Slot(low: 0, high: 0, found: 0), count: capacity)
    for index in 0...mask where slots[index].low != 0 {
      var place = Self.slot(slots[index].low, slots[index].high) & (capacity - 1)
      while larger[place].low != 0 { place = (place + 1) & (capacity - 1) }
      larger[place] = slots[index]
    }
    slots.deallocate()
    slots = larger
    mask = capacity - 1
  }

  // MARK: Spans

  /// The words of a span; from what is known, or found and kept.
  func words(_ span: UnsafeBufferPointer<UInt8>) -> ArraySlice<SpanWord> {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in span { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash ^= hash >> 29
    var place = Int(truncatingIfNeeded: hash) & (spanSlots.count - 1)
    while spanSlots[place] >= 0 {
      let known = spans[Int(spanSlots[place])]
      if known.hash == hash && Int(known.count) == span.count && isKept(known.bytes, span) {
        return spanWords[Int(known.firstWord)..<Int(known.firstWord + known.wordCount)]
      }
      place = (place + 1) & (spanSlots.count - 1)
    }
    return keep(span, hash, at: place)
  }

  private func isKept(_ start: Int, _ span: UnsafeBufferPointer<UInt8>) -> Bool {
    for offset in 0..<span.count where arena[start + offset] != span[offset] { return false }
    return true
  }

  private func keep(_ span: UnsafeBufferPointer<UInt8>, _ hash: UInt64, at place: Int) -> ArraySlice<SpanWord> {
    let first = spanWords.count
    if span.contains(0x0A) {
      // Two halves of a word that a line end parted.
      spanWords.append(SpanWord(start: 0, end: Int32(span.count), found: resolve(WordForm.form(span))))
    } else {
      var segments = WordSegmenter(span, in: 0..<span.count)
      while let segment = segments.next() {
        guard segment.isWord else { continue }
        let form = WordForm.form(span[segment.range])
        spanWords.append(
          SpanWord(start: Int32(segment.range.lowerBound), end: Int32(segment.range.upperBound), found: resolve(form)))
      }
    }
    spanSlots[place] = Int32(spans.count)
    spans.append(
      Span(
        hash: hash, bytes: arena.count, count: Int32(span.count), firstWord: Int32(first), wordCount: Int32(spanWords.count - first)))
    arena.append(contentsOf: span)
    if spans.count * 2 > spanSlots.count { growSpans() }
    return spanWords[first...]
  }

  private func growSpans() {
    spanSlots = Array(repeating: -1, count: spanSlots.count * 2)
    for (number, span) in spans.enumerated() {
      var place = Int(truncatingIfNeeded: span.hash) & (spanSlots.count - 1)
      while spanSlots[place] >= 0 { place = (place + 1) & (spanSlots.count - 1) }
      spanSlots[place] = Int32(number)
    }
  }

  // MARK: Classes

  private func resolve(_ form: [UInt8]) -> Class { form.withUnsafeBufferPointer { resolve($0) } }

  private func resolve(_ form: UnsafeBufferPointer<UInt8>) -> Class {
    let found = resolver.symbols(of: form)
    if found.isEmpty { return 0 }
    if let known = classes[found] { return known }
    var kind = Class(symbolRanges.count)
    symbolRanges.append((Int32(symbols.count), Int32(found.count)))
    symbols += found
    let leads = found.map { roots[Int($0)] }.filter { $0 != 0 }
    nodeRanges.append((Int32(nodes.count), Int32(leads.count)))
    nodes += leads
    if !leads.isEmpty { kind |= Self.begins }
    classes[found] = kind
    return kind
  }
}
