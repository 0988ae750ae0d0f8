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
  private let words: VoteTable
  private let endings: VoteTable
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
    self.words = VoteTable(words)
    self.endings = VoteTable(endings)
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
  func votes(forWord hash: UInt64) -> ArraySlice<Vote> { words.votes(for: hash) }

  /// What an ending says.
  func votes(forEnding hash: UInt64) -> ArraySlice<Vote> { endings.votes(for: hash) }

  /// The languages that use a letter; `nil` for a letter that tells nothing.
  func users(ofLetter scalar: UInt32) -> UInt64? { letters[scalar] }
}

/// An open-addressing hash table from word hashes to votes: a look-up is one probe where the standard dictionary hashes the hash again.
struct VoteTable: Sendable {
  private struct Slot {
    var key: UInt64 = 0
    var start: Int32 = 0
    var end: Int32 = 0
  }

  private var slots: [Slot]
  private var votes: [LanguageTable.Vote] = []
  private let mask: Int

  init(_ entries: [UInt64: [LanguageTable.Vote]]) {
    var size = 64
    while size < entries.count * 3 { size *= 2 }
    mask = size - 1
    slots = [Slot](repeating: Slot(), count: size)
    for key in entries.keys.sorted() {
      var index = Int(truncatingIfNeeded: key) & mask
      while slots[index].end > 0 { index = (index + 1) & mask }
      let start = votes.count
      votes.append(contentsOf: entries[key] ?? [])
      slots[index] = Slot(key: key, start: Int32(start), end: Int32(votes.count))
    }
  }

  func votes(for key: UInt64) -> ArraySlice<LanguageTable.Vote> {
    var index = Int(truncatingIfNeeded: key) & mask
    while slots[index].end > 0 {
      if slots[index].key == key { return votes[Int(slots[index].start)..<Int(slots[index].end)] }
      index = (index + 1) & mask
    }
    return []
  }
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
