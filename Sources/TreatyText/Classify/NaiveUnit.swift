/// One unit read the plain way: its words with all their forms, what stands between them, sentences and paragraphs.
struct NaiveUnit {
  /// A word with the forms that patterns can be held against.
  struct Word {
    var range: Range<Int>
    var forms: [WordForm.Options: [[UInt8]]]
  }

  private(set) var words: [Word] = []
  /// What stands after each word but the last.
  private(set) var separators: [WordSeparator] = []
  /// The bytes between each word and the next.
  private(set) var gaps: [[UInt8]] = []
  /// The number of the sentence and of the paragraph that each word stands in.
  private(set) var sentences: [Int] = []
  private(set) var paragraphs: [Int] = []

  init(_ text: ReadingText, _ unit: TreatyUnit) {
    let cuts = WordReader.cuts(of: unit, in: text)
    text.bytes.withUnsafeBufferPointer { bytes in
      var last: TextWord?
      for word in WordReader.words(bytes, cuts: cuts) {
        if let last {
          let gap = last.range.upperBound..<word.range.lowerBound
          let isBorder = last.piece != word.piece
          separators.append(
            isBorder ? .border : WordSeparator(bytes, gap: gap, first: last.range.lowerBound, end: word.range.upperBound))
          gaps.append(Array(bytes[gap]))
          sentences.append(sentences[sentences.count - 1] + (separators[separators.count - 1] >= .sentenceEnd ? 1 : 0))
          paragraphs.append(paragraphs[paragraphs.count - 1] + (separators[separators.count - 1] >= .blankLine ? 1 : 0))
        } else {
          sentences.append(0)
          paragraphs.append(0)
        }
        words.append(Word(range: word.range, forms: Self.forms(Array(bytes[word.range]))))
        last = word
      }
    }
  }

  private static func forms(_ bytes: [UInt8]) -> [WordForm.Options: [[UInt8]]] {
    var forms: [WordForm.Options: [[UInt8]]] = [:]
    for options in [[], .cased, .exact, [.cased, .exact]] as [WordForm.Options] {
      let form = WordForm.form(bytes, options)
      var all = [form]
      if !options.contains(.exact) { all += WordForm.words(within: form).map { Array(form[$0]) } }
      forms[options] = all
    }
    return forms
  }

  /// Where matches of a phrase that begin at a word can end (after their last word); ascending.
  func ends(of phrase: Phrase, from start: Int) -> [Int] {
    var ends: Set<Int> = []
    walk(phrase.pieces[...], phrase.options, start, .start) { end, _ in ends.insert(end) }
    ends.remove(start)
    return ends.sorted()
  }

  /// Every match of any of these phrases that holds in a language.
  func matches(of phrases: [Phrase], language: String?) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for phrase in phrases where phrase.holds(in: language) {
      for start in words.indices {
        for end in ends(of: phrase, from: start) { found.append(start..<end) }
      }
    }
    return found
  }

  private func walk(
    _ pieces: ArraySlice<PhrasePiece>, _ options: WordForm.Options, _ position: Int, _ join: PhraseJoin, _ then: (Int, PhraseJoin) -> Void
  ) {
    guard let piece = pieces.first else { return then(position, join) }
    let rest = pieces.dropFirst()
    switch piece {
    case .hyphen: walk(rest, options, position, join.followed(by: .hyphen), then)
    case .touch: walk(rest, options, position, join.followed(by: .touch), then)
    case .marks(let marks): walk(rest, options, position, join.followed(by: .marks(marks)), then)
    case .gap(let limit): walk(rest, options, position, join.followed(by: .gap(limit)), then)
    case .choice(let sequences):
      for sequence in sequences {
        walk(sequence[...], options, position, join) { walk(rest, options, $0, $1, then) }
      }
    case .word(let test):
      for next in places(position, join, options) where takes(test, words[next], options) {
        walk(rest, options, next + 1, .space, then)
      }
    }
  }

  /// Where the next word may stand.
  private func places(_ position: Int, _ join: PhraseJoin, _ options: WordForm.Options) -> [Int] {
    guard position < words.count else { return [] }
    guard join != .start else { return [position] }
    let separator = separators[position - 1]
    switch join {
    case .start: return [position]
    case .space: return separator == .space ? [position] : []
    case .touch: return separator <= .space ? [position] : []
    case .hyphen: return separator <= .hyphen ? [position] : []
    case .marks(let marks):
      let found = WordSeparator.marks(gaps[position - 1], exact: options.contains(.exact))
      return separator <= .sentenceEnd && found == marks ? [position] : []
    case .gap(let limit):
      var found: [Int] = []
      for next in position...min(position + limit, words.count - 1) {
        guard separators[next - 1] < .sentenceEnd else { break }
        found.append(next)
      }
      return found
    }
  }

  private func takes(_ test: WordTest, _ word: Word, _ options: WordForm.Options) -> Bool {
    func any(_ globs: [Glob], _ options: WordForm.Options) -> Bool {
      globs.contains { glob in word.forms[options, default: []].contains { glob.matches($0) } }
    }
    return any(test.globs, []) && (options.isEmpty || any(test.strict, options))
  }
}
