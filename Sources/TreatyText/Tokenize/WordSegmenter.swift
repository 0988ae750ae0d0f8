/// Word segments by UAX #29 (Unicode 17.0), one scalar at a time; the reference for every faster path.
struct WordSegmenter {
  private typealias Class = WordBreakTable.Class

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var position: Int
  /// The class of the last scalar that WB4 does not skip, and of the one before it in the same segment.
  private var previous = Class.any
  private var beforePrevious = Class.any
  /// The class of the last scalar, skipped or not.
  private var last = Class.any
  private var indicators = 0

  /// Starts at the beginning of a range; its ends are boundaries (WB1, WB2).
  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  /// The next segment in UTF-8 bytes and whether it holds a letter or digit; `nil` at the end. O(length of the segment).
  mutating func next() -> (range: Range<Int>, isWord: Bool)? {
    guard position < end else { return nil }
    let start = position
    var (scalar, length) = decodeScalar(bytes, at: position, end: end)
    var (current, isWord) = WordBreakTable.look(scalar)
    begin(current)
    position += length
    while position < end {
      (scalar, length) = decodeScalar(bytes, at: position, end: end)
      let found = WordBreakTable.look(scalar)
      current = found.class
      if breaks(before: current, following: position + length) { break }
      isWord = isWord || found.isWord
      take(current)
      position += length
    }
    return (start..<position, isWord)
  }

  private mutating func begin(_ current: Class) {
    beforePrevious = .any
    previous = current
    last = current
    indicators = current == .regionalIndicator ? 1 : 0
  }

  private mutating func take(_ current: Class) {
    last = current
    guard current != .extend && current != .zeroWidthJoiner else { return }
    beforePrevious = previous
    previous = current
    indicators = current == .regionalIndicator ? indicators + 1 : 0
  }

  /// Rules WB3 to WB999 between the scalars taken so far and the next one.
  private func breaks(before current: Class, following: Int) -> Bool {
    switch (last, current) {
    case (.carriageReturn, .lineFeed): return false
    case (.carriageReturn, _), (.lineFeed, _), (.newline, _), (_, .carriageReturn), (_, .lineFeed), (_, .newline): return true
    case (.zeroWidthJoiner, .pictographic), (.zeroWidthJoiner, .pictographicLetter): return false
    case (.space, .space): return false
    case (_, .extend), (_, .zeroWidthJoiner): return false
    default: break
    }
    switch (previous, current) {
    case (.numeric, .numeric), (.katakana, .katakana): return false
    case (.extendNumLet, .extendNumLet), (.extendNumLet, .numeric), (.extendNumLet, .katakana): return false
    case (.numeric, .extendNumLet), (.katakana, .extendNumLet): return false
    case (.regionalIndicator, .regionalIndicator): return indicators % 2 == 0
    case (.numeric, .midNum), (.numeric, .midNumLet), (.numeric, .singleQuote): return next(from: following) != .numeric
    case (.midNum, .numeric), (.midNumLet, .numeric), (.singleQuote, .numeric):
      if beforePrevious == .numeric { return false }
    default: break
    }
    return breaksLetters(before: current, following: following)
  }

  /// Rules WB5 to WB10 and WB13 where a letter takes part.
  private func breaksLetters(before current: Class, following: Int) -> Bool {
    if isLetter(previous) {
      switch current {
      case .letter, .hebrewLetter, .pictographicLetter, .numeric, .extendNumLet: return false
      case .singleQuote where previous == .hebrewLetter: return false
      case .midLetter, .midNumLet, .singleQuote: return !isLetter(next(from: following))
      case .doubleQuote where previous == .hebrewLetter: return next(from: following) != .hebrewLetter
      default: return true
      }
    }
    guard isLetter(current) else { return true }
    switch previous {
    case .numeric, .extendNumLet: return false
    case .midLetter, .midNumLet, .singleQuote: return !isLetter(beforePrevious)
    case .doubleQuote: return !(beforePrevious == .hebrewLetter && current == .hebrewLetter)
    default: return true
    }
  }

  private func isLetter(_ class: Class) -> Bool {
    `class` == .letter || `class` == .hebrewLetter || `class` == .pictographicLetter
  }

  /// The class of the first scalar from a position that WB4 does not skip.
  private func next(from start: Int) -> Class {
    var position = start
    while position < end {
      let (scalar, length) = decodeScalar(bytes, at: position, end: end)
      let found = WordBreakTable.look(scalar).class
      if found != .extend && found != .zeroWidthJoiner { return found }
      position += length
    }
    return .any
  }
}
