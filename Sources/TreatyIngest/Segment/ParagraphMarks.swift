import TreatyText

extension TextStructure {
  /// Marks paragraphs and items inside every provision found so far, and the recitals of preambles.
  mutating func markParagraphs() {
    let sorted = marks.sorted { ($0.start, $0.level) < ($1.start, $1.level) }
    for (place, mark) in sorted.enumerated() {
      let end = place + 1 < sorted.count ? sorted[place + 1].start : view.count
      let start = mark.labelEnd
      guard start < end else { continue }
      switch mark.kind {
      case .article, .annex, .section, .chapter, .part: addParagraphs(start..<end, of: mark, atLeast: 2)
      case .body: addBody(start..<end, of: mark)
      case .preamble: addRecitals(start..<end, of: mark)
      default: break
      }
    }
  }

  private mutating func addParagraphs(_ range: Range<Int>, of mark: ProvisionMark, atLeast: Int) {
    let found = ParagraphFinder(view: view).paragraphs(in: skipPunctuation(range.lowerBound)..<range.upperBound, atLeast: atLeast)
    for paragraph in found {
      marks.append(
        ProvisionMark(
          kind: paragraph.depth == 0 ? .paragraph : .item, level: ProvisionMark.Level.paragraph + paragraph.depth * 10,
          start: paragraph.marker.range.lowerBound, labelEnd: paragraph.marker.range.upperBound, number: paragraph.number,
          language: mark.language, version: mark.version, confidence: paragraph.marker.isLineStart ? 0.95 : 0.85))
    }
  }

  private func skipPunctuation(_ offset: Int) -> Int {
    var position = offset
    while position < view.count {
      let (value, length) = view.scalar(at: position)
      guard TextView.isSpace(value) || [0x2E, 0x3A, 0x2D, 0x2013, 0x2014].contains(value) else { break }
      position += length
    }
    return position
  }

  /// A text without articles: numbered paragraphs where it has them, else one paragraph for each that blank lines set apart.
  private mutating func addBody(_ range: Range<Int>, of mark: ProvisionMark) {
    let before = marks.count
    addParagraphs(range, of: mark, atLeast: 2)
    guard marks.count == before, !isFlat else { return }
    let starts = paragraphStarts(range)
    guard starts.count > 1 else { return }
    for start in starts {
      marks.append(
        ProvisionMark(
          kind: .paragraph, level: ProvisionMark.Level.paragraph, start: start, labelEnd: start, language: mark.language,
          version: mark.version, confidence: 0.9))
    }
  }

  /// Where lines start that a blank line sets apart.
  private func paragraphStarts(_ range: Range<Int>) -> [Int] {
    var result: [Int] = []
    var position = view.skipSpace(range.lowerBound)
    while position < range.upperBound {
      if result.isEmpty || isSetApart(position) { result.append(position) }
      position = view.skipSpace(view.lineEnd(position))
    }
    return result
  }

  private func isSetApart(_ start: Int) -> Bool {
    let feed = view.skipBlanks(before: start)
    guard feed > 0, view.bytes[feed - 1] == 0x0A else { return true }
    let before = view.skipBlanks(before: feed - 1)
    return before == 0 || view.bytes[before - 1] == 0x0A
  }

  /// Recitals open with words like `considering` at the start of a line, or behind a comma or semicolon.
  private mutating func addRecitals(_ range: Range<Int>, of mark: ProvisionMark) {
    var starts: [Int] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let (value, length) = view.scalar(at: position)
      guard length > 0 else { break }
      guard LetterFold.isLetter(value) else {
        position += length
        continue
      }
      let end = view.letters(from: position)
      if end - position >= 3, LabelIndex.shared.isRecital(view.hash(position..<end)), opensRecital(position) { starts.append(position) }
      position = max(end, position + length)
    }
    guard starts.count >= 2 else { return }
    for start in starts {
      marks.append(
        ProvisionMark(
          kind: .paragraph, level: ProvisionMark.Level.paragraph, start: start, labelEnd: start, language: mark.language,
          version: mark.version, confidence: 0.85))
    }
  }

  private func opensRecital(_ start: Int) -> Bool {
    let end = view.skipBlanks(before: start)
    guard end > 0 else { return true }
    let last = view.scalar(before: end).value
    if last == 0x0A { return LetterFold.isCapital(view.scalar(at: start).value) || view.byte(view.skipSpace(before: end) - 1) == 0x2C }
    return last == 0x3B || last == 0x2E || last == 0x2C && (LetterFold.isCapital(view.scalar(at: start).value) || isLowerCased)
  }
}
