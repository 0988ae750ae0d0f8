import CWordBitmap
import Testing

@testable import TreatyText

@Suite struct SpanScannerTests {
  /// Segments that are words by the reference, and spans cut into words by the fast path.
  private func spanWords(_ text: String) -> [String] {
    let vocabulary = WordVocabulary(FormResolver(SymbolTable()), roots: [0])
    let unit = ScannedUnit()
    return Array(text.utf8).withUnsafeBufferPointer { bytes in
      unit.read(bytes, cuts: [0, bytes.count], vocabulary)
      return (0..<unit.count).map { String(decoding: unit.word($0), as: UTF8.self) }
    }
  }

  private func readerWords(_ text: String) -> [String] {
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      WordReader.words(bytes, cuts: [0, bytes.count]).map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
  }

  @Test func theFastPathFindsTheWordsOfEveryUnicodeCase() throws {
    guard let path = sharedFolder("suites/unicode-17.0/TEST_WORD.txt", for: "the Unicode word break test on the fast path") else { return }
    let cases = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(BreakCase.init)
    for test in cases {
      // Alone, and in the middle of other text.
      #expect(spanWords(test.text) == readerWords(test.text))
      let inside = "x, " + test.text + " y"
      #expect(spanWords(inside) == readerWords(inside))
    }
  }

  @Test func findsTheSameWordsAtEveryLengthAndPlace() {
    var random = SplitMix(seed: 7)
    let parts = [
      "a", "word", "1", ".", ",", "'", "_", " ", " ", "é", "本", "-", "\n", "sixteenletterlong", "א", "’", ":", ";", "\"", "\u{AD}",
    ]
    for length in 0..<400 {
      var text = ""
      for _ in 0..<length { text += parts[random.below(parts.count)] }
      #expect(spanWords(text) == readerWords(text))
    }
    let long = String(repeating: "abc def-\nghi, ", count: 400)
    #expect(spanWords(long) == readerWords(long))
  }

  @Test func theKernelAgreesWithItsPortablePathAndWithSwift() {
    var random = SplitMix(seed: 3)
    for length in [0, 1, 15, 16, 63, 64, 65, 127, 128, 1000] {
      let bytes = (0..<length).map { _ in UInt8(random.below(256)) }
      let count = (length + 63) / 64
      var (word, middle) = ([UInt64](repeating: 1, count: count), [UInt64](repeating: 1, count: count))
      var (portableWord, portableMiddle) = (word, middle)
      word_bitmap(bytes, length, &word, &middle)
      word_bitmap_portable(bytes, length, &portableWord, &portableMiddle)
      #expect(word == portableWord && middle == portableMiddle)
      for index in 0..<(count * 64) {
        let byte = index < length ? bytes[index] : 0x20
        let isLetter = (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
        let isWord = isLetter || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F || byte >= 0x80
        #expect(word[index / 64] >> UInt64(index % 64) & 1 == (isWord ? 1 : 0))
        #expect(middle[index / 64] >> UInt64(index % 64) & 1 == ("'\".,:;".utf8.contains(byte) ? 1 : 0))
      }
    }
  }

  @Test func everyByteOfOneWordIsFoundAsOneWord() {
    for byte in UInt8(0)..<0x80 {
      let text = String(decoding: [byte, 0x61, byte], as: UTF8.self)
      #expect(spanWords(text) == readerWords(text), "\(byte)")
    }
  }
}
