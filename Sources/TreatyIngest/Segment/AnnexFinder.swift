/// Finds annexes, attached instruments and lists of reservations.
struct AnnexFinder {
  /// An annex found.
  struct Annex {
    var candidate: LabelCandidate
    /// The number read; `nil` for an annex without number.
    var reading: NumberReading?
  }

  let view: TextView
  let isLowerCased: Bool
  /// Where the labels of the articles start, in order.
  let articles: [Int]
  /// Where sequences of articles start anew, in order.
  let components: [Int]
  /// Where closing formulas start, in order.
  let closings: [Int]

  /// The annexes among the candidates, in the order of the text.
  func find(_ candidates: [LabelCandidate]) -> [Annex] {
    guard let first = articles.first ?? closings.first else { return [] }
    var evidence = LabelEvidence(isLowerCased: isLowerCased)
    evidence.style = LabelStyle()
    var result: [Annex] = []
    for candidate in candidates where candidate.start > first {
      guard [.annex, .attached, .reservation].contains(candidate.kind), isHeading(candidate, evidence.weigh(candidate)) else { continue }
      let reading = candidate.readings.first { $0.cost < 2 }
      if let last = result.last, repeats(last, candidate, reading) { continue }
      result.append(Annex(candidate: candidate, reading: reading))
    }
    return result
  }

  private func isHeading(_ candidate: LabelCandidate, _ evidence: Double) -> Bool {
    let lineStarts: [LabelContext.Before] = [.textStart, .blankLine, .lineStart]
    let isLine = lineStarts.contains(candidate.context.before)
    let after = candidate.context.after
    guard !candidate.context.isQuoted, !candidate.isIntroduced, evidence > (isLowerCased ? 0.4 : 1) else { return false }
    if isLine, after == .continuing, candidate.context.letters != .capitals { return false }
    switch candidate.kind {
    case .annex:
      let isFlatLabel =
        candidate.context.letters == .capitals && ![.digit, .dash].contains(candidate.context.before)
        || !candidate.readings.isEmpty && candidate.context.before == .sentenceEnd
      return isLine ? isShortLine(candidate) : isFlatLabel
    case .attached:
      let isFlat = candidate.context.letters == .capitals && candidate.context.before != .digit && isNearComponent(candidate.start)
      return isLine ? isShortLine(candidate) && (isNearComponent(candidate.start) || isBehindClosing(candidate.start)) : isFlat
    default:
      return isLine && isShortLine(candidate) && isBehindClosing(candidate.start)
    }
  }

  /// A heading is a short line, and no sentence.
  private func isShortLine(_ candidate: LabelCandidate) -> Bool {
    let end = view.skipBlanks(before: view.lineEnd(candidate.start))
    let limit = candidate.kind == .annex ? 160 : 110
    guard end - candidate.start < limit else { return false }
    let last = view.byte(end - 1)
    return last != 0x2C && last != 0x3B && (last != 0x2E || end - candidate.start < 30)
  }

  /// Whether articles start anew within a few thousand bytes.
  private func isNearComponent(_ start: Int) -> Bool {
    !components.dropFirst().starting(in: start + 1..<start + 4_000) { $0 }.isEmpty
  }

  /// Whether a closing formula stands before a place: within a few thousand bytes, or anywhere behind the last article.
  private func isBehindClosing(_ start: Int) -> Bool {
    !closings.starting(in: min((articles.last ?? 0) + 1, start - 5_999)..<start) { $0 }.isEmpty
  }

  /// Whether a heading only repeats the one before, as running heads do.
  private func repeats(_ last: Annex, _ candidate: LabelCandidate, _ reading: NumberReading?) -> Bool {
    guard last.candidate.kind == candidate.kind, last.candidate.entry == candidate.entry, let reading, let before = last.reading else {
      return false
    }
    return before.value == reading.value && before.form == reading.form && before.prefix == reading.prefix
  }
}
