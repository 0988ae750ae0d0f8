/// Names that are safe as file names, as identifiers in HTML and in addresses.
enum Slug {
  /// Letters, digits, `-` and `_` of ASCII stay, runs of anything else become `-`; a name that lost something, begins otherwise than with a
  /// letter or is long gets a hash of the whole at its end, so that different names stay different.
  static func make(_ name: String) -> String {
    var out = ""
    var changed = false
    for byte in name.utf8 {
      let scalar = Unicode.Scalar(byte)
      let stays = byte < 0x80 && (scalar.properties.isAlphabetic || (byte >= 0x30 && byte <= 0x39) || byte == 0x2D || byte == 0x5F)
      if stays { out.unicodeScalars.append(scalar) } else if out.last != "-" { out += "-" }
      if !stays { changed = true }
    }
    if out.utf8.count > 80 {
      out = String(out.prefix(80))
      changed = true
    }
    let startsWithLetter = out.unicodeScalars.first.map { $0.properties.isAlphabetic } ?? false
    if !startsWithLetter {
      out = "d-" + out
      changed = true
    }
    // File systems that ignore case would take two names for one.
    if changed || name.utf8.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) { out += "-" + hash(name) }
    return out
  }

  /// FNV-1a over UTF-8, sixteen hexadecimal digits.
  private static func hash(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let hex = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - hex.count) + hex
  }
}
