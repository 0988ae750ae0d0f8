/// Words near which metadata stand, found in one pass over the text.
struct Landmarks: Sendable {
  /// What a word may introduce.
  enum Kind: UInt8, Sendable {
    /// `Done at …`, at the start of a sentence.
    case signature
    /// `… into force`.
    case force
    /// `… equally authentic`.
    case authentic
  }

  /// A word found.
  struct Landmark: Sendable {
    var kind: Kind
    var range: Range<Int>
  }

  private static let words: [UInt64: Kind] = {
    let lists: [(Kind, String)] = [
      (
        .signature,
        "done signed given executed concluded fait faite signé conclu hecho hecha firmado dado feito feita assinado fatto firmato"
      ),
      (.signature, "geschehen gegeben unterzeichnet abgeschlossen so gedaan gegeven ondertekend udfærdiget utferdiget som sporządzono"),
      (.signature, "совершено учинено подписано Совершено Учинено Подписано СОВЕРШЕНО datum actum"),
      (.force, "force vigueur vigor kraft werking vigore силу kracht"),
      (.authentic, "authentic authoritative authentiques foi auténticos auténtico autênticos verbindlich authentiek authentisch fede"),
      (.authentic, "аутентичными аутентичны силу"),
    ]
    var table: [UInt64: Kind] = [:]
    for (kind, list) in lists {
      for word in list.split(separator: " ") where table[WordHash.of(word.utf8)] == nil { table[WordHash.of(word.utf8)] = kind }
    }
    return table
  }()

  /// Whether some word has a hash with these lowest twelve bits: most words of a text are told apart here, without the dictionary.
  private static let hints: [Bool] = {
    var hints = Array(repeating: false, count: 4096)
    for hash in words.keys { hints[Int(hash & 4095)] = true }
    return hints
  }()

  /// Finds them; O(n). Case of ASCII letters does not matter.
  static func find(in bytes: [UInt8]) -> [Landmark] {
    var found: [Landmark] = []
    let hints = hints
    bytes.withUnsafeBufferPointer { buffer in
      var position = 0
      while position < buffer.count {
        guard isLetter(buffer, position) else {
          position += 1
          continue
        }
        let start = position
        var hash = WordHash()
        while position < buffer.count, isLetter(buffer, position) {
          let byte = buffer[position]
          hash.add(0x41...0x5A ~= byte ? byte | 0x20 : byte)
          position += 1
        }
        guard position - start > 1, hints[Int(hash.value & 4095)], let kind = words[hash.value] else { continue }
        if kind == .signature && !startsSentence(buffer, start) { continue }
        found.append(Landmark(kind: kind, range: start..<position))
      }
    }
    return found
  }

  private static func isLetter(_ buffer: UnsafeBufferPointer<UInt8>, _ position: Int) -> Bool {
    let byte = buffer[position]
    if byte < 0x80 { return 0x61...0x7A ~= byte | 0x20 }
    // No-break space and general punctuation are no letters; their second bytes are taken with them.
    let lead = byte & 0xC0 == 0x80 && position > 0 ? buffer[position - 1] : byte
    return lead != 0xC2 && lead != 0xE2 && !(position > 1 && byte & 0xC0 == 0x80 && buffer[position - 2] == 0xE2)
  }

  /// True after the end of a sentence, a line, or at the start; spaces and marks of emphasis between do not matter.
  static func startsSentence(_ buffer: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    var position = start - 1
    while position >= 0, buffer[position] == 0x20 || buffer[position] == 0x2A || buffer[position] == 0x5F || buffer[position] == 0x09 {
      position -= 1
    }
    guard position >= 0 else { return true }
    return [0x2E, 0x0A, 0x3A, 0x3B, 0x29, 0x5D, 0x21, 0x3F].contains(buffer[position]) || buffer[position] >= 0x80
  }
}
