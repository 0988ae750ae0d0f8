#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The word lists of all languages in one hash table, built once.
struct LanguageTable: Sendable {
  /// What a word, an ending or a letter says for one language, in nats over a word that no list holds.
  struct Vote: Sendable {
    var language: Int
    var gain: Float
  }

  static let shared = LanguageTable(LanguageProfile.all)

  /// ISO 639-1 codes, by language index.
  let codes: [String]
  /// The script of each language.
  let scripts: [Script]
  private let words: [UInt64: ArraySlice<Vote>]
  private let endings: [UInt64: ArraySlice<Vote>]
  /// The languages that use a letter which not all languages of the script use, as a bit set.
  private let letters: [UInt32: UInt64]
  /// The languages of each script, as a bit set.
  let languages: [UInt64]

  private init(_ profiles: [LanguageProfile]) {
    codes = profiles.map(\.code)
    scripts = profiles.map { $0.words.unicodeScalars.first.flatMap { Script.of($0.value) } ?? .other }
    var words: [UInt64: [Vote]] = [:]
    var endings: [UInt64: [Vote]] = [:]
    var letters: [UInt32: UInt64] = [:]
    for (language, profile) in profiles.enumerated() {
      var seen: Set<UInt64> = []
      for (rank, word) in profile.words.split(separator: " ").enumerated() {
        let hash = WordHash.of(word.utf8)
        guard seen.insert(hash).inserted else { continue }
        words[hash, default: []].append(Vote(language: language, gain: Self.gain(ofRank: rank)))
      }
      for word in profile.vocabulary.split(separator: " ") {
        let hash = WordHash.of(word.utf8)
        guard seen.insert(hash).inserted else { continue }
        words[hash, default: []].append(Vote(language: language, gain: 3.2))
      }
      for ending in profile.endings.split(separator: " ") {
        endings[WordHash.of(ending.utf8), default: []].append(Vote(language: language, gain: ending.utf8.count > 2 ? 1.3 : 0.8))
      }
      for letter in profile.letters.unicodeScalars { letters[letter.value, default: 0] |= 1 << UInt64(language) }
    }
    self.words = words.mapValues { $0[...] }
    self.endings = endings.mapValues { $0[...] }
    self.letters = letters
    let scripts = scripts
    languages = Script.allCases.map { script in
      scripts.indices.reduce(0) { scripts[$1] == script ? $0 | 1 << UInt64($1) : $0 }
    }
  }

  /// Zipf's law with Mandelbrot's shift over the chance of a word that no list holds.
  private static func gain(ofRank rank: Int) -> Float {
    let share = 0.075 / (Double(rank) + 1.5)
    return Float(log(share / 2e-5))
  }

  /// What a word says; empty when no list holds it.
  func votes(forWord hash: UInt64) -> ArraySlice<Vote> { words[hash] ?? [] }

  /// What an ending says.
  func votes(forEnding hash: UInt64) -> ArraySlice<Vote> { endings[hash] ?? [] }

  /// The languages that use a letter; `nil` for a letter that tells nothing.
  func users(ofLetter scalar: UInt32) -> UInt64? { letters[scalar] }
}

/// FNV-1a over UTF-8 bytes, byte by byte.
struct WordHash: Sendable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = WordHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}
