import Testing

@testable import TreatyText

struct CRC32Tests {
  /// The check value that catalogues of CRC algorithms give for CRC-32/ISO-HDLC.
  @Test func givesTheCheckValue() {
    #expect(CRC32.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.checksum([]) == 0)
  }

  @Test(arguments: 0..<40) func agreesWithTheBitwiseDefinition(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }
    var value = UInt32.max
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? (value >> 1) ^ 0xEDB8_8320 : value >> 1 }
    }
    #expect(CRC32.checksum(bytes) == ~value)
  }
}
