/// What the bytes of an encoding stand for, looked up by byte.
struct GlyphTable: Sendable {
  /// The classes that decide where a character may stand.
  enum Glyph: UInt8 {
    case space, lineEnd, digit, lower, upper, letter, opening, closing, apostrophe, dash, bullet, ellipsis, sign, mark, symbol, control
  }

  private let codes: [UInt32]
  private let glyphs: [Glyph]
  /// The lower-case letter of each byte; 0 where it is no letter.
  private let lowered: [UInt32]

  /// Looks up what 256 bytes stand for; `nil` for nothing.
  init(_ meaning: (UInt8) -> Unicode.Scalar?) {
    var codes: [UInt32] = []
    var glyphs: [Glyph] = []
    var lowered: [UInt32] = []
    for byte in UInt8.min...UInt8.max {
      guard let scalar = meaning(byte) else {
        codes.append(0)
        glyphs.append(.control)
        lowered.append(0)
        continue
      }
      codes.append(scalar.value)
      glyphs.append(Self.glyph(scalar))
      lowered.append(scalar.properties.isAlphabetic ? scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? 0 : 0)
    }
    self.codes = codes
    self.glyphs = glyphs
    self.lowered = lowered
  }

  func code(_ byte: UInt8) -> UInt32 { codes[Int(byte)] }
  func glyph(_ byte: UInt8) -> Glyph { glyphs[Int(byte)] }
  func lowerLetter(_ byte: UInt8) -> UInt32 { lowered[Int(byte)] }

  static func glyph(_ scalar: Unicode.Scalar) -> Glyph {
    switch scalar {
    case "\n", "\r": return .lineEnd
    case " ", "\t", "\u{A0}": return .space
    case "“", "‘", "«", "„", "‚", "‹", "(", "[", "¿", "¡": return .opening
    case "”", "»", "›", ")", "]", ",", ".", ";", ":", "!", "?": return .closing
    case "’", "'": return .apostrophe
    case "–", "—", "-": return .dash
    case "•", "·": return .bullet
    case "…": return .ellipsis
    case "§", "°", "©", "®", "™", "€", "£", "№", "º", "ª", "\"", "/", "%": return .sign
    case "½", "¼", "¾", "²", "³", "¹", "†", "¢", "¥", "±", "×", "\u{AD}", "‑": return .mark
    default: break
    }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter: return .lower
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .otherLetter, .modifierLetter: return scalar.value == 0x2C6 || scalar.value == 0x2C7 ? .symbol : .letter
    case .decimalNumber: return .digit
    case .control, .privateUse, .unassigned, .surrogate: return .control
    default: return .symbol
    }
  }
}

/// Scores a character outside ASCII by what it is and where it stands; natural logarithms, so 0 is certain and -8 is odd.
struct GlyphContext: Sendable {
  private let glyphs: GlyphTable
  /// Logarithm of the share of the letter that each byte stands for.
  private let shares: [Double]
  /// True where the alphabet is not Latin: then a Latin neighbour is odd, and neighbours outside ASCII are the rule.
  private let otherAlphabet: Bool

  init(glyphs: GlyphTable, model: LetterModel) {
    self.glyphs = glyphs
    let known = model.logShares
    shares = (UInt8.min...UInt8.max).map { byte in Unicode.Scalar(glyphs.lowerLetter(byte)).flatMap { known[$0] } ?? -8 }
    otherAlphabet = ["ru", "uk", "bg", "el", "ar"].contains(model.language)
  }

  /// The score of the byte at a position.
  ///
  /// - Parameter foreign: what counts against a letter because the text around is in a language without it.
  func score(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, foreign: Double) -> Double {
    let before = position > 0 ? glyphs.glyph(bytes[position - 1]) : .lineEnd
    let after = position + 1 < bytes.count ? glyphs.glyph(bytes[position + 1]) : .lineEnd
    let byte = bytes[position]
    switch glyphs.glyph(byte) {
    case .lower, .upper, .letter: return letter(byte, bytes, position, before, after) - foreign
    case .opening: return isOpen(before) && !isOpen(after) ? -2.5 : -8
    case .closing: return !isOpen(before) && (isOpen(after) || isPoint(after)) ? -2.5 : -8
    case .apostrophe:
      if otherAlphabet { return -5.5 }
      if isLetter(before) && isLetter(after) { return -2 }
      return !isOpen(before) && (isOpen(after) || isPoint(after)) ? -3.5 : -6.5
    case .dash: return isLetter(before) && isLetter(after) ? -5.5 : -3
    case .bullet: return isOpen(before) && (isOpen(after) || isLetter(after)) ? -3.5 : -7
    case .ellipsis: return -4.5
    case .space: return -4.5
    case .sign: return isLetter(before) && isLetter(after) ? -8 : -5
    case .mark: return isLetter(before) || isLetter(after) ? -9 : -6
    case .digit: return -6
    case .symbol, .lineEnd: return -9
    case .control: return -20
    }
  }

  private func letter(
    _ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ before: GlyphTable.Glyph, _ after: GlyphTable.Glyph
  ) -> Double {
    var score = shares[Int(byte)]
    let isUpper = glyphs.glyph(byte) == .upper
    if isUpper { score -= before == .lower ? 6 : (before == .upper || after == .upper ? 0.2 : 1.5) }
    if isUpper && before == .upper && after == .lower { score -= 3 }
    if glyphs.glyph(byte) == .lower && before == .upper && after == .upper { score -= 4 }
    if before == .digit || after == .digit { score -= 3 }
    if !isLetter(before) && !isLetter(after) { score -= otherAlphabet ? 0.5 : 2 }
    if isLetter(before) { score += neighbour(bytes[position - 1]) }
    if isLetter(after) { score += neighbour(bytes[position + 1]) }
    return score
  }

  /// Latin words rarely have two accented letters in a row; words of other alphabets have nothing else.
  private func neighbour(_ byte: UInt8) -> Double {
    if otherAlphabet { return byte < 0x80 ? -4 : 0 }
    return byte < 0x80 ? 0 : -1.5
  }

  private func isLetter(_ glyph: GlyphTable.Glyph) -> Bool { glyph == .lower || glyph == .upper || glyph == .letter }

  private func isOpen(_ glyph: GlyphTable.Glyph) -> Bool {
    glyph == .space || glyph == .lineEnd || glyph == .opening || glyph == .dash
  }

  private func isPoint(_ glyph: GlyphTable.Glyph) -> Bool {
    glyph == .closing || glyph == .sign || glyph == .apostrophe || glyph == .ellipsis
  }
}
