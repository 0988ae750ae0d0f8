import TreatyText

/// Finds place and date of signature in the formula that closes a treaty.
struct SignatureReader: Sendable {
  /// What a formula says.
  struct Finding: Sendable, Equatable {
    /// ISO 8601.
    var date: String
    /// As written.
    var place: String?
    /// The whole formula, in UTF-8 bytes.
    var range: Range<Int>
    /// The place alone.
    var placeRange: Range<Int>?
    /// True where two calendars are given.
    var isDouble: Bool
    /// How sure, 0...1.
    var confidence: Double
  }

  /// Words that lead to a place.
  private static let prepositions: Set<String> = ["at", "in", "a", "en", "zu", "te", "em", "i", "w", "в"]
  /// Words after a preposition that are no place, and words that end one.
  private static let noPlace: Set<String> = [
    "duplicate", "triplicate", "quadruplicate", "quintuplicate", "single", "one", "two", "three", "four", "five", "six", "seven", "eight",
    "copies", "copy", "english", "french", "german", "spanish", "russian", "dutch", "witness", "faith", "order", "accordance", "respect",
    "double", "triple", "deux", "trois", "exemplaire", "exemplaires", "expedition", "original", "originals", "langue", "langues",
    "duplicado",
    "doble", "dos", "tres", "doppelter", "dreifacher", "ausfertigung", "urschrift", "zwei", "tweevoud", "drievoud", "enkel", "einer", "un",
    "una", "uno", "een", "duplo", "dois", "doppio", "due", "both", "each", "year", "day", "idiomas", "lengua", "lenguas", "deutscher",
    "двух", "одном", "трех",
  ]
  private static let ends: Set<String> = [
    ",", "this", "on", "the", "le", "el", "am", "den", "dit", "op", "of", "ce", "il", "aos", "em", "al", "los", "las", "dans", "in", "en",
    "at",
    "als", "as", "der", "lendemain", "v", "в", "a",
  ]

  /// The formulas with a full date, in the order of the text.
  func findings(_ text: ReadingText, _ landmarks: [Landmarks.Landmark], language: String?) -> [Finding] {
    landmarks.filter { $0.kind == .signature }.compactMap { finding(text, at: $0.range, language: language) }
  }

  private func finding(_ text: ReadingText, at head: Range<Int>, language: String?) -> Finding? {
    let end = Self.window(text.bytes, from: head.lowerBound, length: 420)
    let words = NameFold.words(text.bytes, head.lowerBound..<end)
    let limit = min(words.count, 45)
    guard limit > 2, let date = WrittenDate.first(in: words, 1..<limit, of: text.bytes, language: language),
      date.firstWord < 40, !crossesSentence(text.bytes, words, upTo: date.firstWord)
    else { return nil }
    let place = place(text, words, before: date.firstWord)
    let last = words[date.nextWord - 1].range.upperBound
    return Finding(
      date: date.iso, place: place.map { text[$0] }, range: head.lowerBound..<last, placeRange: place, isDouble: date.isDouble,
      confidence: place == nil ? 0.8 : 0.95)
  }

  /// A formula is one sentence: a full stop followed by white space and a capital letter ends it, initials and ordinals apart.
  private func crossesSentence(_ bytes: [UInt8], _ words: [NameFold.Word], upTo last: Int) -> Bool {
    for index in 0..<last where index + 1 < words.count {
      let gap = bytes[words[index].range.upperBound..<words[index + 1].range.lowerBound]
      if gap.contains(0x0A), gap.count(where: { $0 == 0x0A }) > 1 { return true }
      if gap.first == 0x2E, words[index].text.utf8.count > 3, words[index].text.utf8.first.map({ $0 > 0x39 }) == true { return true }
    }
    return false
  }

  /// The words after a preposition up to a comma or the date.
  private func place(_ text: ReadingText, _ words: [NameFold.Word], before end: Int) -> Range<Int>? {
    var index = 1
    while index < end {
      guard Self.prepositions.contains(words[index].text) else {
        index += 1
        continue
      }
      var first = index + 1
      if first + 2 < end, ["city", "cities", "town", "ciudad", "ville", "cidade", "citta", "stad", "stadt"].contains(words[first + 1].text)
      {
        first += 3
      } else if first + 1 < end, ["городе", "г", "гор"].contains(words[first].text) {
        first += 1
      } else if first + 1 < end, words[first].text == "the" || words[first].text == "la" || words[first].text == "den" {
        // The Hague, La Haye, La Paz, Den Haag: the article belongs to the name; any other article leads to no place.
        guard ["hague", "haye", "paz", "haya", "habana", "valette", "haag"].contains(words[first + 1].text) else {
          index += 1
          continue
        }
      }
      guard first < end, !Self.noPlace.contains(words[first].text), words[first].text != ",",
        words[first].text.utf8.first.map({ $0 > 0x39 }) == true
      else {
        index += 1
        continue
      }
      var last = first
      while last + 1 < end, last - first < 4, !Self.ends.contains(words[last + 1].text),
        words[last + 1].text.utf8.first.map({ $0 > 0x39 }) == true,
        WrittenDate.number(words, last + 1, DateWords.english) == nil
      {
        last += 1
      }
      let isCities = first > 2 && words[first - 2].text == "cities"
      if isCities { last = cities(words, from: first, before: end) ?? last }
      return words[first].range.lowerBound..<words[last].range.upperBound
    }
    return nil
  }

  /// `London, Moscow and Washington`.
  private func cities(_ words: [NameFold.Word], from first: Int, before end: Int) -> Int? {
    (first..<end).last { $0 > first && words[$0 - 1].text == "and" }
  }

  /// The end of a window that does not cut a code point.
  static func window(_ bytes: [UInt8], from start: Int, length: Int) -> Int {
    var end = min(bytes.count, start + length)
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }
}
