extension ReadingText {
  /// A number for each word of a unit, the same for the same form: what texts are compared by.
  ///
  /// Words and forms are those of ``words(of:)``, which is the slow twin; a hash is FNV-1a over the form's UTF-8, 64 bits. O(n).
  ///
  /// - Parameters:
  ///   - unit: the unit.
  ///   - headings: whether its labels and headings are read instead of the text between them.
  package func wordHashes(of unit: TreatyUnit, headings: Bool = false) -> [UInt64] {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = WordHashReader(buffer)
      let cuts = WordReader.cuts(of: unit, in: self)
      for (start, end) in zip(cuts, cuts.dropFirst()) where start < end {
        let isHeading = unit.headings.contains { $0.lowerBound <= start && end <= $0.upperBound }
        if isHeading == headings { reader.read(start..<end) }
      }
      return reader.hashes
    }
  }

  /// The hash of a word's form, as ``wordHashes(of:headings:)`` gives it.
  package static func hash(ofForm form: some Sequence<UInt8>) -> UInt64 {
    form.reduce(WordHashReader.basis) { ($0 ^ UInt64($1)) &* WordHashReader.prime }
  }
}

/// Reads words and keeps a hash of each form.
private struct WordHashReader {
  static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  static let prime: UInt64 = 0x100_0000_01B3
  var hashes: [UInt64] = []
  private let bytes: UnsafeBufferPointer<UInt8>
  private let batch = SpanBatch()
  /// The last word of the piece; a later one can be its other half.
  private var last: Range<Int>?

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func read(_ piece: Range<Int>) {
    last = nil
    let (starts, ends) = (batch.starts, batch.ends)
    hashes.reserveCapacity(hashes.count + piece.count / 5)
    SpanScanner.scan(bytes, in: piece, starts, ends) { filled in
      for index in 0..<filled { add(Int(starts[index])..<Int(ends[index]), limit: piece.upperBound) }
    }
  }

  private mutating func add(_ span: Range<Int>, limit: Int) {
    var hash = Self.basis
    var seen: UInt8 = 0
    var isWord = false
    for position in span {
      let byte = bytes[position]
      seen |= byte
      let small = byte &- 0x41 < 26 ? byte | 0x20 : byte
      isWord = isWord || small != 0x5F
      hash = (hash ^ UInt64(small)) &* Self.prime
    }
    guard seen < 0x80, bytes[span.lowerBound] != 0x5F, bytes[span.upperBound - 1] != 0x5F else {
      // WB7a: a Hebrew letter keeps the apostrophe after it, whatever follows.
      let keepsMark = span.upperBound < limit && bytes[span.upperBound] == 0x27 && bytes[span.upperBound - 1] >= 0x80
      for word in WordReader.words(bytes, cuts: [span.lowerBound, keepsMark ? span.upperBound + 1 : span.upperBound]) {
        append(word.range, ReadingText.hash(ofForm: WordForm.form(bytes[word.range])))
      }
      return
    }
    if isWord { append(span, hash) }
  }

  private mutating func append(_ word: Range<Int>, _ hash: UInt64) {
    if let before = last, word.lowerBound > before.upperBound + 1 || bytes[before.upperBound - 1] >= 0x80,
      WordReader.isBrokenWord(bytes, before, gap: before.upperBound..<word.lowerBound, end: word.upperBound)
    {
      let whole = before.lowerBound..<word.upperBound
      hashes[hashes.count - 1] = ReadingText.hash(ofForm: WordForm.form(bytes[whole]))
      last = whole
      return
    }
    hashes.append(hash)
    last = word
  }
}
