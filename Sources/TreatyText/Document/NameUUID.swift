/// Identifiers that the same name always gives: UUIDs of version 8 (RFC 9562, section 5.8), their bits the first of a SHA-256.
///
/// Version 5 would say SHA-1; what readers of these files check is the form, and that equal names give equal identifiers.
package enum NameUUID {
  /// The identifier of a name made of parts; lower-case, with hyphens. Different parts never run into each other.
  package static func make(_ parts: String...) -> String {
    var hash = SHA256()
    for part in parts {
      hash.update(Array(String(part.utf8.count).utf8) + [0x3A])
      hash.update(Array(part.utf8))
    }
    var bytes = Array(hash.digest().prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append(0x2D) }
      text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: text, as: UTF8.self)
  }
}
