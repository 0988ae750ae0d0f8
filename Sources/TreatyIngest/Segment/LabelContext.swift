/// What stands around a place that may be a label.
struct LabelContext: Equatable {
  /// What stands before.
  enum Before: UInt8, CaseIterable {
    case textStart, blankLine, lineStart, wrappedLine, sentenceEnd, closing, comma, openQuote, openBracket, apostrophe, citing, capitalised,
      word, digit, dash, other
  }

  /// What stands behind the number.
  enum After: UInt8, CaseIterable {
    case lineEnd, dot, colon, dash, capital, small, continuing, glued, digit, comma, semicolon, openBracket, paragraphBracket, closeBracket,
      closeQuote, other
  }

  /// How the label word is written.
  enum Letters: UInt8, CaseIterable {
    case capitals, title, small, caseless
  }

  var before: Before
  var after: After
  var letters: Letters
  /// Whether it stands between quotation marks.
  var isQuoted = false
}

/// Reads the context of a place.
struct ContextReader {
  let view: TextView
  /// The languages whose words of citation count, a bit each.
  let languages: UInt64
  private let index = LabelIndex.shared

  init(_ view: TextView, languages: UInt64) {
    self.view = view
    self.languages = languages
  }

  // MARK: - Before

  /// What stands before an offset.
  func before(_ start: Int) -> LabelContext.Before {
    let end = view.skipBlanks(before: start)
    guard end > 0 else { return .textStart }
    if view.bytes[end - 1] == 0x0A { return lineBefore(end - 1) }
    return inline(end)
  }

  private func lineBefore(_ feed: Int) -> LabelContext.Before {
    let end = view.skipBlanks(before: feed)
    guard end > 0 else { return .textStart }
    if view.bytes[end - 1] == 0x0A { return .blankLine }
    let previous = inline(end)
    if previous == .citing || previous == .apostrophe || previous == .openBracket { return previous }
    let length = end - view.lineStart(end)
    if previous == .comma { return length >= 40 ? .comma : .lineStart }
    return previous == .word && length >= 45 ? .wrappedLine : .lineStart
  }

  /// What ends at an offset within a line.
  private func inline(_ end: Int) -> LabelContext.Before {
    let (value, start) = view.scalar(before: end)
    if LetterFold.isLetter(value) { return word(endingAt: end, value) }
    if LetterFold.digit(value) != nil { return .digit }
    switch value {
    case 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x3002, 0xFF1B, 0xFF1A, 0x37E, 0x61B, 0x2026, 0x6D4: return sentence(start)
    case 0x2C, 0x3001, 0xFF0C, 0x60C, 0x2F: return .comma
    case 0x28, 0x5B, 0xFF08: return .openBracket
    case 0x29, 0x5D, 0xBB, 0x201D, 0xFF09, 0x2A, 0x7C, 0x300D, 0x5F, 0xBA, 0xAA: return .closing
    case 0x27, 0x2019, 0x2BC: return apostrophe(start)
    case 0x22: return quote(at: start, end: end)
    case 0xAB, 0x201C, 0x201E, 0x300C: return .openQuote
    case 0x2D, 0x2013, 0x2014: return .dash
    default: return .other
    }
  }

  /// An abbreviation that cites ends no sentence: `cf. Article 5`, `Nr. 3`.
  private func sentence(_ stop: Int) -> LabelContext.Before {
    guard view.byte(stop) == 0x2E else { return .sentenceEnd }
    let start = view.letters(before: stop)
    guard stop - start > 0, stop - start <= 5 else { return .sentenceEnd }
    let word = view.folded(start..<stop)
    return Self.abbreviations.contains(word) ? .citing : .sentenceEnd
  }

  private static let abbreviations = Set(
    [
      "cf", "para", "paras", "par", "no", "nos", "art", "arts", "abs", "nr", "ziff", "bst", "vgl", "see", "al", "ust", "inc", "lit", "p",
      "pp", "ch", "sec", "jf",
    ]
    .map { Array($0.utf8) })

  private func apostrophe(_ start: Int) -> LabelContext.Before {
    LetterFold.isLetter(view.scalar(before: start).value) ? .apostrophe : .openQuote
  }

  /// A straight quotation mark opens when a blank stands before it and a letter behind.
  private func quote(at start: Int, end: Int) -> LabelContext.Before {
    let follows = view.scalar(at: end).value
    let precedes = view.scalar(before: start).value
    if TextView.isSpace(follows) && !TextView.isSpace(precedes) { return .closing }
    return .openQuote
  }

  private func word(endingAt end: Int, _ last: UInt32) -> LabelContext.Before {
    if last >= 0x3041 {
      return index.isCiting(view.hash(view.scalar(before: end).start..<end), languages) ? .citing : .word
    }
    let start = view.letters(before: end)
    if index.isCiting(view.hash(start..<end), languages) { return .citing }
    return LetterFold.isCapital(view.scalar(at: start).value) ? .capitalised : .word
  }

  // MARK: - After

  /// What stands behind a number that ends at an offset.
  func after(_ end: Int) -> LabelContext.After {
    let (direct, _) = view.scalar(at: end)
    if direct < 0x3041, LetterFold.isLetter(direct) { return .glued }
    let position = view.skipBlanks(end)
    let (value, length) = view.scalar(at: position)
    if length == 0 || value == 0x0A { return afterLine(position) }
    if LetterFold.isLetter(value) { return word(at: position, value) }
    if LetterFold.digit(value) != nil { return .digit }
    switch value {
    case 0x2E, 0x2A, 0x3002: return .dot
    case 0x3A, 0xFF1A: return .colon
    case 0x2D, 0x2013, 0x2014, 0x2015, 0x2212: return .dash
    case 0x2C, 0x3001, 0xFF0C, 0x60C, 0x2F: return .comma
    case 0x3B, 0xFF1B: return .semicolon
    case 0x28, 0xFF08, 0x5B: return bracket(position + length)
    case 0x29, 0x5D, 0xFF09: return .closeBracket
    case 0x22, 0x201D, 0xBB, 0x300D: return .closeQuote
    default: return .other
    }
  }

  /// A number at the end of a line heads what follows, unless the next line goes on in small letters with a word of citation.
  private func afterLine(_ feed: Int) -> LabelContext.After {
    let next = view.skipBlanks(feed + 1)
    let (value, _) = view.scalar(at: next)
    guard LetterFold.isLetter(value), !LetterFold.isCapital(value), value < 0x3041 else { return .lineEnd }
    return word(at: next, value) == .continuing ? .continuing : .lineEnd
  }

  private func bracket(_ inside: Int) -> LabelContext.After {
    let (value, length) = view.scalar(at: inside)
    let isClosed = view.byte(inside + length) == 0x29
    if isClosed, value == 0x31 || value == 0x61 || value == 0x41 { return .openBracket }
    let isShort = isClosed || view.byte(inside + length + 1) == 0x29
    if isShort, LetterFold.digit(value) != nil || (value >= 0x61 && value <= 0x7A) { return .paragraphBracket }
    return .openBracket
  }

  private func word(at start: Int, _ first: UInt32) -> LabelContext.After {
    if first >= 0x3041 {
      return index.isContinuing(view.hash(start..<(start + view.scalar(at: start).length)), languages) ? .continuing : .capital
    }
    if LetterFold.isCapital(first) { return .capital }
    let end = view.letters(from: start)
    if index.isContinuing(view.hash(start..<min(end, start + 40)), languages) { return .continuing }
    return first >= 0x590 && first < 0x700 ? .capital : .small
  }

  // MARK: - Letters

  /// How a word is written.
  func letters(_ range: Range<Int>) -> LabelContext.Letters {
    let (first, length) = view.scalar(at: range.lowerBound)
    if first >= 0x590 || !LetterFold.isLetter(first) { return .caseless }
    guard LetterFold.isCapital(first) else { return .small }
    return LetterFold.isCapital(view.scalar(at: range.lowerBound + length).value) ? .capitals : .title
  }
}
