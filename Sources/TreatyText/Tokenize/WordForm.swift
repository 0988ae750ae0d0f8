@_spi(_Unicode) import Swift

/// The forms of a word that patterns are held against: the word as it stands, less what writers and printers vary.
///
/// `_nfc` and `_caseFolded` of the standard library are Unicode's own normalisation and case folding; there is no public name for them
/// outside Foundation, which this module does without.
enum WordForm {
  /// What a form keeps of the word as written.
  struct Options: OptionSet, Hashable {
    let rawValue: UInt8
    /// Letters keep their case.
    static let cased = Options(rawValue: 1)
    /// Typographic apostrophes and the hyphen of a line end stay as written.
    static let exact = Options(rawValue: 2)
  }

  /// The form of a word: without soft hyphens, invisible marks, underscores at its ends and line ends within; apostrophes straight;
  /// NFC; case-folded. O(n).
  ///
  /// - Parameter word: UTF-8, one word of the text or of a pattern.
  static func form(_ word: some Sequence<UInt8>, _ options: Options = []) -> [UInt8] {
    let bytes = Array(word)
    if let form = asciiForm(bytes, options) ?? europeanForm(bytes, options) { return form }
    var scalars = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where !isDropped(scalar, options) {
      scalars.append(!options.contains(.exact) && isApostrophe(scalar.value) ? "'" : scalar)
    }
    var text = String(scalars)
    if !options.contains(.cased) {
      var folded = ""
      for scalar in text._nfc { folded += scalar.properties._caseFolded }
      text = folded
    }
    var normal = String.UnicodeScalarView()
    normal.append(contentsOf: text._nfc)
    return trimmed(Array(String(normal).utf8))
  }

  /// The words that a form holds beside itself: what follows an elided article (`l'alliance`, `dell'accordo`), and the words that a missing
  /// space has glued at a full stop or colon (`duration.each`, which UAX #29 calls one word). O(n).
  ///
  /// - Parameter form: a form with straight apostrophes.
  /// - Returns: Ranges of bytes; empty for nearly every word.
  static func words(within form: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    guard form.contains(where: { $0 == 0x27 || isJoint($0) }) else { return [] }
    return (elidedLength(form).map { [$0..<form.count] } ?? []) + glued(form)
  }

  /// The same of a form in an array.
  static func words(within form: [UInt8]) -> [Range<Int>] { form.withUnsafeBufferPointer { words(within: $0) } }

  /// The bytes of an elided word and its apostrophe; `nil` where there is none.
  private static func elidedLength(_ form: UnsafeBufferPointer<UInt8>) -> Int? {
    var mark = 0
    while mark < form.count && mark < 8 && form[mark] != 0x27 { mark += 1 }
    guard mark > 0, mark < 8, mark + 2 < form.count, form[mark] == 0x27 else { return nil }
    return elided.contains { $0.count == mark && $0.elementsEqual(form[..<mark].lazy.map { $0 | 0x20 }) } ? mark + 1 : nil
  }

  /// The parts between full stops and colons, where each is a word of two bytes or more that begins and ends with a letter: `u.s` is none.
  private static func glued(_ form: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for end in 0...form.count where end == form.count || isJoint(form[end]) {
      guard end - start > 1, isLetter(form[start]), isLetter(form[end - 1]) else { return [] }
      parts.append(start..<end)
      start = end + 1
    }
    return parts.count > 1 ? parts : []
  }

  private static func isJoint(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x3A }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) }

  /// Words that French, Italian and Catalan cut off before a vowel.
  private static let elided: [[UInt8]] = [
    "c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "un", "all", "dall", "dell", "nell", "sull",
    "coll",
    "quell", "quest", "gl", "degl",
  ].map { Array($0.utf8) }

  private static func asciiForm(_ bytes: [UInt8], _ options: Options) -> [UInt8]? {
    var form: [UInt8] = []
    form.reserveCapacity(bytes.count)
    for byte in bytes {
      guard byte < 0x80 else { return nil }
      switch byte {
      case 0x41...0x5A where !options.contains(.cased): form.append(byte | 0x20)
      case 0x2D where !options.contains(.exact), 0x09...0x0D, 0x20: continue
      default: form.append(byte)
      }
    }
    return trimmed(form)
  }

  /// The form of a word of ASCII, Latin-1 and basic Cyrillic letters and typographic apostrophes, which is NFC as it stands and folds
  /// letter by letter; `nil` for all other words. Spares words of European languages the tables of Unicode.
  private static func europeanForm(_ bytes: [UInt8], _ options: Options) -> [UInt8]? {
    guard !options.contains(.exact) else { return nil }
    let folds = !options.contains(.cased)
    var form: [UInt8] = []
    form.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      let (scalar, length) = bytes.withUnsafeBufferPointer { decodeScalar($0, at: position, end: bytes.count) }
      position += length
      switch scalar {
      case 0x41...0x5A: form.append(UInt8(truncatingIfNeeded: folds ? scalar | 0x20 : scalar))
      case 0x30...0x39, 0x61...0x7A, 0x27, 0x2E, 0x5F: form.append(UInt8(truncatingIfNeeded: scalar))
      case 0x2019: form.append(0x27)
      case 0xC0...0xD6, 0xD8...0xDE: append(folds ? scalar + 0x20 : scalar, to: &form)
      case 0xE0...0xF6, 0xF8...0xFF, 0x430...0x45F: append(scalar, to: &form)
      case 0x410...0x42F: append(folds ? scalar + 0x20 : scalar, to: &form)
      case 0x400...0x40F: append(folds ? scalar + 0x50 : scalar, to: &form)
      default: return nil
      }
    }
    return trimmed(form)
  }

  /// Adds a scalar of two bytes.
  private static func append(_ scalar: UInt32, to form: inout [UInt8]) {
    form.append(UInt8(0xC0 | scalar >> 6))
    form.append(UInt8(0x80 | scalar & 0x3F))
  }

  private static func trimmed(_ form: [UInt8]) -> [UInt8] {
    guard form.first == 0x5F || form.last == 0x5F else { return form }
    return form.withUnsafeBufferPointer { Array(trimmed($0)) }
  }

  /// A form without underscores at its ends, unless it holds nothing else.
  static func trimmed(_ form: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard form.first == 0x5F || form.last == 0x5F else { return form }
    guard let first = form.firstIndex(where: { $0 != 0x5F }), let last = form.lastIndex(where: { $0 != 0x5F }) else { return form }
    return UnsafeBufferPointer(rebasing: form[first...last])
  }

  private static func isDropped(_ scalar: Unicode.Scalar, _ options: Options) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    case 0x2D, 0x2010, 0x2011: !options.contains(.exact)
    default: scalar.value != 0x202F && scalar.properties.isWhitespace
    }
  }

  /// Apostrophes and the quotation marks that printers use for them.
  static func isApostrophe(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x2018, 0x2019, 0x201B, 0x2BC, 0x2032, 0xFF07: true
    default: false
    }
  }
}
