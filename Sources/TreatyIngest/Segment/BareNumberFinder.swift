/// Finds articles that are headed by nothing but a number: `I.`, `II.`, alone on a line.
struct BareNumberFinder {
  let view: TextView

  /// Candidates: roman numerals, or arabic numbers, alone on their line.
  func candidates() -> [LabelCandidate] {
    var result: [LabelCandidate] = []
    var position = 0
    while position < view.count {
      let end = view.lineEnd(position)
      if let candidate = candidate(position..<end) { result.append(candidate) }
      position = end + 1
    }
    return result
  }

  private func candidate(_ line: Range<Int>) -> LabelCandidate? {
    let start = view.skipBlanks(line.lowerBound)
    let end = view.skipBlanks(before: line.upperBound)
    guard end > start, end - start <= 8 else { return nil }
    let isDotted = view.byte(end - 1) == 0x2E
    let numeral = view.bytes[start..<(isDotted ? end - 1 : end)]
    guard let first = numeral.first, first >= 0x41, first <= 0x5A, let value = RomanNumeral.parse(numeral) else { return nil }
    let before = ContextReader(view, languages: .max).before(start)
    return LabelCandidate(
      kind: .article, start: start, wordEnd: start, entry: -2, languages: 0,
      readings: [NumberReading(value: value, form: .roman, end: start + numeral.count)],
      context: LabelContext(before: before, after: isDotted ? .dot : .lineEnd, letters: .capitals), evidence: 2)
  }

  /// Articles headed by bare numerals, where there are at least two in a row from one; else none.
  func find(boundaries: [Int]) -> [ArticleFinder.Article] {
    let found = candidates()
    let choices = NumberSequence(boundaries: boundaries).choose(found)
    guard choices.count >= 2, choices[0].reading.value == 1, choices.allSatisfy({ $0.gap == 0 && !$0.isMisprint }) else { return [] }
    return choices.map { ArticleFinder.Article(candidate: found[$0.candidate], choice: $0, language: nil) }
  }
}
