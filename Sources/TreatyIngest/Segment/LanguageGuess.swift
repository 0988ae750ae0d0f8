/// Tells the language of a passage by its small words.
package struct LanguageGuess: Sendable {
  /// The guess over every language known.
  package static let shared = LanguageGuess(LabelWords.all)

  private let frequent: WordTable
  /// ISO 639-1 codes, in the order of the bits.
  let languages: [String]

  init(_ words: [LabelWords]) {
    var frequent = WordTable()
    for (index, language) in words.enumerated() {
      for word in Set(LabelWords.items(language.frequent)) { frequent.insert(word, 1 << UInt64(index)) }
    }
    self.frequent = frequent
    languages = words.map(\.language)
  }

  /// How many words of a range speak for each language: a word of one language counts more than a word of five. O(range).
  func scores(_ view: TextView, _ range: Range<Int>) -> [Double] {
    var scores = [Double](repeating: 0, count: languages.count)
    var position = range.lowerBound
    var hash = WordTable.seed
    while position < range.upperBound {
      let (value, length) = view.scalar(at: position)
      guard length > 0 else { break }
      position += length
      if value >= 0x3041 {
        note(value, &scores)
        hash = WordTable.seed
      } else if LetterFold.isLetter(value) {
        hash = WordTable.extend(hash, LetterFold.fold(value))
      } else if hash != WordTable.seed {
        add(hash, &scores)
        hash = WordTable.seed
      }
    }
    return scores
  }

  private func note(_ scalar: UInt32, _ scores: inout [Double]) {
    let isKana = scalar < 0x3100
    let isHangul = scalar >= 0xAC00 && scalar <= 0xD7A3
    let code = isKana ? "ja" : isHangul ? "ko" : "zh"
    if let index = languages.firstIndex(of: code) { scores[index] += isKana ? 1 : 0.3 }
  }

  private func add(_ word: UInt64, _ scores: inout [Double]) {
    var mask = frequent.mask(word)
    guard mask != 0 else { return }
    let share = 1 / Double(mask.nonzeroBitCount)
    while mask != 0 {
      scores[mask.trailingZeroBitCount] += share
      mask &= mask - 1
    }
  }

  /// The language of a range and how clearly it leads, 0...1; `nil` where too few words speak.
  ///
  /// - Parameter among: the languages to choose from, a bit each.
  package func guess(_ view: TextView, _ range: Range<Int>, among: UInt64 = .max) -> (index: Int, lead: Double)? {
    let scores = scores(view, range)
    var best = -1
    var second = 0.0
    for (index, score) in scores.enumerated() where among >> UInt64(index) & 1 == 1 && score > 0 {
      if best < 0 || score > scores[best] {
        second = best < 0 ? 0 : scores[best]
        best = index
      } else {
        second = max(second, score)
      }
    }
    guard best >= 0, scores[best] >= 1.5 else { return nil }
    return (best, (scores[best] - second) / scores[best])
  }
}

/// The languages of a text, judged by windows spread over it.
struct TextLanguages {
  /// Those that hold a good share, a bit each.
  private(set) var present: UInt64 = 0
  /// The one that leads clearly, an index into the languages of the label index.
  private(set) var main: Int?

  private static let windows = 16
  private static let width = 400

  /// Judges a text; O(1), since the windows are as many for every text.
  init(_ view: TextView) {
    let guess = LanguageGuess.shared
    var found = [Int](repeating: 0, count: guess.languages.count)
    var judged = 0
    let width = min(Self.width, max(100, view.count / Self.windows))
    for start in stride(from: 0, to: view.count, by: max(width, view.count / Self.windows)) {
      var from = start
      while from < view.count && view.bytes[from] & 0xC0 == 0x80 { from += 1 }
      guard let window = guess.guess(view, from..<min(view.count, from + width)) else { continue }
      found[window.index] += 1
      judged += 1
    }
    for (index, count) in found.enumerated() where Double(count) >= Double(judged) * 0.12 && (count >= 2 || judged <= 4 && count > 0) {
      present |= 1 << UInt64(index)
      if count * 2 > judged { main = index }
    }
  }
}
