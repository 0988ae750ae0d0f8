#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Infers the legacy encoding of bytes that are not UTF-8.
///
/// Every candidate is read as text and the characters outside ASCII are scored: a letter by its share in the languages of the
/// candidate (``LetterModel``), everything by whether it stands where such a character stands in print (``GlyphContext``). The score
/// of a candidate is that of its best language, in nats; the confidence is the logistic function of the lead, per independent
/// piece of evidence, over the best candidate that would give another text.
struct EncodingDetector: Sendable {
  /// What was inferred.
  struct Guess: Sendable, Equatable {
    /// Lower-case IANA name.
    var encoding: String
    /// 0...1.
    var confidence: Double
    /// The runner-up that would give another text.
    var alternative: String?
    /// Mean score of a byte outside ASCII, in nats; below ``EncodingDetector/floor`` nothing fits.
    var score: Double
    /// Offset of the character that fits its place least, and how many fit badly.
    var odd: (offset: Int, count: Int)?

    static func == (left: Self, right: Self) -> Bool {
      left.encoding == right.encoding && left.confidence == right.confidence && left.alternative == right.alternative
    }
  }

  /// Below this mean score no candidate is believed. Running text scores above -6, noise below -9.
  static let floor = -8.0
  /// The share of odd characters from which a candidate is noise. In running text it is below 0.05, in noise above 0.25.
  static let mostOdd = 0.15
  /// What counts against a letter beyond ASCII in a text whose other words are English.
  static let foreignLetter = 2.5
  /// The most bytes outside ASCII that are looked at.
  static let sampleSize = 2048

  /// Infers; O(n) to find the bytes, then O(sample).
  ///
  /// - Returns: `nil` when no candidate gives plausible text.
  func guess(_ bytes: [UInt8]) -> Guess? {
    let sample = samplePositions(bytes)
    guard !sample.isEmpty else { return nil }
    let foreign = isEnglish(bytes) ? Self.foreignLetter : 0
    var ranked: [Candidate] = []
    for encoding in SingleByteEncoding.all {
      if let candidate = score(encoding, bytes, sample, foreign: foreign) { ranked.append(candidate) }
    }
    // Characters of two bytes stand in runs; lone bytes outside ASCII rule these out without a conversion.
    let adjacent = sample.count { $0 + 1 < bytes.count && bytes[$0 + 1] >= 0x80 }
    for encoding in MultiByteEncoding.all where adjacent * 4 > sample.count {
      if let candidate = score(encoding, bytes) { ranked.append(candidate) }
    }
    // A stable order: by score, then as listed.
    let order = ranked.indices.sorted { (ranked[$0].score, $1) > (ranked[$1].score, $0) }
    guard let first = order.first else { return nil }
    let best = ranked[first]
    let fits = best.score > Self.floor && Double(best.odd?.count ?? 0) < Self.mostOdd * Double(sample.count)
    // A few odd characters in a text of ASCII are a matter for a warning, not for quarantine.
    guard fits || sample.count * 20 < bytes.count else { return nil }
    let rival = order.dropFirst().first { ranked[$0].meaning != best.meaning }.map { ranked[$0] }
    let confidence = confidence(best, over: rival, evidence: sample.count)
    return Guess(
      encoding: best.name, confidence: fits ? confidence : min(0.4, confidence), alternative: rival?.name, score: best.score,
      odd: best.odd)
  }

  /// A candidate with its score.
  private struct Candidate {
    var name: String
    /// Mean score of a byte outside ASCII.
    var score: Double
    /// What the bytes in use stand for: candidates of the same meaning give the same text.
    var meaning: [UInt32]
    var odd: (offset: Int, count: Int)?
  }

  /// Positions of bytes outside ASCII, evenly thinned out to the sample size.
  private func samplePositions(_ bytes: [UInt8]) -> [Int] {
    var positions: [Int] = []
    bytes.withUnsafeBufferPointer { buffer in
      for offset in buffer.indices where buffer[offset] >= 0x80 { positions.append(offset) }
    }
    guard positions.count > Self.sampleSize else { return positions }
    return (0..<Self.sampleSize).map { positions[$0 * positions.count / Self.sampleSize] }
  }

  /// Characters of one text are not independent: a file full of one mistaken byte is one piece of evidence. So the lead grows with the
  /// square root of the number of characters.
  private func confidence(_ best: Candidate, over rival: Candidate?, evidence: Int) -> Double {
    guard let rival else { return 0.9 }
    let lead = (best.score - rival.score) * Double(evidence).squareRoot()
    return min(0.99, (100 / (1 + exp(-lead / 2))).rounded() / 100)
  }

  /// True when the words of ASCII letters alone are English: then letters beyond ASCII are those of names, and signs are likelier.
  private func isEnglish(_ bytes: [UInt8]) -> Bool {
    let words = bytes.prefix(8192).map { $0 < 0x80 ? $0 : 0x20 }
    guard let found = LanguageIdentifier(limit: 400).identify(words, 0..<words.count) else { return false }
    return found.language == "en" && found.confidence >= LanguageIdentifier.certain
  }

  private func score(_ encoding: SingleByteEncoding, _ bytes: [UInt8], _ sample: [Int], foreign: Double) -> Candidate? {
    var used = [Int](repeating: 0, count: 256)
    for position in sample { used[Int(bytes[position])] += 1 }
    let meaning = (UInt8.min...UInt8.max).map { used[Int($0)] > 0 ? encoding.glyphs.code($0) : 0 }
    // A byte that stands for nothing rules a candidate out, unless it is one stray among many.
    let undefined = (0x80...0xFF).reduce(0) { $0 + (encoding.upper[$1 - 0x80] == 0 ? used[$1] : 0) }
    guard undefined * 200 <= sample.count else { return nil }
    var best: Candidate?
    for context in encoding.contexts {
      var total = -encoding.rarity
      var odd: (offset: Int, count: Int, score: Double) = (0, 0, 0)
      bytes.withUnsafeBufferPointer { buffer in
        for position in sample {
          let score = context.score(buffer, position, foreign: foreign)
          total += score
          if score < Self.floor { odd.count += 1 }
          if score < odd.score { (odd.offset, odd.score) = (position, score) }
        }
      }
      let mean = total / Double(sample.count)
      if mean > best?.score ?? -.infinity {
        best = Candidate(name: encoding.name, score: mean, meaning: meaning, odd: odd.count > 0 ? (odd.offset, odd.count) : nil)
      }
    }
    return best
  }

  private func score(_ encoding: MultiByteEncoding, _ bytes: [UInt8]) -> Candidate? {
    guard let sample = encoding.sample(bytes), let mean = encoding.score(sample) else { return nil }
    return Candidate(name: encoding.name, score: mean, meaning: [], odd: nil)
  }
}
