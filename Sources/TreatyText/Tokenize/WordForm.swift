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
    if let form = asciiForm(bytes, options) { return form }
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

  /// The form without an elided article or pronoun before it (`l'alliance`, `dell'accordo`): `nil` where there is none.
  ///
  /// - Parameter form: a form with straight apostrophes.
  static func withoutElision(_ form: [UInt8]) -> ArraySlice<UInt8>? {
    form.withUnsafeBufferPointer { elidedLength($0) }.map { form[$0...] }
  }

  /// The bytes of an elided word and its apostrophe; `nil` where there is none.
  static func elidedLength(_ form: UnsafeBufferPointer<UInt8>) -> Int? {
    var mark = 0
    while mark < form.count && mark < 8 && form[mark] != 0x27 { mark += 1 }
    guard mark > 0, mark < 8, mark + 2 < form.count, form[mark] == 0x27 else { return nil }
    return elided.contains { $0.count == mark && $0.elementsEqual(form[..<mark]) } ? mark + 1 : nil
  }

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
