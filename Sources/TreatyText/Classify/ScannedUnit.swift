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

  /// The symbols that some word has, once somebody has asked.
  var present: SymbolSet?

  private let batch = SpanBatch()

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
    present = nil
    guard let first = cuts.first, let last = cuts.last else { return }
    reserve(last - first)
    for piece in 0..<max(0, cuts.count - 1) {
      let opening = count
      readPiece(cuts[piece]..<cuts[piece + 1], vocabulary)
      if count > opening { classes[opening] |= WordVocabulary.opensPiece }
    }
    findOpenings()
  }

  private func findOpenings() {
    var found = 0
    let (openings, classes) = (openings, classes)
    for word in 0..<count {
      openings[found] = UInt32(truncatingIfNeeded: word)
      found &+= Int(classes[word] >> 31)
    }
    openingCount = found
  }

  /// Spans go by in batches: first all keys of a batch, then all look-ups, so that the memory accesses of many words overlap.
  private func readPiece(_ range: Range<Int>, _ vocabulary: WordVocabulary) {
    let pieceStart = count
    SpanScanner.scan(bytes, in: range, batch.starts, batch.ends) { filled in
      self.addBatch(filled, vocabulary, from: pieceStart, limit: range.upperBound)
    }
  }

  private func addBatch(_ filled: Int, _ vocabulary: WordVocabulary, from pieceStart: Int, limit: Int) {
    guard filled > 0 else { return }
    batch.makeKeys(filled, bytes)
    // What the loop touches is held in locals: fields of a class are loaded and stored again at every step.
    var count = self.count
    let (starts, ends, classes) = (starts, ends, classes)
    let (batchStarts, batchEnds, lows, highs) = (batch.starts, batch.ends, batch.lows, batch.highs)
    var (slots, mask) = (vocabulary.slots, vocabulary.mask)
    var lastEnd = count > pieceStart ? 0 : UInt32.max
    for index in 0..<filled {
      let (low, high) = (lows[index], highs[index])
      let slot = slots[WordVocabulary.slot(low, high) & mask]
      var found = WordVocabulary.Class(truncatingIfNeeded: slot.found)
      if slot.low != low || slot.high != high {
        if low == 0 {
          self.count = count
          addSpan(Int(batchStarts[index]), Int(batchEnds[index]), limit: limit, vocabulary, from: pieceStart)
          count = self.count
          // A span outside ASCII can end in a soft hyphen: 0 has the next word looked at in any case.
          lastEnd = count > pieceStart ? 0 : UInt32.max
          continue
        }
        found = vocabulary.found(low, high)
        (slots, mask) = (vocabulary.slots, vocabulary.mask)
        if found & WordVocabulary.noWord != 0 { continue }
      }
      let start = batchStarts[index]
      starts[count] = start
      ends[count] = batchEnds[index]
      classes[count] = found
      count &+= 1
      // A word is broken over a line by at least a hyphen and a line feed.
      if start > lastEnd &+ 1 && lastEnd != UInt32.max {
        self.count = count
        joinBroken(vocabulary)
        count = self.count
      }
      lastEnd = batchEnds[index]
    }
    self.count = count
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
    let end = Int(ends[count - 2])
    guard bytes[end] == 0x2D || bytes[end] >= 0x80 || bytes[end - 1] >= 0x80 else { return }
    let first = Int(starts[count - 2])..<end
    let gap = end..<Int(starts[count - 1])
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
