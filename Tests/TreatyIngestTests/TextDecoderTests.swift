import Foundation
import Testing
import TreatyText

@testable import TreatyIngest

@Suite("Decoding plain text")
struct TextDecoderTests {
  /// Bytes of a text in an encoding that `iconv` knows.
  static func encode(_ text: String, _ encoding: String) throws -> [UInt8] {
    let descriptor = try #require(iconv_open(encoding, "UTF-8"))
    try #require(descriptor != iconv_t(bitPattern: -1), "iconv does not know \(encoding)")
    defer { iconv_close(descriptor) }
    var input = Array(text.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    var inputLeft = input.count
    var outputLeft = output.count
    let capacity = output.count
    let result = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress
        var to = target.baseAddress
        return iconv(descriptor, &from, &inputLeft, &to, &outputLeft)
      }
    }
    try #require(result == 0, "\(encoding) cannot hold this text, at \(input.count - inputLeft): \(text)")
    return output[..<(capacity - outputLeft)].map { UInt8(bitPattern: $0) }
  }

  @Test(
    "Every single-byte table is the C library's", arguments: SingleByteEncoding.all.map(\.name))
  func tablesAgreeWithIconv(_ name: String) throws {
    let encoding = try #require(SingleByteEncoding.named(name))
    let converter = IconvConverter(encoding: name.uppercased())
    // The C library takes a Greek delta for the increment sign and a private code point of its own for Apple's logo.
    let differing: [UInt8] = name == "macintosh" ? [0xC6, 0xF0] : []
    for byte in UInt8(0x80)...0xFF where !differing.contains(byte) {
      let ours: [UInt8]? = encoding.scalar(byte).map { Array(String($0).utf8) }
      let theirs = try? converter.convert([byte]).get()
      #expect(ours == theirs, "\(name) 0x\(String(byte, radix: 16))")
    }
  }

  /// The encodings of each language, with what their bytes are read as: where two give the same text, the commoner name.
  static let legacy: [(language: String, iconv: String, expected: String)] = [
    ("fr", "WINDOWS-1252", "windows-1252"), ("fr", "MACINTOSH", "macintosh"), ("es", "ISO-8859-1", "windows-1252"),
    ("es", "MACINTOSH", "macintosh"), ("pt", "WINDOWS-1252", "windows-1252"), ("pt", "MACINTOSH", "macintosh"),
    ("it", "ISO-8859-15", "windows-1252"), ("it", "MACINTOSH", "macintosh"), ("de", "WINDOWS-1252", "windows-1252"),
    ("de", "MACINTOSH", "macintosh"), ("nl", "WINDOWS-1252", "windows-1252"), ("nl", "MACINTOSH", "macintosh"),
    ("sv", "ISO-8859-1", "windows-1252"), ("sv", "MACINTOSH", "macintosh"), ("da", "WINDOWS-1252", "windows-1252"),
    ("no", "MACINTOSH", "macintosh"), ("fi", "WINDOWS-1252", "windows-1252"), ("pl", "ISO-8859-2", "iso-8859-2"),
    ("pl", "WINDOWS-1250", "windows-1250"), ("cs", "ISO-8859-2", "iso-8859-2"), ("cs", "WINDOWS-1250", "windows-1250"),
    ("hu", "ISO-8859-2", "windows-1250"), ("ro", "ISO-8859-2", "windows-1250"), ("tr", "WINDOWS-1254", "windows-1254"),
    ("ru", "WINDOWS-1251", "windows-1251"), ("ru", "KOI8-R", "koi8-r"), ("ru", "ISO-8859-5", "iso-8859-5"),
    ("uk", "WINDOWS-1251", "windows-1251"), ("bg", "WINDOWS-1251", "windows-1251"), ("bg", "ISO-8859-5", "iso-8859-5"),
    ("el", "ISO-8859-7", "windows-1253"), ("el", "WINDOWS-1253", "windows-1253"), ("ar", "WINDOWS-1256", "windows-1256"),
    ("zh", "GB18030", "gb18030"), ("ja", "SHIFT_JIS", "shift_jis"), ("ja", "EUC-JP", "euc-jp"), ("ko", "EUC-KR", "euc-kr"),
  ]

  @Test("One sentence in a legacy encoding is read as it was written", arguments: legacy)
  func legacyEncodings(_ language: String, _ iconvName: String, _ expected: String) throws {
    let sentence = TreatySentences.sentence(language)
    let decoded = try TextDecoder().decode(Self.encode(sentence, iconvName))
    #expect(decoded.text.string == sentence)
    #expect(decoded.encoding == expected)
    #expect(decoded.guessed)
    #expect(decoded.confidence > 0.6, "\(decoded.confidence)")
    #expect(decoded.warnings.map(\.code) == ["encoding.guessed"])
    #expect(decoded.warnings.first?.message.contains(expected) == true)
  }

  @Test("Capital letters alone are read too", arguments: legacy.filter { !["nl", "ko", "ja", "zh", "ar", "tr"].contains($0.language) })
  func capitals(_ language: String, _ iconvName: String, _ expected: String) throws {
    let sentence = TreatySentences.sentence(language).uppercased()
    let decoded = try TextDecoder().decode(Self.encode(sentence, iconvName))
    #expect(decoded.text.string == sentence, "\(decoded.encoding) \(decoded.confidence)")
  }

  @Test("English with typographic signs only", arguments: [("MACINTOSH", "macintosh"), ("WINDOWS-1252", "windows-1252")])
  func signsOnly(_ iconvName: String, _ expected: String) throws {
    let texts = [
      "The Parties’ forces shall withdraw.", "The word “force” means any force — armed or not.", "• arms\n• men\n", "1991–1995",
    ]
    for text in texts {
      let decoded = try TextDecoder().decode(Self.encode(text, iconvName))
      #expect(decoded.text.string == text)
      #expect(decoded.encoding == expected)
    }
  }

  @Test(
    "Byte order marks are obeyed and dropped",
    arguments: [("UTF-16LE", "utf-16le"), ("UTF-16BE", "utf-16be"), ("UTF-32LE", "utf-32le"), ("UTF-32BE", "utf-32be"), ("UTF-8", "utf-8")])
  func marks(_ iconvName: String, _ expected: String) throws {
    for (language, sentence) in TreatySentences.byLanguage {
      let text = sentence + "\r\n𝔄\r"
      let decoded = try TextDecoder().decode(Self.encode("\u{FEFF}" + text, iconvName))
      #expect(decoded.text.string == sentence + "\n𝔄\n", "\(language)")
      #expect(decoded.encoding == expected)
      #expect(!decoded.guessed)
      #expect(decoded.warnings.isEmpty)
    }
  }

  @Test("UTF-16 and UTF-32 without a mark", arguments: ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"])
  func wideWithoutMark(_ name: String) throws {
    for (language, sentence) in TreatySentences.byLanguage {
      let text = "1. " + sentence + "\n"
      let decoded = try TextDecoder().decode(Self.encode(text, name))
      #expect(decoded.text.string == text, "\(language)")
      #expect(decoded.encoding == name.lowercased())
      #expect(decoded.guessed)
    }
  }

  @Test("UTF-8 of every language is taken as it is")
  func utf8() throws {
    for (language, sentence) in TreatySentences.byLanguage {
      let decoded = try TextDecoder().decode(Array(sentence.utf8))
      #expect(decoded.text.bytes == Array(sentence.utf8), "\(language)")
      #expect(decoded.encoding == "utf-8")
      #expect(!decoded.guessed)
      #expect(decoded.warnings.isEmpty, "\(language) \(decoded.warnings)")
    }
  }

  @Test(
    "Line ends",
    arguments: [
      ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\r\r\nb", "a\n\nb"), ("a\n\rb", "a\n\nb"), ("\r", "\n"),
      ("a\u{2028}b\u{85}c", "a\u{2028}b\u{85}c"), ("", ""), ("a\u{0B}b", "a\u{0B}b"),
    ])
  func lineEnds(_ source: String, _ expected: String) throws {
    #expect(try TextDecoder().decode(Array(source.utf8)).text.string == expected)
    #expect(LineEnds.normalised(Array(source.utf8), from: 0) == ReadingText(source).bytes)
  }

  @Test(
    "What cannot be decoded names its first byte",
    arguments: [
      ([0xEF, 0xBB, 0xBF, 0x61, 0xFF, 0x62], 4, IngestError.Code.textEncoding),
      ([0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8, 0x61, 0x00], 4, .textEncoding),
      ([0xFF, 0xFE, 0x61, 0x00, 0x62], 4, .textEncoding),
      (Array("Côte d’Ivoire, Åland, Łódź".utf8) + [0x92], 33, .textEncoding),
      (Array("Côte d’Ivoire, Åland, Łódź".utf8) + [0xE2, 0x80], 33, .textEncoding),
      (Array("noise: ".utf8) + (0..<500).map { UInt8(truncatingIfNeeded: 0x80 | ($0 * $0 * 7919 + $0 * 104_729) >> 5) }, 7, .textEncoding),
      ([0x50, 0x4B, 0x03, 0x04, 0x00, 0x01, 0x02, 0x61], 2, .fileKind),
    ] as [([UInt8], Int, IngestError.Code)])
  func undecodable(_ bytes: [UInt8], _ offset: Int, _ code: IngestError.Code) {
    let error = #expect(throws: IngestError.self) { try TextDecoder().decode(bytes) }
    #expect(error?.offset == offset)
    #expect(error?.code == code)
  }

  @Test("A declared encoding is obeyed where it fits")
  func declared() throws {
    let bytes: [UInt8] = [0x63, 0x61, 0x66, 0xE9]
    #expect(try TextDecoder().decode(bytes, declared: "ISO-8859-1").text.string == "café")
    #expect(try TextDecoder().decode(bytes, declared: "ISO-8859-1").guessed == false)
    let contradicted = try TextDecoder().decode(bytes, declared: "utf-8")
    #expect(contradicted.text.string == "café")
    #expect(contradicted.warnings.map(\.code) == ["encoding.declared", "encoding.guessed"])
    #expect(try TextDecoder().decode(Self.encode("条約", "SHIFT_JIS"), declared: "Shift_JIS").text.string == "条約")
  }

  @Test("Any bytes at all: text or an error, never a crash, never a replacement character")
  func noise() {
    var state: UInt64 = 88_172_645_463_325_252
    for length in [1, 2, 3, 4, 7, 64, 1000] {
      for _ in 0..<100 {
        let bytes = (0..<length).map { _ in
          state ^= state << 13
          state ^= state >> 7
          state ^= state << 17
          return UInt8(truncatingIfNeeded: state >> 32)
        }
        guard let decoded = try? TextDecoder().decode(bytes) else { continue }
        #expect(String(validating: decoded.text.bytes, as: UTF8.self) != nil)
        #expect(!decoded.text.string.unicodeScalars.contains("\u{FFFD}"))
      }
    }
  }
}

@Suite("Damage of earlier conversions")
struct TextDamageTests {
  @Test(
    "Text converted twice is reported",
    arguments: [
      "the Partiesâ€™ forces", "the â€œParties", "confÃ©rence", "Ã\u{A0} Paris", "Articleâ\u{80}\u{99}s", "Â§ 5", "Article\u{92}s",
      "Ð¡Ñ‚Ð°Ñ‚ÑŒÑ", "womenÕs rights", "the ÒparticipantsÓ", "conf√©rence", "the Parties‚Äô forces",
    ])
  func mojibake(_ text: String) {
    #expect(TextDamage().warnings(Array(text.utf8)).map(\.code) == ["encoding.mojibake"], "\(text)")
    #expect(TextDamage().warnings(Array(("é " + text).utf8)).first?.offset ?? 0 > 2)
  }

  @Test(
    "Honest text is not",
    arguments: [
      "LIBERTÉ” or “LIBERTÉ”", "SÃO TOMÉ", "ARTÍCULO Ñ”", "château à Ñuñoa", "İSTANBUL’DA", "La «RÉPUBLIQUE» Î’", "Â", "naïve Ångström",
      "the √2 rule", "‚Zitat‘", "Õ and Ò", "TRATADO DE AMISTAÐ", "\u{85}new line",
    ])
  func clean(_ text: String) {
    #expect(TextDamage().warnings(Array(text.utf8)).isEmpty, "\(text)")
  }

  @Test("Replacement characters are counted and placed")
  func replacement() {
    let warnings = TextDamage().warnings(Array("a\u{FFFD}b é \u{FFFD}".utf8))
    #expect(warnings.map(\.code) == ["encoding.replacement"])
    #expect(warnings.first?.offset == 1)
    #expect(warnings.first?.message.contains("2 replacement") == true)
  }

  @Test("Control characters are reported and kept")
  func control() throws {
    let decoded = try TextDecoder().decode(Array(("a\u{01}" + String(repeating: "text ", count: 20)).utf8))
    #expect(decoded.warnings.map(\.code) == ["encoding.control"])
    #expect(decoded.text.string.hasPrefix("a\u{01}text"))
  }

  @Test("Plain ASCII words are recognised eight at a time", arguments: 0...255)
  func words(_ value: Int) {
    for place in 0..<8 {
      var bytes = [UInt8](repeating: 0x61, count: 8)
      bytes[place] = UInt8(value)
      let plain = bytes.withUnsafeBufferPointer { ASCIIWord.isPlain($0, at: 0) }
      #expect(plain == (0x20...0x7F ~= value), "\(value) at \(place)")
    }
  }
}

@Suite("Decoding real files")
struct RealEncodingTests {
  @Test("Every file is decoded or refused with its offset, and legacy text reads as words")
  func stress() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("shared/corpora/stress")
    guard let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      print("skipped: real encodings, no folder \(folder.path)")
      return
    }
    for file in files.sorted() where file.hasSuffix(".txt") {
      let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
      do throws(IngestError) {
        let decoded = try TextDecoder().decode(bytes)
        #expect(!decoded.text.bytes.contains(0x0D), "\(file)")
        #expect(decoded.guessed == (String(validating: bytes, as: UTF8.self) == nil), "\(file)")
        // A letter of another alphabet or a capital inside an English word is the sign of a wrong guess.
        if decoded.guessed { #expect(Self.oddWords(decoded.text.string) == 0, "\(file) \(decoded.encoding)") }
      } catch {
        #expect(error.offset != nil, "\(file)")
      }
    }
  }

  /// Words in which a letter beyond ASCII is a capital after a small letter.
  private static func oddWords(_ text: String) -> Int {
    zip(text.unicodeScalars, text.unicodeScalars.dropFirst()).count {
      $0.properties.isLowercase && $1.value > 0x7F && $1.properties.isUppercase
    }
  }
}
