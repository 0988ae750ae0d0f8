#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// UTF-16 and UTF-32, in both byte orders.
struct WideEncoding: Sendable, Equatable {
  /// Bytes of a code unit: 2 or 4.
  let width: Int
  /// True when the most significant byte comes first.
  let bigEndian: Bool

  static let all = [
    WideEncoding(width: 4, bigEndian: false), WideEncoding(width: 4, bigEndian: true),
    WideEncoding(width: 2, bigEndian: false), WideEncoding(width: 2, bigEndian: true),
  ]

  /// Lower-case IANA name.
  var name: String { "utf-\(width * 8)\(bigEndian ? "be" : "le")" }

  /// The byte order mark. That of UTF-32 LE begins with that of UTF-16 LE, so ``all`` has the wider first.
  var mark: [UInt8] {
    let low: [UInt8] = [0xFF, 0xFE] + [UInt8](repeating: 0, count: width - 2)
    return bigEndian ? low.reversed() : low
  }

  /// The encoding that a byte order mark announces. A file that starts as UTF-32 LE may be UTF-16 LE with a NUL: only a whole number of
  /// units is believed.
  static func marked(_ bytes: [UInt8]) -> WideEncoding? {
    all.first { bytes.starts(with: $0.mark) && ($0.width == 2 || bytes.count % 4 == 0) }
  }

  /// The encoding of a file without a mark: NUL bytes at the places where the upper halves of ASCII units stand, and nearly nowhere else.
  ///
  /// - Returns: the encoding and the share of units that are ordinary text, 0...1; `nil` when there are no NULs or nothing fits.
  static func inferred(_ bytes: [UInt8]) -> (encoding: WideEncoding, plausible: Double)? {
    let hasNUL = bytes.withUnsafeBytes { buffer in buffer.baseAddress.map { memchr($0, 0, buffer.count) != nil } ?? false }
    guard hasNUL else { return nil }
    let sample = Array(bytes.prefix(65536))
    var best: (encoding: WideEncoding, plausible: Double)?
    for encoding in all where bytes.count % encoding.width == 0 {
      let plausible = encoding.plausibility(sample)
      if plausible > 0.9, plausible > best?.plausible ?? 0 { best = (encoding, plausible) }
    }
    return best
  }

  /// The share of units that are letters, digits, punctuation or white space of the scripts of treaties.
  private func plausibility(_ bytes: [UInt8]) -> Double {
    var ordinary = 0
    var units = 0
    for start in stride(from: 0, through: bytes.count - width, by: width) {
      units += 1
      switch unit(bytes, start) {
      case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0...0x17F, 0x370...0x52F, 0x5D0...0x6FF, 0x2010...0x203A, 0x3000...0x30FF, 0x4E00...0x9FFF,
        0xAC00...0xD7A3, 0xFF01...0xFF5E:
        ordinary += 1
      default: break
      }
    }
    return units == 0 ? 0 : Double(ordinary) / Double(units)
  }

  private func unit(_ bytes: [UInt8], _ start: Int) -> UInt32 {
    var value: UInt32 = 0
    for index in 0..<width { value = value << 8 | UInt32(bytes[start + (bigEndian ? index : width - 1 - index)]) }
    return value
  }

  /// Converts to UTF-8; O(n).
  ///
  /// - Parameter start: where the text starts, after a mark.
  /// - Returns: the bytes, or the offset of the first unit that stands for nothing.
  func convert(_ bytes: [UInt8], from start: Int) -> Result<[UInt8], UndecodableByte> {
    var output: [UInt8] = []
    output.reserveCapacity((bytes.count - start) * 3 / width + 8)
    var position = start
    while position < bytes.count {
      guard position + width <= bytes.count else { return .failure(UndecodableByte(offset: position)) }
      var value = unit(bytes, position)
      let first = position
      position += width
      if width == 2, 0xD800...0xDBFF ~= value, position + 2 <= bytes.count {
        let low = unit(bytes, position)
        guard 0xDC00...0xDFFF ~= low else { return .failure(UndecodableByte(offset: first)) }
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        position += 2
      }
      guard let scalar = Unicode.Scalar(value) else { return .failure(UndecodableByte(offset: first)) }
      if let encoded = UTF8.encode(scalar) { output.append(contentsOf: encoded) }
    }
    return .success(output)
  }
}
