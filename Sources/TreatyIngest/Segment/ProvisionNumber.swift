/// Numbers of provisions in the form that every output carries: arabic digits for roman numerals and number words of any language,
/// part by part, with `bis` or a letter kept as a suffix.
package enum ProvisionNumber {
  /// The normalised number of a label.
  ///
  /// `Article XIV` gives `14`, `Article premier` `1`, `X.A` `10.A`, `II.2` `2.2`, `Article 12 bis` `12bis`, `第八條之二` `8-2`,
  /// `ARTICLE - 9` `9`, `ARTÍCULO 3-04` `3-04`, `Annex A` `A`; `Preamble` gives `nil`.
  ///
  /// - Parameters:
  ///   - label: the label as written, with or without its word, perhaps followed by a title.
  ///   - previous: the normalised number before it, where known: `L` after `49` is 50, and after `K` the letter.
  package static func normalise(label: String, previous: String? = nil) -> String? {
    let view = TextView(Array(label.utf8))
    if let chinese = ChineseLabel(view) { return chinese.number }
    let reader = NumberReader(view)
    var position = skipMarks(view, 0)
    var wordsSkipped = 0
    while position < view.count {
      let readings = reader.readings(at: position, languages: .max)
      if let number = number(view, position, readings, previous: previous) { return number }
      let end = view.letters(from: position)
      guard end > position, wordsSkipped < 4, LabelIndex.shared.isLabelWord(view.folded(position..<end)) else { return nil }
      wordsSkipped += 1
      position = skipMarks(view, end)
    }
    return nil
  }

  private static func skipMarks(_ view: TextView, _ offset: Int) -> Int {
    var position = offset
    while position < view.count {
      let (value, length) = view.scalar(at: position)
      guard !LetterFold.isLetter(value) || value == 0xBA || value == 0xAA, LetterFold.digit(value) == nil else { break }
      position += length
    }
    return position
  }

  /// Takes the plain reading; parts written in arabic digits and letters stay as printed.
  private static func number(_ view: TextView, _ start: Int, _ readings: [NumberReading], previous: String?) -> String? {
    guard var best = readings.min(by: { $0.cost < $1.cost }) else { return nil }
    let end = view.letters(from: start)
    if best.form == .roman, best.end < end { return nil }
    if best.form == .roman, best.end - start == 1, best.prefix == 0, best.value >= 50, previous != "\(best.value - 1)" {
      best = NumberReading(value: Int(view.byte(start) | 0x20) - 0x60, form: .letter, end: best.end)
    }
    guard best.prefix > 0 else { return best.text }
    return parts(view, start..<best.end)
  }

  /// A number of several parts, with the separators as printed.
  private static func parts(_ view: TextView, _ range: Range<Int>) -> String {
    var result = ""
    var position = range.lowerBound
    while position < range.upperBound {
      let end = view.letters(from: position)
      if end > position {
        let letters = Array(view.bytes[position..<min(end, range.upperBound)])
        let isLetter = letters.count == 1 && RomanNumeral.value(of: letters[0]) > 10
        result +=
          isLetter
          ? String(decoding: letters, as: UTF8.self)
          : RomanNumeral.parse(letters).map(String.init) ?? String(decoding: letters, as: UTF8.self)
        position = end
        continue
      }
      let (value, length) = view.scalar(at: position)
      if let digit = LetterFold.digit(value) {
        result += "\(digit)"
      } else if !TextView.isSpace(value) {
        result += value == 0x2E ? "." : "-"
      }
      position += length
    }
    return result
  }
}
