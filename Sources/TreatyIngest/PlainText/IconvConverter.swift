#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Conversion to UTF-8 by the C library's `iconv`.
struct IconvConverter: Sendable {
  /// Why a conversion stopped.
  enum Failure: Error, Equatable {
    /// This system's C library does not know the encoding.
    case unknownEncoding
    /// The bytes at this offset of the input mean nothing.
    case undecodable(offset: Int)
  }

  /// The name that `iconv` knows.
  let encoding: String

  /// Converts; O(n).
  func convert(_ bytes: [UInt8]) -> Result<[UInt8], Failure> {
    guard let descriptor = iconv_open("UTF-8", encoding), descriptor != iconv_t(bitPattern: -1) else {
      return .failure(.unknownEncoding)
    }
    defer { iconv_close(descriptor) }
    // No encoding here grows by more than half again in UTF-8; a full buffer is emptied and filled again.
    var buffer = [CChar](repeating: 0, count: max(256, bytes.count + bytes.count / 2))
    var output: [UInt8] = []
    output.reserveCapacity(buffer.count)
    var input = bytes.map { CChar(bitPattern: $0) }
    var consumed = 0
    while true {
      let (written, left, code) = step(descriptor, &input, from: consumed, into: &buffer)
      output.append(contentsOf: buffer[..<written].lazy.map { UInt8(bitPattern: $0) })
      consumed = input.count - left
      if code == 0 { return .success(output) }
      guard code == E2BIG, written > 0 else { return .failure(.undecodable(offset: consumed)) }
    }
  }

  /// One call of `iconv`: bytes written, bytes of input left, and the error number or 0.
  private func step(
    _ descriptor: iconv_t, _ input: inout [CChar], from start: Int, into buffer: inout [CChar]
  ) -> (written: Int, left: Int, code: Int32) {
    var inputLeft = input.count - start
    var outputLeft = buffer.count
    let capacity = buffer.count
    let result = input.withUnsafeMutableBufferPointer { source in
      buffer.withUnsafeMutableBufferPointer { target in
        var from = source.baseAddress.map { $0 + start }
        var to = target.baseAddress
        return iconv(descriptor, &from, &inputLeft, &to, &outputLeft)
      }
    }
    return (capacity - outputLeft, inputLeft, result == -1 ? errno : 0)
  }
}
