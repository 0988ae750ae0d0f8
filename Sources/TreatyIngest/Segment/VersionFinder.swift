/// Tells apart the language versions of one treaty that follow each other in a text.
struct VersionFinder {
  /// A stretch of the text in one language.
  struct Version {
    /// An index into the languages of the label index.
    var language: Int
    /// Its place in the text, in bytes.
    var range: Range<Int>
  }

  let view: TextView
  /// Where closing formulas stand, in order, and the languages that close so, a bit each.
  let closings: [(end: Int, languages: UInt64)]

  /// The versions, in the order of the text; empty where there is one only or where they interleave.
  ///
  /// Two runs of articles in different languages are versions when they share at least 60 in 100 of their numbers.
  func versions(of articles: [ArticleFinder.Article]) -> [Version] {
    var runs: [(language: Int, first: Int, last: Int)] = []
    for (place, article) in articles.enumerated() {
      guard let language = article.language else { return [] }
      if let last = runs.last, last.language == language {
        runs[runs.count - 1].last = place
      } else {
        runs.append((language, place, place))
      }
    }
    guard runs.count >= 2, runs.count <= 8 else { return [] }
    let numbers = runs.map { run in Set(articles[run.first...run.last].map(\.choice.reading.text)) }
    for place in 1..<runs.count {
      let shared = numbers[0].intersection(numbers[place]).count
      guard runs[place].language != runs[place - 1].language, shared * 10 >= 6 * min(numbers[0].count, numbers[place].count) else {
        return []
      }
    }
    var borders = [view.skipSpace(0)]
    for place in 1..<runs.count {
      let from = articles[runs[place - 1].last].choice.reading.end
      let to = articles[runs[place].first].candidate.start
      borders.append(border(from: from, to: to, before: runs[place - 1].language, after: runs[place].language))
    }
    return runs.indices.map {
      Version(language: runs[$0].language, range: borders[$0]..<($0 + 1 < borders.count ? borders[$0 + 1] : view.count))
    }
  }

  /// Where one language gives way to another, between the last article of one version and the first of the next.
  ///
  /// Of all starts of pieces (lines, or sentences of long lines) the one is taken that leaves most words of the first language before
  /// it and most of the second behind it.
  private func border(from: Int, to: Int, before: Int, after: Int) -> Int {
    let guess = LanguageGuess.shared
    var pieces: [(start: Int, balance: Double)] = []
    let closing = closings.last {
      $0.end > from && $0.end < to && $0.languages >> UInt64(before) & 1 == 1 && $0.languages >> UInt64(after) & 1 == 0
    }
    var position = closing.map { pieceEnd($0.end, to) } ?? from
    while position < to {
      let end = pieceEnd(position, to)
      let scores = guess.scores(view, position..<end)
      pieces.append((position, scores[after] - scores[before]))
      position = max(end, position + 1)
    }
    var tail = 0.0
    var best = (start: to, worth: 0.0)
    for piece in pieces.reversed() {
      tail += piece.balance
      let start = view.skipSpace(piece.start)
      if tail > best.worth || tail == best.worth && piece.balance == 0 && startsParagraph(start) { best = (start, tail) }
    }
    return min(best.start, to)
  }

  private func startsParagraph(_ start: Int) -> Bool {
    start >= 2 && view.byte(start - 1) == 0x0A
  }

  private func pieceEnd(_ start: Int, _ limit: Int) -> Int {
    var position = start
    while position < limit {
      let byte = view.bytes[position]
      if byte == 0x0A { return position + 1 }
      let isStop = byte == 0x2E || byte == 0x3B || byte == 0x3A || byte == 0x29
      if isStop, view.byte(position + 1) == 0x20, position - start > 12 { return position + 1 }
      position += 1
    }
    return limit
  }
}
