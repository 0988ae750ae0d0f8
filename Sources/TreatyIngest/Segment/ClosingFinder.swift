/// Finds where the closing formula of a treaty starts, and where the signatures do.
struct ClosingFinder {
  let view: TextView
  /// Phrases that open a closing formula, in order.
  let closings: [LabelScanner.Hit]
  /// Phrases that tell place and date, in order.
  let done: [LabelScanner.Hit]

  /// Where the closing formula starts and where the signatures start.
  struct Closing {
    var conclusion: Int
    var signature: Int?
  }

  /// The closing formula in a stretch that starts with the last article, after its label; `nil` where there is none.
  func find(in range: Range<Int>) -> Closing? {
    let formula = closings.starting(in: range) { $0.start }.first { opensSentence($0.start) }
    let places = done.starting(in: range) { $0.start }.filter { opensSentence($0.start) }
    guard let start = [formula?.start, formula == nil ? places.last?.start : nil].compactMap({ $0 }).min() else { return nil }
    let place = places.last { $0.start >= start }
    return Closing(conclusion: start, signature: signature(after: place?.end ?? start, from: start, to: range.upperBound))
  }

  /// A formula opens a line or a sentence, or is glued to the sentence before.
  private func opensSentence(_ start: Int) -> Bool {
    let first = view.scalar(at: start).value
    let end = view.skipBlanks(before: start)
    guard end > 0 else { return true }
    let (before, _) = view.scalar(before: end)
    if before == 0x0A { return LetterFold.isCapital(first) || first >= 0x590 }
    if [0x2E, 0x3B, 0x3A, 0x29, 0x5D, 0x3002, 0x2A, 0x22, 0x201D, 0xBB, 0x2014].contains(before) { return true }
    return LetterFold.isCapital(first) && LetterFold.isCapital(view.scalar(at: start + 1).value)
  }

  /// Signatures start with the first paragraph behind place and date that is no sentence.
  private func signature(after place: Int, from start: Int, to end: Int) -> Int? {
    var position = min(view.lineEnd(max(place, start)), end)
    guard position < end else { return nil }
    while position < end {
      let paragraph = view.skipSpace(position)
      guard paragraph < end else { return nil }
      let stop = paragraphEnd(paragraph, end)
      if !isSentence(paragraph..<stop) { return paragraph }
      position = stop
    }
    return nil
  }

  private func paragraphEnd(_ start: Int, _ end: Int) -> Int {
    var position = start
    while position < end {
      let feed = view.lineEnd(position)
      let next = view.skipBlanks(feed + 1)
      if feed >= end || view.byte(next) == 0x0A || next >= view.count { return min(feed, end) }
      position = feed + 1
    }
    return end
  }

  /// A long paragraph that ends as sentences do.
  private func isSentence(_ range: Range<Int>) -> Bool {
    let end = view.skipSpace(before: range.upperBound)
    guard end - range.lowerBound > 60 else { return false }
    return [0x2E, 0x3A, 0x3B, 0x3002].contains(view.scalar(before: end).value)
  }
}
