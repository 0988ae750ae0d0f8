#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// CR LF and lone CR to LF. Other line separators of Unicode stay: they are text as written.
enum LineEnds {
  /// Text with LF line ends only; O(n). Text without CR is copied whole, or not at all when it starts at 0.
  ///
  /// - Parameter start: where the text starts, after a byte order mark.
  static func normalised(_ bytes: [UInt8], from start: Int) -> [UInt8] {
    let hasReturn = bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return false }
      return memchr(base, 0x0D, buffer.count) != nil
    }
    guard hasReturn else { return start == 0 ? bytes : Array(bytes[start...]) }
    return [UInt8](unsafeUninitializedCapacity: bytes.count - start) { output, count in
      bytes.withUnsafeBufferPointer { input in
        var position = start
        while position < input.count {
          let byte = input[position]
          position += 1
          if byte == 0x0D {
            output[count] = 0x0A
            if position < input.count && input[position] == 0x0A { position += 1 }
          } else {
            output[count] = byte
          }
          count += 1
        }
      }
    }
  }
}
