/// Names of states and words of formulas for comparison: lower case, no accents, no punctuation but commas.
enum NameFold {
  /// One word with its place in the text.
  struct Word: Sendable, Equatable {
    var text: String
    var range: Range<Int>
  }

  /// The words of a text in UTF-8; a comma or semicolon is a word of its own. O(n).
  static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [Word] {
    var words: [Word] = []
    bytes.withUnsafeBufferPointer { whole in
      let buffer = UnsafeBufferPointer(rebasing: whole[range])
      var reader = ScalarReader(buffer: buffer, position: 0)
      var current: [UInt8] = []
      var start = 0
      func finish(_ end: Int) {
        guard !current.isEmpty else { return }
        let text = String(decoding: current, as: UTF8.self)
        words.append(Word(text: text, range: (range.lowerBound + start)..<(range.lowerBound + end)))
        current.removeAll(keepingCapacity: true)
      }
      while reader.position < buffer.count {
        let position = reader.position
        let scalar = reader.next()
        if let letter = foldedASCII(scalar) {
          if current.isEmpty { start = position }
          current.append(letter)
        } else if let folded = fold(scalar) {
          if current.isEmpty { start = position }
          current += folded.utf8
        } else if 0x300...0x36F ~= scalar || scalar == 0xAD || (scalar == 0x2E && isInitial(current, buffer, reader.position)) {
          continue
        } else {
          finish(position)
          if scalar == 0x2C || scalar == 0x3B {
            words.append(Word(text: ",", range: (range.lowerBound + position)..<(range.lowerBound + reader.position)))
          }
        }
      }
      finish(buffer.count)
    }
    return words
  }

  /// The words of a name.
  static func words(_ name: String) -> [String] {
    let bytes = Array(name.utf8)
    return words(bytes, 0..<bytes.count).map(\.text)
  }

  /// A full stop inside `U.S.S.R.` joins its letters.
  private static func isInitial(_ current: [UInt8], _ buffer: UnsafeBufferPointer<UInt8>, _ next: Int) -> Bool {
    guard !current.isEmpty, next + 1 < buffer.count, buffer[next + 1] == 0x2E else { return false }
    return current.count <= 4 && 0x41...0x5A ~= buffer[next]
  }

  /// A small ASCII letter or digit; `nil` for all else.
  private static func foldedASCII(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x30...0x39, 0x61...0x7A: UInt8(truncatingIfNeeded: scalar)
    case 0x41...0x5A: UInt8(truncatingIfNeeded: scalar | 0x20)
    default: nil
    }
  }

  /// The folded letters of a code point outside ASCII; `nil` for all else.
  private static func fold(_ scalar: UInt32) -> String? {
    guard scalar >= 0xC0 else { return nil }
    if let plain = plainLetters[LowerCase.of(scalar)] { return plain }
    return Script.of(scalar).flatMap { _ in Unicode.Scalar(LowerCase.of(scalar)).map { String($0) } }
  }

  /// Latin letters without their marks.
  private static let plainLetters: [UInt32: String] = {
    let table = [
      "a": "àáâãäåāăąạảấầẩẫậắằẳẵặ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęěẹẻẽếềểễệ", "g": "ĝğġģ", "h": "ĥħ", "i": "ìíîïĩīĭįı",
      "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņň", "o": "òóôõöøōŏőọỏốồổỗộơ", "r": "ŕŗř", "s": "śŝşšș", "t": "ţťŧț", "u": "ùúûüũūŭůűųưụ",
      "w": "ŵ", "y": "ýÿŷ", "z": "źżž", "ss": "ß", "ae": "æ", "oe": "œ", "th": "þ",
    ]
    var letters: [UInt32: String] = [:]
    for (plain, marked) in table {
      for scalar in marked.unicodeScalars { letters[scalar.value] = plain }
    }
    return letters
  }()
}
