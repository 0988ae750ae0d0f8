/// The words of one unit as the fast engine holds them: places and classes in flat memory, used again for the next unit.
final class ScannedUnit {
  private(set) var starts: UnsafeMutablePointer<UInt32>
  private(set) var ends: UnsafeMutablePointer<UInt32>
  private(set) var classes: UnsafeMutablePointer<WordVocabulary.Class>
  /// The words that can begin a match.
  private(set) var openings: UnsafeMutablePointer<UInt32>
  private(set) var openingCount = 0
  /// The number of words.
  private(set) var count = 0
  private var capacity = 0
  /// The reading text; valid while a unit is being classified.
  private(set) var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  init() {
    starts = .allocate(capacity: 1)
    ends = .allocate(capacity: 1)
    classes = .allocate(capacity: 1)
    openings = .allocate(capacity: 1)
  }

  deinit { release() }

  private func release() {
    starts.deallocate()
    ends.deallocate()
    classes.deallocate()
    openings.deallocate()
  }

  /// Makes room for the words of a text; two words take at least four bytes.
  private func reserve(_ bytes: Int) {
    let needed = bytes / 2 + 64
    guard needed > capacity else { return }
    release()
    capacity = max(needed, 4096)
    starts = .allocate(capacity: capacity)
    ends = .allocate(capacity: capacity)
    classes = .allocate(capacity: capacity)
    openings = .allocate(capacity: capacity)
  }

  /// Reads the words between cuts. O(n), and once for each distinct word what it takes to fold it.
  func read(_ text: UnsafeBufferPointer<UInt8>, cuts: [Int], _ vocabulary: WordVocabulary) {
    bytes = text
    count = 0
    openingCount = 0
    guard let first = cuts.first, let last = cuts.last else { return }
    reserve(last - first)
    for piece in 0..<max(0, cuts.count - 1) {
      let opening = count
      readPiece(cuts[piece]..<cuts[piece + 1], vocabulary)
      if count > opening { classes[opening] |= WordVocabulary.opensPiece }
    }
    var openings = 0
    for word in 0..<count {
      self.openings[openings] = UInt32(truncatingIfNeeded: word)
      openings += Int(classes[word] >> 31)
    }
    openingCount = openings
  }

  private func readPiece(_ range: Range<Int>, _ vocabulary: WordVocabulary) {
    let pieceStart = count
    // What the loop touches is held in locals: fields of a class are loaded and stored again at every step.
    var count = self.count
    let (starts, ends, classes, bytes) = (starts, ends, classes, bytes)
    var (slots, mask) = (vocabulary.slots, vocabulary.mask)
    guard let base = bytes.baseAddress else { return }
    let lastFullLoad = bytes.count - 16
    SpanScanner.scan(bytes, in: range) { start, end in
      let length = end - start
      var low: UInt64 = 0
      var high: UInt64 = 0
      if start <= lastFullLoad {
        low = UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self)
        high = UnsafeRawPointer(base + start + 8).loadUnaligned(as: UInt64.self)
      } else {
        Self.loadEnd(base + start, min(length, 16), &low, &high)
      }
      let lowMask = length >= 8 ? ~0 : (1 &<< UInt64(truncatingIfNeeded: length &* 8)) &- 1
      let highMask = length >= 16 ? ~0 : length <= 8 ? 0 : (1 &<< UInt64(truncatingIfNeeded: (length &- 8) &* 8)) &- 1
      low &= lowMask
      high &= highMask
      if length > 16 || (low | high) & 0x8080_8080_8080_8080 != 0 {
        self.count = count
        self.addSpan(start, end, limit: range.upperBound, vocabulary, from: pieceStart)
        count = self.count
      } else {
        // One bit makes letters small; it is set in digits and marks already, and moves no word byte onto another.
        low |= 0x2020_2020_2020_2020 & lowMask
        high |= 0x2020_2020_2020_2020 & highMask
        var place = WordVocabulary.slot(low, high) & mask
        var found: WordVocabulary.Class
        while true {
          let slot = slots[place]
          if slot.low == low && slot.high == high {
            found = WordVocabulary.Class(truncatingIfNeeded: slot.found)
            break
          }
          if slot.low == 0 {
            found = vocabulary.learn(low, high, at: place)
            (slots, mask) = (vocabulary.slots, vocabulary.mask)
            break
          }
          place = (place &+ 1) & mask
        }
        if found & WordVocabulary.noWord == 0 {
          starts[count] = UInt32(truncatingIfNeeded: start)
          ends[count] = UInt32(truncatingIfNeeded: end)
          classes[count] = found
          count &+= 1
          if count > pieceStart + 1, Self.mayBeBroken(base, Int(ends[count - 2])) {
            self.count = count
            self.joinBroken(vocabulary)
            count = self.count
          }
        }
      }
    }
    self.count = count
  }

  /// The last bytes of a text, where two full loads would read past its end.
  private static func loadEnd(_ start: UnsafePointer<UInt8>, _ length: Int, _ low: inout UInt64, _ high: inout UInt64) {
    for offset in 0..<min(8, length) { low |= UInt64(start[offset]) << UInt64(offset * 8) }
    guard length > 8 else { return }
    for offset in 8..<length { high |= UInt64(start[offset]) << UInt64((offset - 8) * 8) }
  }

  /// Whether a word could be the first half of one: a hyphen or a byte outside ASCII where it ends.
  @inline(__always)
  private static func mayBeBroken(_ base: UnsafePointer<UInt8>, _ end: Int) -> Bool {
    let mark = base[end]
    return (mark == 0x2D || mark >= 0x80 || base[end - 1] >= 0x80)
  }

  private func addSpan(_ start: Int, _ spanEnd: Int, limit: Int, _ vocabulary: WordVocabulary, from pieceStart: Int) {
    // WB7a: a Hebrew letter keeps the apostrophe after it, whatever follows.
    let keepsMark = spanEnd < limit && bytes[spanEnd] == 0x27 && bytes[spanEnd - 1] >= 0x80
    let end = keepsMark ? spanEnd + 1 : spanEnd
    for word in vocabulary.words(UnsafeBufferPointer(rebasing: bytes[start..<end])) {
      starts[count] = UInt32(truncatingIfNeeded: start + Int(word.start))
      ends[count] = UInt32(truncatingIfNeeded: start + Int(word.end))
      classes[count] = word.found
      count += 1
      if count > pieceStart + 1 { joinBroken(vocabulary) }
    }
  }

  /// Makes the last two words one when they are halves of a word.
  private func joinBroken(_ vocabulary: WordVocabulary) {
    let first = Int(starts[count - 2])..<Int(ends[count - 2])
    let gap = first.upperBound..<Int(starts[count - 1])
    guard WordReader.isBrokenWord(bytes, first, gap: gap, end: Int(ends[count - 1])) else { return }
    let whole = UnsafeBufferPointer(rebasing: bytes[first.lowerBound..<Int(ends[count - 1])])
    count -= 1
    ends[count - 1] = ends[count]
    classes[count - 1] = vocabulary.words(whole).first?.found ?? 0
  }

  // MARK: What stands between words

  /// What stands before a word; `border` before the first.
  @inline(__always)
  func separator(before word: Int) -> WordSeparator {
    guard classes[word] & WordVocabulary.opensPiece == 0 else { return .border }
    let gap = Int(ends[word - 1])..<Int(starts[word])
    if gap.count == 1 && bytes[gap.lowerBound] == 0x20 { return .space }
    return WordSeparator(bytes, gap: gap, first: Int(starts[word - 1]), end: Int(ends[word]))
  }

  /// The bytes between a word and the one before it.
  func gap(before word: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[Int(ends[word - 1])..<Int(starts[word])])
  }

  /// The bytes of a word.
  func word(_ word: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[Int(starts[word])..<Int(ends[word])])
  }

  /// The place of some words in the reading text, in UTF-8 bytes.
  func range(_ words: Range<Int>) -> Range<Int> {
    Int(starts[words.lowerBound])..<Int(ends[words.upperBound - 1])
  }

  /// The words around one, to both sides as far as nothing separates as much as a limit.
  func stretch(around word: Int, before limit: WordSeparator) -> Range<Int> {
    var first = word
    while first > 0 && separator(before: first) < limit { first -= 1 }
    var end = word + 1
    while end < count && separator(before: end) < limit { end += 1 }
    return first..<end
  }
}
