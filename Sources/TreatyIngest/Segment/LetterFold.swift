/// Case, accents and width folded away, scalar by scalar, so that `ARTÍCULO`, `artículo` and `articulo` are one word.
package enum LetterFold {
  /// Base letters of U+00C0...U+00FF; `?` stands for no letter or for a letter of its own.
  private static let latin1 = Array("aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?y".utf8)
  /// Base letters of U+0100...U+017F.
  private static let extendedA = Array(
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
      .utf8)

  /// The folded scalar: lower case, without accent, half width.
  package static func fold(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: return scalar + 0x20
    case 0..<0xC0: return scalar
    case 0xC0...0xFF:
      let base = latin1[Int(scalar - 0xC0)]
      if base != 0x3F { return UInt32(base) }
      return scalar == 0xC6 || scalar == 0xDE ? scalar + 0x20 : scalar
    case 0x100...0x17F: return UInt32(extendedA[Int(scalar - 0x100)])
    case 0x218, 0x219: return 0x73
    case 0x21A, 0x21B: return 0x74
    default: return foldBeyondLatin(scalar)
    }
  }

  private static func foldBeyondLatin(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x386: return 0x3B1
    case 0x388...0x38A: return [0x3B5, 0x3B7, 0x3B9][Int(scalar - 0x388)]
    case 0x38C: return 0x3BF
    case 0x391...0x3A9: return scalar + 0x20
    case 0x3AC...0x3AF: return [0x3B1, 0x3B5, 0x3B7, 0x3B9][Int(scalar - 0x3AC)]
    case 0x3CC: return 0x3BF
    case 0x401, 0x451: return 0x435
    case 0x400...0x40F: return scalar + 0x50
    case 0x410...0x42F: return scalar + 0x20
    case 0x622, 0x623, 0x625: return 0x627
    case 0x649: return 0x64A
    case 0xFF21...0xFF3A: return scalar - 0xFF21 + 0x61
    case 0xFF01...0xFF5E: return scalar - 0xFEE0
    default: return scalar
    }
  }

  /// Whether a scalar belongs to a word: letters of the supported scripts and combining marks, not digits.
  package static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A: return true
    case 0..<0xC0: return scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA
    case 0xD7, 0xF7: return false
    case 0xC0...0x24F, 0x300...0x36F, 0x370...0x3FF, 0x400...0x52F, 0x531...0x587, 0x5D0...0x5EA, 0x620...0x655, 0x66E...0x6D3,
      0x1E00...0x1EFF, 0x3041...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7A3, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      return true
    default: return false
    }
  }

  /// Whether a scalar is a capital letter of a script that has two cases.
  package static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A: return true
    case 0..<0xC0: return false
    case 0xC0...0xDE: return scalar != 0xD7
    case 0x100...0x137, 0x14A...0x177: return scalar & 1 == 0
    case 0x139...0x148, 0x179...0x17E: return scalar & 1 == 1
    case 0x386...0x3AB, 0x400...0x42F, 0xFF21...0xFF3A: return true
    default: return false
    }
  }

  /// The value of a decimal digit: European, fullwidth, Arabic-Indic or extended Arabic-Indic; `nil` for others.
  package static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0x30...0x39: return Int(scalar - 0x30)
    case 0x660...0x669: return Int(scalar - 0x660)
    case 0x6F0...0x6F9: return Int(scalar - 0x6F0)
    case 0xFF10...0xFF19: return Int(scalar - 0xFF10)
    default: return nil
    }
  }

  /// The folded form of a string, as UTF-8.
  package static func fold(_ string: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in string.unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
      append(fold(scalar.value), to: &bytes)
    }
    return bytes
  }

  /// Appends a scalar as UTF-8; values that are no scalars are left out.
  package static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: bytes.append(UInt8(scalar))
    case 0x80..<0x800:
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x1_0000:
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    case 0x1_0000..<0x11_0000:
      bytes.append(UInt8(0xF0 | scalar >> 18))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    default: break
    }
  }
}
