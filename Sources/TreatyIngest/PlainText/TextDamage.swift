import TreatyText

/// Finds what earlier conversions did to a text that is valid UTF-8 all the same: replacement characters, text converted twice,
/// control characters.
struct TextDamage: Sendable {
  /// What is wrong, as warnings with offsets into the text; O(n). Text of ASCII alone costs one look for control characters.
  ///
  /// - Parameter bytes: valid UTF-8.
  func warnings(_ bytes: [UInt8]) -> [TreatyWarning] {
    var replacement = Tally()
    var mojibake = Tally()
    var control = Tally()
    bytes.withUnsafeBufferPointer { buffer in
      var position = 0
      while position < buffer.count {
        if ASCIIWord.isPlain(buffer, at: position) {
          position += 8
          continue
        }
        let byte = buffer[position]
        if byte >= 0x20 && byte < 0x7F || byte == 0x0A {
          position += 1
          continue
        }
        if byte < 0x80 {
          if byte != 0x09 && byte != 0x0C && byte != 0x0D { control.add(position) }
          position += 1
          continue
        }
        let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        if byte == 0xEF, buffer[position + 1] == 0xBF, buffer[position + 2] == 0xBD {
          replacement.add(position)
        } else if byte == 0xC2 || byte == 0xC3 || byte == 0xE2, Mojibake.starts(buffer, at: position) {
          mojibake.add(position)
        }
        position += length
      }
    }
    return report(replacement, mojibake, control)
  }

  /// How often something was seen, and where first.
  private struct Tally {
    var count = 0
    var first: Int?

    mutating func add(_ offset: Int) {
      count += 1
      if first == nil { first = offset }
    }
  }

  private func report(_ replacement: Tally, _ mojibake: Tally, _ control: Tally) -> [TreatyWarning] {
    var warnings: [TreatyWarning] = []
    if replacement.count > 0 {
      warnings.append(
        TreatyWarning(
          code: "encoding.replacement",
          message: "the file itself holds \(replacement.count) replacement character(s) U+FFFD: an earlier conversion lost letters; "
            + "words with them do not match, get the source again",
          offset: replacement.first))
    }
    if mojibake.count > 0 {
      warnings.append(
        TreatyWarning(
          code: "encoding.mojibake",
          message: "\(mojibake.count) place(s) look like text read in a wrong encoding and saved (such as â€™ for ’ or Ã© for é); "
            + "words with them do not match, repair or export the file again",
          offset: mojibake.first))
    }
    if control.count > 0 {
      warnings.append(
        TreatyWarning(
          code: "encoding.control", message: "\(control.count) control character(s) in the text; they are kept as they are",
          offset: control.first))
    }
    return warnings
  }
}

/// Recognises text that was read in a wrong encoding and saved as UTF-8.
///
/// A place counts when its characters, turned back into bytes of the wrong encoding, are one character of the right one, and when
/// that character is what treaties are full of (a quote, an accented letter, Cyrillic or Greek), while the place itself is what they
/// do not hold.
enum Mojibake {
  /// True when a place starts here. Only C2, C3 and E2 can be the first byte of one: U+0080...U+00FF, √ and ‚.
  static func starts(_ buffer: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    var reader = ScalarReader(buffer: buffer, position: position)
    let first = reader.next()
    let second = reader.next()
    switch first {
    // Bytes of windows-1252 read as ISO 8859-1; U+0085 alone may be a line end.
    case 0x80...0x84, 0x86...0x9F: return true
    // UTF-8 read as windows-1252: the lead bytes C2, C3, E2 80, D0, D1, CE, CF.
    case 0xC2: return isSignByte(second)
    case 0xC3: return isContinuation(second) && second != 0x201D && second != 0xBB
    case 0xE2: return second == 0x20AC || second == 0x80
    case 0xD0, 0xD1, 0xCE, 0xCF: return isContinuation(second) && isDoubled(reader.next(), reader.next())
    // UTF-8 read as MacRoman: C3 is √, E2 80 is ‚Ä.
    case 0x221A: return [0xA9, 0xAE, 0x2020, 0xB0, 0xDF, 0xB1, 0x2265, 0xBA, 0x2260, 0xA8, 0xB4, 0xA2, 0xA7].contains(second)
    case 0x201A: return second == 0xC4
    // MacRoman read as windows-1252: ’ is Õ, “ ” are Ò Ó.
    case 0xD5: return isLower(before: position, in: buffer) && isLowerASCII(second)
    case 0xD2: return isSpace(before: position, in: buffer) && isLowerASCII(second)
    default: return false
    }
  }

  /// True for a character that windows-1252 reads from a continuation byte 0x80...0xBF.
  private static func isContinuation(_ scalar: UInt32) -> Bool {
    0x80...0xBF ~= scalar || SingleByteEncoding.windows1252Table[..<0x20].contains(UInt16(truncatingIfNeeded: scalar)) && scalar > 0xBF
  }

  /// The signs that follow `Â` where a no-break space, `§`, `°`, `«`, `»`, `º`, `·` was meant.
  private static func isSignByte(_ scalar: UInt32) -> Bool {
    [0xA0, 0xA7, 0xB0, 0xAB, 0xBA, 0xAA, 0xB7, 0xA9, 0xA3, 0xBF, 0xA1, 0xB2, 0xB4, 0xAD].contains(scalar)
  }

  /// A second pair of the same script: one pair alone may be a letter before a quotation mark.
  private static func isDoubled(_ lead: UInt32, _ continuation: UInt32) -> Bool {
    [0xD0, 0xD1, 0xCE, 0xCF].contains(lead) && isContinuation(continuation)
  }

  private static func isLowerASCII(_ scalar: UInt32) -> Bool { 0x61...0x7A ~= scalar }

  private static func isLower(before position: Int, in buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    position > 0 && 0x61...0x7A ~= buffer[position - 1]
  }

  private static func isSpace(before position: Int, in buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    position > 0 && (buffer[position - 1] == 0x20 || buffer[position - 1] == 0x0A)
  }
}

/// Eight bytes at a time.
enum ASCIIWord {
  /// True when the eight bytes are ASCII from the space up, so that nothing about them needs a look.
  @inline(__always)
  static func isPlain(_ buffer: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    guard position + 8 <= buffer.count, let base = buffer.baseAddress else { return false }
    let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
    // Sets the top bit of every byte below 0x20, and of no byte above 0x1F unless a lower byte was below.
    let below = (word &- 0x2020_2020_2020_2020) & ~word
    return (word | below) & 0x8080_8080_8080_8080 == 0
  }
}

/// Reads code points from valid UTF-8.
struct ScalarReader {
  let buffer: UnsafeBufferPointer<UInt8>
  var position: Int

  /// The next code point; 0 at the end.
  mutating func next() -> UInt32 {
    guard position < buffer.count else { return 0 }
    let byte = UInt32(buffer[position])
    let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard position + length <= buffer.count else {
      position = buffer.count
      return 0
    }
    var value = length == 1 ? byte : byte & (0x7F >> UInt32(length))
    for index in 1..<length { value = value << 6 | UInt32(buffer[position + index] & 0x3F) }
    position += length
    return value
  }
}
