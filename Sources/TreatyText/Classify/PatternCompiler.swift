/// Turns the elements of patterns into phrases.
struct PatternCompiler {
  /// Hyphens in one word beyond which only the word split at all of them and at none is tried.
  static let maximumSplitHyphens = 6
  /// Alternatives within alternatives.
  static let maximumDepth = 12
  /// The longest gap.
  static let maximumGap = 1000

  /// What is wrong with a pattern and what to do.
  struct Problem: Error {
    var message: String
    var remedy: String
  }

  private let codebook: Codebook
  private let lists: [String: [[PatternElement]]]
  private let spellings = SpellingMemory()

  /// Takes the lists, the language and the spelling of a codebook.
  init(_ codebook: Codebook) {
    self.codebook = codebook
    lists = Dictionary(codebook.lists.map { ($0.name, $0.entries) }) { first, _ in first }
  }

  /// The phrase of a pattern.
  ///
  /// - Parameter language: what it takes where the pattern names none.
  func phrase(_ pattern: Pattern, language: String?) throws(Problem) -> Phrase {
    var options: WordForm.Options = []
    if pattern.caseSensitive { options.insert(.cased) }
    if pattern.exact { options.insert(.exact) }
    let pieces = try pieces(pattern.elements, options, depth: 0, within: [])
    try check(pieces)
    let code = pattern.language ?? language
    return Phrase(pieces: pieces, options: options, language: code == "any" ? nil : code)
  }

  private func pieces(
    _ elements: [PatternElement], _ options: WordForm.Options, depth: Int, within names: [String]
  ) throws(Problem) -> [PhrasePiece] {
    guard depth <= Self.maximumDepth else {
      throw Problem(message: "alternatives are nested too deeply", remedy: "write several patterns")
    }
    var found: [PhrasePiece] = []
    for element in elements {
      switch element {
      case .word(let word): found += words(word, options)
      case .gap(let limit): found.append(.gap(max(0, min(limit, Self.maximumGap))))
      case .alternatives(let sequences):
        found.append(.choice(try choices(sequences, options, depth: depth + 1, within: names)))
      case .list(let name):
        guard let entries = lists[name] else {
          throw Problem(message: "the codebook has no list `\(name)`", remedy: "define it under `lists`, or correct the name")
        }
        guard !names.contains(name) else {
          throw Problem(message: "the list `\(name)` holds itself", remedy: "take `@\(name)` out of its entries")
        }
        found.append(.choice(try choices(entries, options, depth: depth + 1, within: names + [name])))
      case .unordered(let first, let second, let limit):
        let one = try pieces(first, options, depth: depth + 1, within: names)
        let other = try pieces(second, options, depth: depth + 1, within: names)
        let gap = PhrasePiece.gap(max(0, min(limit, Self.maximumGap)))
        found.append(.choice([one + [gap] + other, other + [gap] + one]))
      }
    }
    return found
  }

  private func choices(
    _ sequences: [[PatternElement]], _ options: WordForm.Options, depth: Int, within names: [String]
  ) throws(Problem) -> [[PhrasePiece]] {
    var found: [[PhrasePiece]] = []
    for sequence in sequences { found.append(try pieces(sequence, options, depth: depth, within: names)) }
    return found
  }

  // MARK: Words

  /// Splits a word as written at the boundaries that the text is split at; wildcards count as letters.
  private func words(_ word: String, _ options: WordForm.Options) -> [PhrasePiece] {
    let bytes = Array(word.utf8)
    let letters = bytes.map { $0 == 0x2A || $0 == 0x3F ? UInt8(0x78) : $0 }
    var segments: [Range<Int>] = []
    letters.withUnsafeBufferPointer { buffer in
      var segmenter = WordSegmenter(buffer, in: 0..<buffer.count)
      while let segment = segmenter.next() { if segment.isWord { segments.append(segment.range) } }
    }
    guard let first = segments.first, let last = segments.last else {
      return [.marks(WordSeparator.marks(bytes, exact: options.contains(.exact)))]
    }
    var joins: [PhrasePiece] = []
    for (left, right) in zip(segments, segments.dropFirst()) {
      joins.append(join(bytes[left.upperBound..<right.lowerBound], options))
    }
    var found = outer(bytes[..<first.lowerBound], options)
    found += compounds(segments.map { Array(bytes[$0]) }, joins, options)
    return found + outer(bytes[last.upperBound...], options)
  }

  private func outer(_ bytes: ArraySlice<UInt8>, _ options: WordForm.Options) -> [PhrasePiece] {
    let marks = WordSeparator.marks(bytes, exact: options.contains(.exact))
    return marks.isEmpty ? [] : marks == [0x2D] && !options.contains(.exact) ? [.hyphen] : [.marks(marks)]
  }

  private func join(_ bytes: ArraySlice<UInt8>, _ options: WordForm.Options) -> PhrasePiece {
    let marks = WordSeparator.marks(bytes, exact: options.contains(.exact))
    return marks.isEmpty ? .touch : marks == [0x2D] && !options.contains(.exact) ? .hyphen : .marks(marks)
  }

  /// The words of one written word: each hyphen once as a join and once left out.
  private func compounds(_ words: [[UInt8]], _ joins: [PhrasePiece], _ options: WordForm.Options) -> [PhrasePiece] {
    let hyphens = joins.indices.filter { joins[$0] == .hyphen }
    guard !hyphens.isEmpty else { return sequence(words, joins, closed: [], options) }
    var choices: [[PhrasePiece]] = []
    if hyphens.count <= Self.maximumSplitHyphens {
      for mask in 0..<(1 << hyphens.count) {
        let closed = Set(hyphens.enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element))
        choices.append(sequence(words, joins, closed: closed, options))
      }
    } else {
      for closed in [[], Set(hyphens)] { choices.append(sequence(words, joins, closed: closed, options)) }
    }
    return [.choice(choices)]
  }

  private func sequence(
    _ words: [[UInt8]], _ joins: [PhrasePiece], closed: Set<Int>, _ options: WordForm.Options
  ) -> [PhrasePiece] {
    var found: [PhrasePiece] = []
    var current = words[0]
    for (index, join) in joins.enumerated() {
      if closed.contains(index) {
        current += words[index + 1]
      } else {
        found += [.word(test(current, options)), join]
        current = words[index + 1]
      }
    }
    return found + [.word(test(current, options))]
  }

  private func test(_ word: [UInt8], _ options: WordForm.Options) -> WordTest {
    let form = WordForm.form(word)
    let hasVariants = codebook.spelling == .both && !options.contains(.exact)
    let globs = hasVariants ? spellings.variants(of: form).map(Glob.init) : [Glob(form)]
    guard !options.isEmpty else { return WordTest(globs: globs, strict: []) }
    let written = WordForm.form(word, options)
    return WordTest(globs: globs, strict: hasVariants ? casedVariants(written) : [Glob(written)])
  }

  /// Other spellings of a word in its own case: the letters that the spellings share at the start keep theirs, the rest is small.
  private func casedVariants(_ form: [UInt8]) -> [Glob] {
    let small = WordForm.form(form)
    var found = [form]
    for variant in spellings.variants(of: small) where variant != small {
      let shared = zip(variant, small).prefix { $0 == $1 }.count
      found.append(Array(form[..<min(shared, form.count)]) + variant[shared...])
    }
    return found.map(Glob.init)
  }

  // MARK: Checks

  /// What a sequence can begin and end with.
  private struct Edges {
    var isEmpty = true
    var beginsWithGap = false
    var endsWithGap = false
  }

  private func check(_ pieces: [PhrasePiece]) throws(Problem) {
    let edges = edges(pieces)
    if edges.isEmpty { throw Problem(message: "it has no word that must be there", remedy: "write at least one word outside `(…)?`") }
    if edges.beginsWithGap { throw Problem(message: "it can begin with a gap", remedy: "put a word before `...`") }
    if edges.endsWithGap { throw Problem(message: "it can end with a gap", remedy: "put a word after `...`") }
  }

  private func edges(_ pieces: [PhrasePiece]) -> Edges {
    var all = Edges()
    for piece in pieces {
      switch piece {
      case .word:
        all.isEmpty = false
        all.endsWithGap = false
      case .gap:
        all.beginsWithGap = all.beginsWithGap || all.isEmpty
        all.endsWithGap = true
      case .choice(let sequences):
        let each = sequences.map(edges)
        if all.isEmpty { all.beginsWithGap = all.beginsWithGap || each.contains(where: \.beginsWithGap) }
        all.endsWithGap = each.contains { $0.endsWithGap || ($0.isEmpty && all.endsWithGap) }
        all.isEmpty = all.isEmpty && each.contains(where: \.isEmpty)
      case .hyphen, .touch, .marks: continue
      }
    }
    return all
  }
}

/// The spellings of the words met so far: a codebook writes the same words again and again, and lists repeat them for every pattern.
private final class SpellingMemory {
  private var known: [[UInt8]: [[UInt8]]] = [:]

  func variants(of word: [UInt8]) -> [[UInt8]] {
    if let variants = known[word] { return variants }
    let variants = SpellingRule.variants(of: word)
    known[word] = variants
    return variants
  }
}
