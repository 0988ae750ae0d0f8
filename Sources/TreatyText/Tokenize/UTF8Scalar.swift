/// Reads the code point that starts at a byte of valid UTF-8.
///
/// - Returns: the code point and its length in bytes; U+FFFD of one byte where the bytes are not valid or cut off.
@inline(__always)
func decodeScalar(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, end: Int) -> (value: UInt32, length: Int) {
  let first = bytes[position]
  if first < 0x80 { return (UInt32(first), 1) }
  let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
  guard first >= 0xC2, first < 0xF5, position + length <= end else { return (0xFFFD, 1) }
  var value = UInt32(first) & (0x7F >> UInt32(length))
  for offset in 1..<length {
    let byte = bytes[position + offset]
    guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
    value = value << 6 | UInt32(byte & 0x3F)
  }
  return (value, length)
}
