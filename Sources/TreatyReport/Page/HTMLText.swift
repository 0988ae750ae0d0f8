/// Text as HTML: nothing in it can become markup, and control and bidi characters are shown, not obeyed.
enum HTMLText {
  /// Appends text for an element's content or a quoted attribute. O(n).
  static func append(_ utf8: ArraySlice<UInt8>, to out: inout [UInt8]) {
    var plain = utf8.startIndex
    var position = utf8.startIndex
    let end = utf8.endIndex
    while position < end {
      let byte = utf8[position]
      // Everything that acts is below 0x40, DEL, or starts with one of six lead bytes.
      if (byte >= 0x40 && byte < 0x7F) || byte == 0x20 || (byte >= 0x28 && byte < 0x3C) {
        position += 1
        continue
      }
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      if let replacement = replacement(utf8, at: position, lead: byte, length: length) {
        out += utf8[plain..<position]
        out += replacement.utf8
        plain = min(position + length, end)
      }
      position += length
    }
    if plain < end { out += utf8[plain..<end] }
  }

  /// Text as HTML.
  static func escape(_ text: String) -> String {
    var out: [UInt8] = []
    append(Array(text.utf8)[...], to: &out)
    return String(decoding: out, as: UTF8.self)
  }

  private static func replacement(_ utf8: ArraySlice<UInt8>, at position: Int, lead: UInt8, length: Int) -> String? {
    switch lead {
    case 0x26: return "&amp;"
    case 0x3C: return "&lt;"
    case 0x3E: return "&gt;"
    case 0x22: return "&quot;"
    case 0x27: return "&#39;"
    case 0xC2, 0xD8, 0xE2, 0xEF, 0xF0...0xF4, 0..<0x20, 0x7F:
      guard position + length <= utf8.endIndex, let scalar = decode(utf8[position..<(position + length)]) else { return nil }
      return VisibleText.mustShow(scalar) ? VisibleText.name(scalar) : nil
    default: return nil
    }
  }

  /// The scalar that valid UTF-8 encodes.
  private static func decode(_ utf8: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard let lead = utf8.first else { return nil }
    if utf8.count == 1 { return Unicode.Scalar(UInt32(lead)) }
    let head = UInt32(lead) & (utf8.count == 2 ? 0x1F : utf8.count == 3 ? 0x0F : 0x07)
    return Unicode.Scalar(utf8.dropFirst().reduce(head) { $0 << 6 | UInt32($1 & 0x3F) })
  }
}
