import Foundation

/// SHA-256 (FIPS 180-4), to check the hash in the page's security policy without another dependency.
enum SHA256 {
  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes, computed in whole numbers.
  private static let constants: [UInt32] = fractions(count: 64) { root, prime in root * root * root > prime }
  private static let start: [UInt32] = fractions(count: 8) { root, prime in root * root > prime }

  private static func fractions(count: Int, tooLarge: (Double, Double) -> Bool) -> [UInt32] {
    var primes: [Int] = []
    var candidate = 2
    while primes.count < count {
      if primes.allSatisfy({ candidate % $0 != 0 }) { primes.append(candidate) }
      candidate += 1
    }
    return primes.map { prime in
      var root = 0.0
      var step = 512.0
      // Forty-two halvings give ten bits before and thirty-two after the point, all exact in a Double.
      for _ in 0..<42 {
        if !tooLarge(root + step, Double(prime)) { root += step }
        step /= 2
      }
      return UInt32(truncatingIfNeeded: Int64(root * 4_294_967_296))
    }
  }

  static func base64(_ message: [UInt8]) -> String {
    var bytes = message + [0x80]
    while bytes.count % 64 != 56 { bytes.append(0) }
    let bits = UInt64(message.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) { bytes.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift))) }
    var hash = start
    for block in stride(from: 0, to: bytes.count, by: 64) { compress(Array(bytes[block..<(block + 64)]), into: &hash) }
    return Data(hash.flatMap { word in [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) } }).base64EncodedString()
  }

  private static func compress(_ block: [UInt8], into hash: inout [UInt32]) {
    func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }
    var words = (0..<16).map { index in (0..<4).reduce(UInt32(0)) { $0 << 8 | UInt32(block[4 * index + $1]) } }
    for index in 16..<64 {
      let (early, late) = (words[index - 15], words[index - 2])
      let first = rotate(early, 7) ^ rotate(early, 18) ^ early >> 3
      let second = rotate(late, 17) ^ rotate(late, 19) ^ late >> 10
      words.append(words[index - 16] &+ first &+ words[index - 7] &+ second)
    }
    var s = hash
    for index in 0..<64 {
      let choice = (s[4] & s[5]) ^ (~s[4] & s[6])
      let upper = rotate(s[4], 6) ^ rotate(s[4], 11) ^ rotate(s[4], 25)
      let first = s[7] &+ upper &+ choice &+ constants[index] &+ words[index]
      let majority = (s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2])
      let lower = rotate(s[0], 2) ^ rotate(s[0], 13) ^ rotate(s[0], 22)
      let second = lower &+ majority
      s = [first &+ second, s[0], s[1], s[2], s[3] &+ first, s[4], s[5], s[6]]
    }
    for index in 0..<8 { hash[index] = hash[index] &+ s[index] }
  }
}
