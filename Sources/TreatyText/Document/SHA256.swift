import CSHA256

/// The Secure Hash Algorithm SHA-256 of FIPS 180-4, for the identity of files.
///
/// Bytes may come in any pieces; the digest depends on their sequence only.
public struct SHA256: Sendable {
  /// The 32 bytes of a digest.
  public typealias Digest = [UInt8]

  private var state: State = (
    0x6A09_E667, 0xBB67_AE85, 0x3C6E_F372, 0xA54F_F53A, 0x510E_527F, 0x9B05_688C, 0x1F83_D9AB, 0x5BE0_CD19
  )
  /// Bytes that do not fill a block yet.
  private var pending: [UInt8] = []
  /// Bytes taken in so far.
  private var length: UInt64 = 0

  private typealias State = (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32)

  /// Whether the processor's own instructions are left alone.
  private let isPortable: Bool

  /// Begins a hash.
  public init() { self.init(isPortable: false) }

  /// Begins a hash that leaves the processor's own instructions alone: the oracle of the tests.
  init(isPortable: Bool) {
    self.isPortable = isPortable
    pending.reserveCapacity(64)
  }

  /// Takes in some bytes. O(n).
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    length &+= UInt64(bytes.count)
    var offset = 0
    if !pending.isEmpty {
      offset = min(64 - pending.count, bytes.count)
      pending.append(contentsOf: bytes[..<offset])
      guard pending.count == 64 else { return }
      let block = pending
      block.withUnsafeBytes { compress($0, blocks: 1) }
      pending.removeAll(keepingCapacity: true)
    }
    let blocks = (bytes.count - offset) / 64
    if blocks > 0 {
      compress(UnsafeRawBufferPointer(rebasing: bytes[offset...]), blocks: blocks)
      offset += blocks * 64
    }
    pending.append(contentsOf: bytes[offset...])
  }

  /// Takes in some bytes. O(n).
  public mutating func update(_ bytes: some Sequence<UInt8>) {
    if bytes.withContiguousStorageIfAvailable({ update(UnsafeRawBufferPointer($0)) }) == nil {
      Array(bytes).withUnsafeBytes { update($0) }
    }
  }

  /// The digest of all bytes so far; more may follow.
  public func digest() -> Digest {
    var copy = self
    let bits = length &* 8
    var padding: [UInt8] = [0x80]
    padding.append(contentsOf: repeatElement(0, count: (119 - pending.count) % 64))
    for shift in stride(from: UInt64(56), through: 0, by: -8) { padding.append(UInt8(truncatingIfNeeded: bits >> shift)) }
    copy.update(padding)
    let state = copy.state
    return [state.0, state.1, state.2, state.3, state.4, state.5, state.6, state.7].flatMap { word in
      [
        UInt8(truncatingIfNeeded: word >> 24), UInt8(truncatingIfNeeded: word >> 16), UInt8(truncatingIfNeeded: word >> 8),
        UInt8(truncatingIfNeeded: word),
      ]
    }
  }

  /// The digest as 64 lower-case hexadecimal digits.
  public func hexadecimalDigest() -> String {
    Self.hexadecimal(digest())
  }

  /// The digest of some bytes as 64 lower-case hexadecimal digits. O(n).
  public static func hexadecimalDigest(of bytes: some Sequence<UInt8>) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.hexadecimalDigest()
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits: [UInt8] = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The compression of 6.2.2 over whole blocks; the message schedule is a ring of 16 words on the stack.
  private mutating func compress(_ bytes: UnsafeRawBufferPointer, blocks: Int) {
    if !isPortable && compressByProcessor(bytes, blocks: blocks) { return }
    var state = state
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { schedule in
      Self.constants.withUnsafeBufferPointer { constants in
        for block in 0..<blocks {
          Self.expand(bytes, at: block * 64, into: schedule)
          Self.rounds(&state, schedule, constants)
        }
      }
    }
    self.state = state
  }

  /// The same by instructions of the processor; false where it has none.
  private mutating func compressByProcessor(_ bytes: UnsafeRawBufferPointer, blocks: Int) -> Bool {
    guard let base = bytes.bindMemory(to: UInt8.self).baseAddress else { return false }
    return withUnsafeMutableBytes(of: &state) { state in
      guard let words = state.bindMemory(to: UInt32.self).baseAddress else { return false }
      return sha256_blocks(words, base, blocks, Self.constants) == 1
    }
  }

  @inline(__always)
  private static func expand(_ bytes: UnsafeRawBufferPointer, at offset: Int, into schedule: UnsafeMutableBufferPointer<UInt32>) {
    for index in 0..<16 {
      schedule[index] = UInt32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset &+ index &* 4, as: UInt32.self))
    }
    for index in 16..<64 {
      let early = schedule[index &- 15]
      let late = schedule[index &- 2]
      let first = rotate(early, 7) ^ rotate(early, 18) ^ (early >> 3)
      let second = rotate(late, 17) ^ rotate(late, 19) ^ (late >> 10)
      schedule[index] = schedule[index &- 16] &+ first &+ schedule[index &- 7] &+ second
    }
  }

  @inline(__always)
  private static func rounds(
    _ state: inout State, _ schedule: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>
  ) {
    var (a, b, c, d, e, f, g, h) = state
    for index in 0..<64 {
      let choice = g ^ (e & (f ^ g))
      let first = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ choice &+ constants[index] &+ schedule[index]
      let majority = (a & b) | (c & (a | b))
      let second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ majority
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    state = (
      state.0 &+ a, state.1 &+ b, state.2 &+ c, state.3 &+ d, state.4 &+ e, state.5 &+ f, state.6 &+ g, state.7 &+ h
    )
  }

  @inline(__always)
  private static func rotate(_ value: UInt32, _ count: UInt32) -> UInt32 {
    (value >> count) | (value << (32 &- count))
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (4.2.2).
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
