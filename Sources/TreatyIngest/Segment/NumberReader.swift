/// Reads the number behind a label word, in every way that it could be meant.
package struct NumberReader: Sendable {
  private let view: TextView
  private let words = NumberWords.shared

  package init(_ view: TextView) {
    self.view = view
  }

  /// All readings of the number at an offset, the plain one first; empty where there is none.
  ///
  /// - Parameters:
  ///   - start: the first byte of the number itself.
  ///   - languages: the languages whose number words count, a bit each.
  package func readings(at start: Int, languages: UInt64) -> [NumberReading] {
    let (first, _) = view.scalar(at: start)
    if LetterFold.digit(first) != nil { return arabic(at: start) }
    guard LetterFold.isLetter(first) else { return [] }
    let end = view.letters(from: start)
    if end - start <= 24, let word = word(start..<end, languages: languages) { return [word] }
    return first < 0x80 ? latinLetters(start..<end) : []
  }

  // MARK: - Arabic digits

  /// A run of at most four digits; `nil` when there are more.
  private func digits(at start: Int) -> (value: Int, end: Int, count: Int)? {
    var position = start
    var value = 0
    var count = 0
    while true {
      let (scalar, length) = view.scalar(at: position)
      guard length > 0, let digit = LetterFold.digit(scalar) else { break }
      value = value * 10 + digit
      count += 1
      position += length
      if count > 4 { return nil }
    }
    return count > 0 ? (value, position, count) : nil
  }

  private func arabic(at start: Int) -> [NumberReading] {
    guard let run = digits(at: start), run.value <= 9_999 else { return [] }
    var result: [NumberReading] = []
    if let dotted = dotted(after: run.end, prefix: NumberReading.pack(run.value, isLetter: false)) {
      result.append(contentsOf: dotted)
    }
    let plainCost = result.isEmpty ? 0 : 1.5
    let (suffix, end) = suffix(after: run.end, ordinal: true)
    result.append(NumberReading(value: run.value, suffix: suffix, form: .arabic, end: end, cost: plainCost))
    if suffix > 0 {
      result.append(NumberReading(value: run.value, form: .arabic, end: run.end, cost: suffix < NumberReading.latin ? 0.5 : 2))
    }
    let next = view.byte(run.end)
    if run.count >= 2, run.value % 10 == 1 {
      let cost = next == 0x2E || next == 0x29 ? 1.0 : next == 0x20 ? 2.0 : 3.0
      result.append(NumberReading(value: run.value / 10, form: .arabic, end: run.end - 1, cost: cost))
    } else if run.count >= 2, next == 0x2E || next == 0x29, run.value < 1_000 {
      result.append(NumberReading(value: run.value / 10, form: .arabic, end: run.end - 1, cost: 4))
    }
    if next == 0x20, run.value > 0, run.count <= 2, let second = digits(at: run.end + 1), second.count == 1 {
      result.append(NumberReading(value: run.value * 10 + second.value, form: .arabic, end: second.end, cost: 3))
    }
    return result.filter { $0.value <= NumberReading.limit && $0.value > 0 || $0.prefix > 0 }
  }

  /// The last part of a number behind a dot or dash: `1.2`, `3-04`, `X.A`, `G-01`.
  private func dotted(after offset: Int, prefix: Int) -> [NumberReading]? {
    let (mark, length) = view.scalar(at: offset)
    let isDash = mark == 0x2D || mark == 0x2013 || mark == 0x2011 || mark == 0x2010
    guard mark == 0x2E || isDash else { return nil }
    let start = offset + length
    if let run = digits(at: start), run.count <= 3 {
      let padded = run.count == 2 && view.byte(start) == 0x30
      let (suffix, end) = suffix(after: run.end, ordinal: false)
      var result = [
        NumberReading(prefix: prefix, value: run.value, suffix: suffix, form: .arabic, end: end, cost: isDash && !padded ? 1.5 : 0)
      ]
      if run.count >= 2, run.value % 10 == 1, view.byte(run.end) == 0x2E {
        result.append(NumberReading(prefix: prefix, value: run.value / 10, form: .arabic, end: run.end - 1, cost: 1.5))
      }
      return result
    }
    let (letter, _) = view.scalar(at: start)
    guard LetterFold.isCapital(letter), letter < 0x80 else { return nil }
    let end = view.letters(from: start)
    if let value = RomanNumeral.parse(view.bytes[start..<end]), end - start > 1 || letter == 0x49 || letter == 0x56 || letter == 0x58 {
      return [NumberReading(prefix: prefix, value: value, form: .roman, end: end, cost: 0.5)]
    }
    guard end - start == 1 else { return nil }
    return [NumberReading(prefix: prefix, value: Int(letter) - 0x40, form: .letter, end: end, cost: 0.5)]
  }

  /// What belongs to a number behind its digits: `bis`, a letter of its own, the mark of an ordinal.
  private func suffix(after offset: Int, ordinal: Bool) -> (suffix: Int, end: Int) {
    let start = view.skipBlanks(offset)
    let end = view.letters(from: start)
    guard end > start, end - start <= 10 else { return ordinal ? (0, ordinalMark(after: offset)) : (0, offset) }
    let word = view.folded(start..<end)
    let text = String(decoding: word, as: UTF8.self)
    let isTitle =
      start > offset && LetterFold.isCapital(view.scalar(at: start).value) && !LetterFold.isCapital(view.scalar(at: end - 1).value)
    if !isTitle, let latin = NumberReading.latinSuffixes.firstIndex(of: text) { return (NumberReading.latin + latin, end) }
    guard start == offset else { return (0, offset) }
    let ordinalEndings = ["er", "st", "nd", "rd", "th", "o", "a", "ste", "de", "e", "eme", "mo", "re", "ro", "do", "to", "go", "lea"]
    let (value, length) = view.scalar(at: start)
    if value == 0xBA || value == 0xAA || value == 0xB0 { return (0, start + length) }
    if ordinal, ordinalEndings.contains(text), text.utf8.count > 1 || text == "o" || text == "e" { return (0, end) }
    let next = view.byte(end)
    guard word.count == 1, word[0] >= 0x61, word[0] <= 0x7A, next != 0x29 else { return (0, offset) }
    return (Int(word[0]) - 0x60, end)
  }

  private func ordinalMark(after offset: Int) -> Int {
    var position = offset
    if view.byte(position) == 0x2E, [0xBA, 0xAA, 0xB0].contains(view.scalar(at: position + 1).value) { position += 1 }
    let (value, length) = view.scalar(at: position)
    return value == 0xBA || value == 0xAA || value == 0xB0 ? position + length : offset
  }

  // MARK: - Letters

  /// Roman numerals, alone, with a suffix, glued to the next word, or misread; single letters.
  private func latinLetters(_ range: Range<Int>) -> [NumberReading] {
    let letters = view.bytes[range]
    var result: [NumberReading] = []
    var longest = range.lowerBound
    while longest < range.upperBound, RomanNumeral.value(of: view.bytes[longest]) > 0, longest - range.lowerBound < 9 { longest += 1 }
    if longest == range.upperBound, let value = RomanNumeral.parse(letters) {
      result.append(contentsOf: wholeRoman(value, range))
    }
    if result.isEmpty { result.append(contentsOf: gluedRoman(range, longest: longest)) }
    if range.count == 1 {
      let letter = Int(letters[range.lowerBound] | 0x20) - 0x60
      if let dotted = dotted(after: range.upperBound, prefix: NumberReading.pack(letter, isLetter: true)) { result = dotted + result }
      result.append(NumberReading(value: letter, form: .letter, end: range.upperBound, cost: result.isEmpty ? 0.5 : 3))
    }
    if result.isEmpty, let misread = misreadRoman(range) { result.append(misread) }
    return result
  }

  private func wholeRoman(_ value: Int, _ range: Range<Int>) -> [NumberReading] {
    var result: [NumberReading] = []
    if let dotted = dotted(after: range.upperBound, prefix: NumberReading.pack(value, isLetter: false)) { result += dotted }
    let (suffix, end) = suffix(after: range.upperBound, ordinal: false)
    let isLatin = suffix >= NumberReading.latin
    let cost = (result.isEmpty ? 0 : 0.7) + (value >= 500 && range.count == 1 ? 3 : 0)
    result.append(
      NumberReading(value: value, suffix: isLatin ? suffix : 0, form: .roman, end: isLatin ? end : range.upperBound, cost: cost))
    return result
  }

  /// `xviinterpretation` is xvii or xvi, or less; the sequence will tell.
  private func gluedRoman(_ range: Range<Int>, longest: Int) -> [NumberReading] {
    var result: [NumberReading] = []
    var end = min(longest, range.upperBound - 1)
    while end > range.lowerBound {
      let numeral = view.bytes[range.lowerBound..<end]
      if let value = RomanNumeral.parse(numeral), value < 100 || numeral.count > 1 {
        let rest = view.folded(end..<range.upperBound)
        if let latin = NumberReading.latinSuffixes.firstIndex(of: String(decoding: rest, as: UTF8.self)) {
          return [NumberReading(value: value, suffix: NumberReading.latin + latin, form: .roman, end: range.upperBound)]
        }
        let capitalThenSmall = LetterFold.isCapital(UInt32(view.bytes[end - 1])) && !LetterFold.isCapital(view.scalar(at: end).value)
        let shortfall = Double(longest - end) * 0.4
        result.append(NumberReading(value: value, form: .roman, end: end, cost: (capitalThenSmall ? 2.2 : 1) + shortfall))
      }
      end -= 1
    }
    return result
  }

  /// `ll` for `II`, `lV` for `IV`, `Xl` for `XI`.
  private func misreadRoman(_ range: Range<Int>) -> NumberReading? {
    guard range.count <= 8 else { return nil }
    let mended = view.bytes[range].map { $0 == 0x6C || $0 == 0x7C ? UInt8(0x49) : $0 }
    guard let value = RomanNumeral.parse(mended) else { return nil }
    return NumberReading(value: value, form: .roman, end: range.upperBound, cost: 1.5)
  }

  // MARK: - Words

  private func word(_ range: Range<Int>, languages: UInt64) -> NumberReading? {
    if let phrase = phrase(range, languages) { return phrase }
    if let value = words.value(view.folded(range), languages: languages) {
      return joined(value, range.upperBound, languages)
    }
    return gluedWord(range, languages)
  }

  /// A number of several words, as the lists of words have it: `الثانية عشرة`, `diez y seis`; the longest counts.
  private func phrase(_ range: Range<Int>, _ languages: UInt64) -> NumberReading? {
    var end = range.upperBound
    var result: NumberReading?
    for _ in 0..<2 {
      let (mark, length) = view.scalar(at: end)
      guard mark == 0x2D || mark == 0x20 || mark == 0xA0 else { break }
      let next = view.letters(from: end + length)
      guard next > end + length, next - range.lowerBound < 60 else { break }
      end = next
      if let value = words.value(view.folded(range.lowerBound..<end), languages: languages) {
        result = NumberReading(value: value, form: .word, end: end)
      }
    }
    return result
  }

  /// `premierles dispositions`: the word for one, glued to the next word.
  private func gluedWord(_ range: Range<Int>, _ languages: UInt64) -> NumberReading? {
    for length in stride(from: min(range.count - 1, 12), through: 5, by: -1) {
      let end = range.lowerBound + length
      guard view.bytes[end] & 0xC0 != 0x80 else { continue }
      if words.value(view.folded(range.lowerBound..<end), languages: languages) == 1 {
        return NumberReading(value: 1, form: .word, end: end, cost: 1)
      }
    }
    return nil
  }

  /// A ten and a unit: `twenty-one`, `vingt et un`, `vigésimo primero`; a ten alone; `décimo segundo`.
  private func joined(_ value: Int, _ end: Int, _ languages: UInt64) -> NumberReading {
    let alone = NumberReading(value: value, form: .word, end: end)
    guard value >= 10, value % 10 == 0 else { return withSuffix(alone) }
    let (mark, length) = view.scalar(at: end)
    guard mark == 0x2D || TextView.isBlank(mark) else { return alone }
    var start = end + length
    var next = view.letters(from: start)
    if words.joins(view.folded(start..<next)), TextView.isBlank(view.scalar(at: next).value) || view.byte(next) == 0x2D {
      start = next + view.scalar(at: next).length
      next = view.letters(from: start)
    }
    guard next > start, next - start <= 24, let unit = words.value(view.folded(start..<next), languages: languages), unit < 10 else {
      return withSuffix(alone)
    }
    return NumberReading(value: value + unit, form: .word, end: next)
  }

  private func withSuffix(_ reading: NumberReading) -> NumberReading {
    let (suffix, end) = suffix(after: reading.end, ordinal: false)
    guard suffix >= NumberReading.latin else { return reading }
    var result = reading
    result.suffix = suffix
    result.end = end
    return result
  }
}
