/// A character encoding of one byte a character whose lower half is ASCII.
///
/// The tables are compiled in, so that a program linked statically, or on a system without the C library's conversion modules,
/// reads these files all the same.
struct SingleByteEncoding: Sendable {
  /// Lower-case IANA name.
  let name: String
  /// Code points of 0x80...0xFF; 0 where undefined.
  let upper: [UInt16]
  /// What its bytes stand for.
  let glyphs: GlyphTable
  /// One for each language whose letters it holds; see ``LetterModel``.
  let contexts: [GlyphContext]
  /// What counts against it before any byte was looked at, in nats: how rare it is among researchers' files.
  let rarity: Double

  init(name: String, upper: [UInt16], models: [LetterModel], rarity: Double) {
    let glyphs = GlyphTable { Self.scalar($0, upper) }
    self.name = name
    self.upper = upper
    self.glyphs = glyphs
    self.contexts = models.map { GlyphContext(glyphs: glyphs, model: $0) }
    self.rarity = rarity
  }

  /// All that are tried, the commonest first; of equals the first wins.
  static let all: [SingleByteEncoding] = [
    SingleByteEncoding(name: "windows-1252", upper: windows1252Table, models: LetterModel.western, rarity: 0),
    SingleByteEncoding(name: "macintosh", upper: macintoshTable, models: LetterModel.western, rarity: 0.5),
    SingleByteEncoding(name: "iso-8859-15", upper: iso8859Part15Table, models: LetterModel.western, rarity: 1),
    SingleByteEncoding(name: "windows-1250", upper: windows1250Table, models: LetterModel.central, rarity: 2),
    SingleByteEncoding(name: "iso-8859-2", upper: iso8859Part2Table, models: LetterModel.central, rarity: 2),
    SingleByteEncoding(name: "windows-1251", upper: windows1251Table, models: LetterModel.cyrillic, rarity: 2),
    SingleByteEncoding(name: "koi8-r", upper: koi8RTable, models: LetterModel.cyrillic, rarity: 3),
    SingleByteEncoding(name: "iso-8859-5", upper: iso8859Part5Table, models: LetterModel.cyrillic, rarity: 3),
    SingleByteEncoding(name: "windows-1254", upper: windows1254Table, models: LetterModel.turkish, rarity: 3),
    SingleByteEncoding(name: "windows-1253", upper: windows1253Table, models: LetterModel.greek, rarity: 3),
    SingleByteEncoding(name: "iso-8859-7", upper: iso8859Part7Table, models: LetterModel.greek, rarity: 3),
    SingleByteEncoding(name: "windows-1256", upper: windows1256Table, models: LetterModel.arabic, rarity: 3),
  ]

  /// The encoding of a name or of one of the aliases that files declare; `nil` when it is not one of ours.
  static func named(_ name: String) -> SingleByteEncoding? {
    let aliases = [
      "iso-8859-1": "windows-1252", "latin1": "windows-1252", "iso_8859-1": "windows-1252", "cp1252": "windows-1252",
      "x-mac-roman": "macintosh", "macroman": "macintosh", "mac": "macintosh", "latin-9": "iso-8859-15", "latin2": "iso-8859-2",
      "cp1250": "windows-1250", "cp1251": "windows-1251", "koi8": "koi8-r",
    ]
    let wanted = aliases[name] ?? name
    return all.first { $0.name == wanted }
  }

  /// The code point of a byte; `nil` where the byte stands for nothing.
  func scalar(_ byte: UInt8) -> Unicode.Scalar? { Self.scalar(byte, upper) }

  private static func scalar(_ byte: UInt8, _ upper: [UInt16]) -> Unicode.Scalar? {
    guard byte >= 0x80 else { return Unicode.Scalar(byte) }
    let code = upper[Int(byte) - 0x80]
    return code == 0 ? nil : Unicode.Scalar(code)
  }

  /// Converts to UTF-8; O(n).
  ///
  /// - Returns: the bytes, or the offset of the first byte that stands for nothing.
  func convert(_ bytes: [UInt8]) -> Result<[UInt8], UndecodableByte> {
    var failure: Int?
    let output = [UInt8](unsafeUninitializedCapacity: bytes.count * 3) { output, count in
      for (offset, byte) in bytes.enumerated() {
        if byte < 0x80 {
          output[count] = byte
          count += 1
          continue
        }
        let code = upper[Int(byte) - 0x80]
        guard code != 0 else {
          failure = offset
          return
        }
        if code < 0x800 {
          output[count] = 0xC0 | UInt8(truncatingIfNeeded: code >> 6)
        } else {
          output[count] = 0xE0 | UInt8(truncatingIfNeeded: code >> 12)
          output[count + 1] = 0x80 | UInt8(truncatingIfNeeded: (code >> 6) & 0x3F)
          count += 1
        }
        output[count + 1] = 0x80 | UInt8(truncatingIfNeeded: code & 0x3F)
        count += 2
      }
    }
    if let failure { return .failure(UndecodableByte(offset: failure)) }
    return .success(output)
  }
}

/// A byte that means nothing in an encoding.
struct UndecodableByte: Error, Equatable {
  /// The byte in the original file, from 0.
  var offset: Int
}
