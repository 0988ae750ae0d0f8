import TreatyText

/// Finds the date of entry into force and the duration, where the text states them.
struct ForceReader: Sendable {
  /// What a sentence states.
  struct Finding: Sendable, Equatable {
    enum Value: Sendable, Equatable {
      /// ISO 8601.
      case date(String)
      /// The day of signature.
      case onSignature
      /// ISO 8601 duration: `P20Y`, `P18M`.
      case duration(String)
    }
    var value: Value
    /// The words that state it, in UTF-8 bytes.
    var range: Range<Int>
    /// How sure, 0...1.
    var confidence: Double
  }

  /// Words that say of this treaty that it will enter into force, before or after the noun.
  private static let future: Set<String> = [
    "enter", "come", "enters", "take", "entrera", "entre", "entrara", "entrera", "tritt", "treedt", "entra", "entrara", "entrar", "tritt",
    "entrent", "traeder", "вступает", "вступит",
  ]
  private static let remaining: Set<String> = [
    "remain", "remains", "continue", "restera", "demeurera", "reste", "permanecera", "bleibt", "blijft", "rimarra", "vigorara",
    "остается", "continuer", "continues",
  ]
  private static let negations: Set<String> = ["not", "until", "unless", "ne", "no", "nicht", "niet", "non"]
  private static let years: Set<String> = [
    "year", "years", "an", "ans", "annee", "annees", "ano", "anos", "jahr", "jahre", "jahren", "jaar", "jaren", "anno", "anni", "лет",
    "года",
  ]
  private static let months: Set<String> = [
    "month", "months", "mois", "mes", "meses", "monat", "monate", "monaten", "maand", "maanden", "mesi",
  ]
  private static let signing: Set<String> = [
    "signature", "signing", "signed", "firma", "unterzeichnung", "ondertekening", "assinatura", "подписания",
  ]

  /// What the sentences with `into force` and the like state, in the order of the text.
  func findings(_ text: ReadingText, _ landmarks: [Landmarks.Landmark], language: String?) -> [Finding] {
    landmarks.filter { $0.kind == .force }.flatMap { findings(text, at: $0.range, language: language) }
  }

  private func findings(_ text: ReadingText, at landmark: Range<Int>, language: String?) -> [Finding] {
    let sentence = Self.sentence(text.bytes, around: landmark)
    let words = NameFold.words(text.bytes, sentence)
    guard let noun = words.firstIndex(where: { $0.range.overlaps(landmark) }) else { return [] }
    let before = words[max(0, noun - 8)..<noun].map(\.text)
    if before.contains(where: { Self.negations.contains($0) }) { return [] }
    var found: [Finding] = []
    if before.contains(where: { Self.future.contains($0) }), let entry = entry(words, noun, text.bytes, language) { found.append(entry) }
    if before.contains(where: { Self.remaining.contains($0) }) || isKept(words, noun), let duration = duration(words, noun, language) {
      found.append(duration)
    }
    return found
  }

  private func entry(_ words: [NameFold.Word], _ noun: Int, _ bytes: [UInt8], _ language: String?) -> Finding? {
    let near = min(words.count, noun + 10)
    if let date = WrittenDate.first(in: words, noun..<near, of: bytes, language: language), date.firstWord <= noun + 4 {
      // `within … days after 1 January` is no date of entry into force.
      let between = words[(noun + 1)..<date.firstWord].map(\.text)
      guard !between.contains(where: { ["after", "before", "days", "until", "if", "provided", "depuis", "apres", "avant"].contains($0) })
      else {
        return nil
      }
      let end = words[date.nextWord - 1].range.upperBound
      return Finding(value: .date(date.iso), range: words[max(0, noun - 3)].range.lowerBound..<end, confidence: 0.85)
    }
    // `tritt am 1. Januar 1937 in Kraft`.
    if let date = WrittenDate.first(in: words, max(0, noun - 8)..<noun, of: bytes, language: language), date.nextWord >= noun - 1 {
      return Finding(value: .date(date.iso), range: words[date.firstWord].range.lowerBound..<words[noun].range.upperBound, confidence: 0.85)
    }
    let after = words[(noun + 1)..<near].map(\.text)
    guard let sign = after.firstIndex(where: { Self.signing.contains($0) }), sign <= 7,
      after[..<sign].allSatisfy({ Self.path.contains($0) }), isOnly(Array(after[(sign + 1)...]))
    else { return nil }
    return Finding(
      value: .onSignature, range: words[max(0, noun - 3)].range.lowerBound..<words[noun + 1 + sign].range.upperBound, confidence: 0.85)
  }

  /// Words between `into force` and `signature` when the day is that of signature.
  private static let path: Set<String> = [
    "on", "upon", "from", "the", "date", "day", "of", "its", "this", "at", "moment", "immediately", "as", "le", "la", "jour", "de", "sa",
    "des",
    "date", "a", "du", "en", "fecha", "su", "el", "dia", "desde", "mit", "am", "tag", "tage", "der", "seiner", "ihrer", "op", "dag",
    "datum", "van",
    "both", "parties", "present", "agreement", "treaty", "protocol", "convention",
  ]

  /// False for `on signature and ratification`, `thirty days after signature`.
  private func isOnly(_ rest: [String]) -> Bool {
    guard let next = rest.first else { return true }
    return !["and", "or", "et", "ou", "y", "o", "und", "oder", "en", "of"].contains(next) || next == "of"
      || next == "and"
        && rest.dropFirst().first
          .map { ["shall", "will", "remain"].contains($0) } == true
  }

  /// `The Treaty is concluded for a period of ten years`: other nouns than `force` are found through the same landmarks only.
  private func isKept(_ words: [NameFold.Word], _ noun: Int) -> Bool {
    words[max(0, noun - 4)..<noun].contains { $0.text == "remain" || $0.text == "remains" }
  }

  private func duration(_ words: [NameFold.Word], _ noun: Int, _ language: String?) -> Finding? {
    let tables = DateWords.all.filter { $0.language == language } + DateWords.all.filter { $0.language != language }
    let range = max(0, noun - 8)..<min(words.count, noun + 12)
    for index in range where Self.years.contains(words[index].text) || Self.months.contains(words[index].text) {
      for table in tables {
        guard let number = lastNumber(words, before: index, table), 1...200 ~= number.value else { continue }
        // `after ten years`, `ten years after` speak of something else.
        let around = words[max(0, number.first - 4)..<min(words.count, index + 3)].map(\.text)
        guard
          !around.contains(where: {
            ["after", "notice", "apres", "nach", "na", "despues", "additional", "further", "every", "another", "each"].contains($0)
          })
        else { return nil }
        let unit = Self.years.contains(words[index].text) ? "Y" : "M"
        return Finding(
          value: .duration("P\(number.value)\(unit)"),
          range: words[min(number.first, noun)].range.lowerBound..<words[max(index, noun)].range.upperBound, confidence: 0.8)
      }
    }
    return nil
  }

  private func lastNumber(_ words: [NameFold.Word], before end: Int, _ table: DateWords) -> (value: Int, first: Int)? {
    for start in stride(from: max(0, end - 4), to: end, by: 1) {
      // `twenty (20) years`: the figure repeats the word.
      if let number = WrittenDate.number(words, start, table), number.next == end || isRepeated(words, number, end, table) {
        return (number.value, start)
      }
    }
    return nil
  }

  private func isRepeated(_ words: [NameFold.Word], _ number: (value: Int, next: Int), _ end: Int, _ table: DateWords) -> Bool {
    guard number.next + 1 == end, let again = WrittenDate.number(words, number.next, table) else { return false }
    return again.value == number.value
  }

  /// The sentence around a place: between full stops followed by white space, semicolons and blank lines; at most 500 bytes a side.
  static func sentence(_ bytes: [UInt8], around range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < 500, !isEnd(bytes, start - 1) { start -= 1 }
    while start < range.lowerBound, bytes[start] & 0xC0 == 0x80 { start += 1 }
    var end = range.upperBound
    while end < bytes.count, end - range.upperBound < 500, !isEnd(bytes, end) { end += 1 }
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  private static func isEnd(_ bytes: [UInt8], _ position: Int) -> Bool {
    if bytes[position] == 0x3B { return true }
    if bytes[position] == 0x0A { return position + 1 < bytes.count && bytes[position + 1] == 0x0A }
    guard bytes[position] == 0x2E, position > 0, position + 1 < bytes.count else { return false }
    // `am 1. Januar` goes on.
    let isOrdinal = 0x30...0x39 ~= bytes[position - 1]
    let isGlued = 0x61...0x7A ~= bytes[position - 1] && 0x41...0x5A ~= bytes[position + 1]
    return !isOrdinal && (bytes[position + 1] == 0x20 || bytes[position + 1] == 0x0A || isGlued)
  }
}
