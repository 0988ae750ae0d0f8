/// The cyclic redundancy check CRC-32 of IEEE 802.3 (reflected polynomial 0xEDB88320), which tells a torn or damaged record from a whole one.
///
/// Eight bytes at a time by eight tables ("slicing by eight": Kounavis and Berry, 2008).
package enum CRC32 {
  private static let tables: [[UInt32]] = {
    var tables = [[UInt32]](repeating: [UInt32](repeating: 0, count: 256), count: 8)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
      tables[0][byte] = value
    }
    for slice in 1..<8 {
      for byte in 0..<256 {
        let previous = tables[slice - 1][byte]
        tables[slice][byte] = (previous >> 8) ^ tables[0][Int(previous & 0xFF)]
      }
    }
    return tables
  }()

  private static let flat: [UInt32] = tables.flatMap { $0 }

  /// The check of some bytes. O(n).
  package static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
    var value = UInt32.max
    var offset = 0
    flat.withUnsafeBufferPointer { table in
      while offset + 8 <= bytes.count {
        let low = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian ^ value
        let high = bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self).littleEndian
        value =
          table[1792 + Int(low & 0xFF)] ^ table[1536 + Int((low >> 8) & 0xFF)] ^ table[1280 + Int((low >> 16) & 0xFF)]
          ^ table[1024 + Int(low >> 24)] ^ table[768 + Int(high & 0xFF)] ^ table[512 + Int((high >> 8) & 0xFF)]
          ^ table[256 + Int((high >> 16) & 0xFF)] ^ table[Int(high >> 24)]
        offset += 8
      }
      while offset < bytes.count {
        value = table[Int((value ^ UInt32(bytes[offset])) & 0xFF)] ^ (value >> 8)
        offset += 1
      }
    }
    return ~value
  }

  /// The check of an array. O(n).
  package static func checksum(_ bytes: [UInt8]) -> UInt32 { bytes.withUnsafeBytes { checksum($0) } }
}
