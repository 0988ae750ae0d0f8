import Testing

@testable import TreatyText

struct SHA256Tests {
  /// The vectors of FIPS 180-4 (NIST examples) and of the edges of a block.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func standardVectors(text: String, digest: String) {
    #expect(SHA256.hexadecimalDigest(of: text.utf8) == digest)
  }

  @Test func aMillionLetters() {
    let letters = repeatElement(UInt8(ascii: "a"), count: 1_000_000)
    #expect(SHA256.hexadecimalDigest(of: letters) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func theProcessorHashesAsTheFormulasDo() {
    for length in [0, 1, 55, 56, 64, 65, 127, 128, 1_000, 4_096, 100_003] {
      let bytes = (0..<length).map { UInt8(($0 &* 31 &+ $0 / 251) & 255) }
      var portable = SHA256(isPortable: true)
      portable.update(bytes)
      #expect(SHA256.hexadecimalDigest(of: bytes) == portable.hexadecimalDigest(), "\(length) bytes")
    }
  }

  /// The digest depends on the bytes, not on the pieces that they come in; every length around one and two blocks.
  @Test func piecesDoNotMatter() {
    for length in 0...130 {
      let bytes = (0..<length).map { UInt8($0 * 7 & 255) }
      let whole = SHA256.hexadecimalDigest(of: bytes)
      for cut in stride(from: 0, through: length, by: 13) {
        var hash = SHA256()
        hash.update(bytes[..<cut])
        _ = hash.digest()
        hash.update(bytes[cut...])
        #expect(hash.hexadecimalDigest() == whole, "\(length) bytes cut at \(cut)")
      }
    }
  }
}
