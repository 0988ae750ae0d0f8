/// A word of a unit in the form that patterns are held against.
package struct ReadWord: Sendable, Equatable {
  /// The place in the reading text, in UTF-8 bytes.
  package var range: Range<Int>
  /// Case-folded, normalised, without soft hyphens.
  package var form: String
  /// True when a phrase cannot reach here from the word before: punctuation, a blank line or a border stands between.
  package var beginsPhrase: Bool
}

extension ReadingText {
  /// The words of a unit. O(n).
  package func words(of unit: TreatyUnit) -> [ReadWord] {
    bytes.withUnsafeBufferPointer { buffer in
      var previous: TextWord?
      return WordReader.words(buffer, cuts: WordReader.cuts(of: unit, in: self)).map { word in
        let isNear = previous.map { $0.piece == word.piece && Self.joins(buffer[$0.range.upperBound..<word.range.lowerBound]) } ?? false
        previous = word
        let form = String(decoding: WordForm.form(buffer[word.range]), as: UTF8.self)
        return ReadWord(range: word.range, form: form, beginsPhrase: !isNear)
      }
    }
  }

  /// White space without a blank line, or one hyphen.
  private static func joins(_ gap: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    if gap.count == 1, gap.first == 0x2D { return true }
    let text = String(decoding: gap, as: UTF8.self)
    return text.unicodeScalars.allSatisfy(\.properties.isWhitespace) && text.unicodeScalars.filter { $0 == "\n" }.count < 2
  }
}
