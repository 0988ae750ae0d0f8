import TreatyText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Tells the language of legal text, also of a single provision.
///
/// The script decides first. Among languages of one script a naive Bayes score is summed over words: what a common word, a word of
/// treaties or an ending says for each language, and against a language a letter that it does not use (``LanguageProfile``). The
/// confidence is the logistic function of the lead over the second language, lowered where few words of the text are known.
package struct LanguageIdentifier: Sendable {
  /// A language and how sure the identifier is.
  package struct Identification: Sendable, Equatable {
    /// ISO 639-1 code.
    package var language: String
    /// 0...1.
    package var confidence: Double
    /// The next likely language.
    package var runnerUp: String?
    /// Words that were looked at; characters for scripts without spaces.
    package var words: Int
  }

  /// The confidence from which a language counts as certain.
  package static let certain = 0.9

  /// Words looked at, from the start of the text: more do not change the answer.
  private let limit: Int

  /// - Parameter limit: words looked at, from the start of the text.
  package init(limit: Int = 80) {
    self.limit = limit
  }

  /// The likeliest language of a text; O(bytes looked at).
  ///
  /// - Parameter range: the place in UTF-8 bytes, on code-point borders.
  /// - Returns: `nil` when the text holds nothing that tells languages apart. Whether the answer is sure enough is for the caller
  ///   (``certain``).
  package func identify(_ bytes: [UInt8], _ range: Range<Int>) -> Identification? {
    var evidence = Evidence()
    bytes.withUnsafeBufferPointer { buffer in evidence.read(buffer, range, limit: limit) }
    return evidence.verdict()
  }

  /// The likeliest language of a string.
  package func identify(_ text: String) -> Identification? {
    let bytes = Array(text.utf8)
    return identify(bytes, 0..<bytes.count)
  }
}

/// What was seen in a text.
struct Evidence {
  private let table = LanguageTable.shared
  private var scores: [Float]
  /// Words of each language's list.
  private var known: [Int]
  private var letters = [Double](repeating: 0, count: Script.allCases.count)
  private var words = 0
  private var characters = 0
  /// Letters of the longest word.
  private var longest = 0

  init() {
    scores = [Float](repeating: 0, count: table.codes.count)
    known = [Int](repeating: 0, count: table.codes.count)
  }

  /// Reads words up to a limit.
  mutating func read(_ buffer: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, limit: Int) {
    var reader = ScalarReader(buffer: UnsafeBufferPointer(rebasing: buffer[range]), position: 0)
    var word = WordBuffer()
    while reader.position < reader.buffer.count {
      let scalar = reader.next()
      // A combining mark belongs to its letter.
      if 0x300...0x36F ~= scalar { continue }
      guard let script = Script.of(scalar) else {
        if word.length > 0 {
          take(word)
          word.clear()
          if words >= limit { break }
        }
        continue
      }
      letters[Int(script.rawValue)] += script.weight
      if script == .han || script == .kana {
        characters += 1
        if characters >= limit * 2 { break }
        continue
      }
      word.add(LowerCase.of(scalar))
    }
    if word.length > 0 { take(word) }
  }

  private mutating func take(_ word: WordBuffer) {
    words += 1
    longest = max(longest, word.length)
    let votes = table.votes(forWord: word.hash)
    for vote in votes {
      // Single letters are initials, list labels and compass points as often as words.
      scores[vote.language] += word.length > 1 ? vote.gain : min(vote.gain, 2)
      if word.length > 1 { known[vote.language] += 1 }
    }
    if votes.isEmpty && word.length > 4 {
      for length in stride(from: min(7, word.length - 2), through: 2, by: -1) {
        let found = table.votes(forEnding: word.endingHash(length))
        for vote in found { scores[vote.language] += vote.gain }
        if !found.isEmpty { break }
      }
    }
    for letter in word.special {
      guard let users = table.users(ofLetter: letter), let script = Script.of(letter) else { continue }
      let others = table.languages[Int(script.rawValue)]
      for language in scores.indices where others >> UInt64(language) & 1 == 1 {
        scores[language] += users >> UInt64(language) & 1 == 1 ? 0.7 : -2.5
      }
    }
  }

  /// The answer.
  func verdict() -> LanguageIdentifier.Identification? {
    let total = letters.reduce(0, +)
    guard total > 0, let main = Script.allCases.max(by: { letters[Int($0.rawValue)] < letters[Int($1.rawValue)] }) else { return nil }
    let share = letters[Int(main.rawValue)] / total
    if let language = main.onlyLanguage { return ofScript(main, language, share) }
    let candidates = table.codes.indices.filter { table.scripts[$0] == main }
    let order = candidates.sorted { (scores[$0], $1) > (scores[$1], $0) }
    guard let first = order.first, scores[first] > 0, longest > 1 else { return nil }
    let second = order.dropFirst().first
    let lead = Double(scores[first] - (second.map { scores[$0] } ?? 0))
    var confidence = 1 / (1 + exp(-0.6 * lead))
    // One word is no proof, and a text with hardly a known word is in a language without a list.
    confidence *= min(1, 0.55 + Double(scores[first]) / 24)
    let coverage = Double(known[first]) / Double(max(words, 1))
    if words >= 12 { confidence *= min(1, 0.3 + coverage * 5) }
    confidence *= min(1, share + 0.25)
    return LanguageIdentifier.Identification(
      language: table.codes[first], confidence: min(0.99, confidence), runnerUp: second.map { table.codes[$0] }, words: words)
  }

  /// Scripts of one language; Han characters are Japanese where kana stand among them.
  private func ofScript(_ script: Script, _ language: String, _ share: Double) -> LanguageIdentifier.Identification {
    let han = letters[Int(Script.han.rawValue)]
    let kana = letters[Int(Script.kana.rawValue)]
    let isJapanese = script == .han && kana > 0.05 * han
    // A few characters may stand in a text of another language; four are a word or two.
    let length = letters[Int(script.rawValue)] / script.weight
    let confidence = min(0.99, min(1, share + (isJapanese ? 0.6 : 0.25)) * (1 - 0.5 / max(1, length)))
    return LanguageIdentifier.Identification(
      language: isJapanese ? "ja" : language, confidence: confidence, runnerUp: nil, words: max(words, Int(length)))
  }
}

/// One word while it is read: its hash, its last bytes and its letters beyond ASCII.
struct WordBuffer {
  /// Letters.
  private(set) var length = 0
  private var whole = WordHash()
  /// The last letters, the newest last.
  private var tail: [UInt32] = []
  /// Letters beyond ASCII.
  private(set) var special: [UInt32] = []

  var hash: UInt64 { whole.value }

  mutating func clear() {
    length = 0
    whole = WordHash()
    tail.removeAll(keepingCapacity: true)
    special.removeAll(keepingCapacity: true)
  }

  mutating func add(_ scalar: UInt32) {
    length += 1
    Self.encode(scalar) { whole.add($0) }
    tail.append(scalar)
    if scalar >= 0x80 { special.append(scalar) }
  }

  /// The hash of the last letters.
  func endingHash(_ count: Int) -> UInt64 {
    var hash = WordHash()
    for scalar in tail.suffix(count) { Self.encode(scalar) { hash.add($0) } }
    return hash.value
  }

  private static func encode(_ scalar: UInt32, _ body: (UInt8) -> Void) {
    if scalar < 0x80 {
      body(UInt8(truncatingIfNeeded: scalar))
    } else if scalar < 0x800 {
      body(0xC0 | UInt8(truncatingIfNeeded: scalar >> 6))
      body(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    } else {
      body(0xE0 | UInt8(truncatingIfNeeded: scalar >> 12))
      body(0x80 | UInt8(truncatingIfNeeded: (scalar >> 6) & 0x3F))
      body(0x80 | UInt8(truncatingIfNeeded: scalar & 0x3F))
    }
  }
}
