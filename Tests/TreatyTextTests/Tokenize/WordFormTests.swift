import Testing

@testable import TreatyText

@Suite struct WordFormTests {
  @Test("Every letter that has a short way folds as Unicode folds it", arguments: [[], .cased] as [WordForm.Options])
  func europeanLetters(_ options: WordForm.Options) {
    for value in Array(UInt32(0xC0)...0xFF) + Array(0x400...0x45F) + [0x2019, 0x41, 0x7A] {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic || value == 0x2019 else { continue }
      let word = "a\(Character(scalar))e"
      // A mark that no word of the short way has sends the whole word the long way.
      let long = WordForm.form("\(word)\u{4E00}".utf8, options).dropLast(3)
      #expect(WordForm.form(word.utf8, options) == Array(long), "\(word)")
    }
  }

  @Test(
    "The words within a form",
    arguments: [
      ("duration.each", ["duration", "each"]), ("provides:each", ["provides", "each"]), ("u.s.a", []), ("s.a", []), ("attack", []),
      ("l'alliance", ["alliance"]), ("L'alliance", ["alliance"]), ("state's", []), ("one.two.three", ["one", "two", "three"]),
      ("état.le", ["état", "le"]), ("no.1", []), (".", []),
    ] as [(String, [String])])
  func within(_ form: String, _ expected: [String]) {
    let bytes = Array(form.utf8)
    #expect(WordForm.words(within: bytes).map { String(decoding: bytes[$0], as: UTF8.self) } == expected)
  }
}
