/// One piece of a compiled pattern. Pieces follow each other; what joins two words is a single white-space join unless a piece between
/// them says otherwise.
indirect enum PhrasePiece: Equatable, Sendable {
  /// A word.
  case word(WordTest)
  /// Hyphen, white space or nothing.
  case hyphen
  /// White space or nothing: words that no space parts in their script.
  case touch
  /// These marks, with white space anywhere among them.
  case marks([UInt8])
  /// At most so many words, and commas or brackets, within the sentence.
  case gap(Int)
  /// One of several sequences.
  case choice([[PhrasePiece]])
}

/// What a word of the text must be.
struct WordTest: Hashable, Sendable {
  /// One of these takes its usual form; sorted.
  var globs: [Glob]
  /// One of these takes its form with the phrase's options, where there are any; else empty.
  var strict: [Glob]
}

/// What must stand between a word of a pattern and the next one.
enum PhraseJoin: Hashable, Sendable {
  /// Nothing is asked: the first word.
  case start
  case space
  case hyphen
  case touch
  case marks([UInt8])
  /// A gap of at most so many words.
  case gap(Int)

  /// What two joins in a row ask: marks add up, gaps add up, marks beside a gap or at the start are not asked for.
  func followed(by next: PhraseJoin) -> PhraseJoin {
    switch (self, next) {
    case (.start, _): .start
    case (.gap(let first), .gap(let second)): .gap(first + second)
    case (.gap, _): self
    case (_, .gap): next
    case (.marks(let first), .marks(let second)): .marks(first + second)
    case (.marks(let first), .hyphen): .marks(first + [0x2D])
    case (.hyphen, .marks(let second)): .marks([0x2D] + second)
    case (.marks, _): self
    case (_, .marks): next
    case (.hyphen, _): self
    default: next
    }
  }
}

/// A pattern made ready: its pieces and how its words are held against the text.
struct Phrase: Equatable, Sendable {
  /// What it matches.
  var pieces: [PhrasePiece]
  /// What the text's words keep beyond the usual fold.
  var options: WordForm.Options
  /// The language it holds in; `nil` in all.
  var language: String?

  /// Whether it holds in a unit. Codes are held against each other by their first subtag.
  func holds(in unitLanguage: String?) -> Bool { Self.holds(language, in: unitLanguage) }

  /// Whether patterns of a language hold in a unit.
  static func holds(_ language: String?, in unitLanguage: String?) -> Bool {
    guard let language, let unitLanguage else { return true }
    return primary(language) == primary(unitLanguage)
  }

  /// `en` of `en-GB`.
  private static func primary(_ code: String) -> Substring {
    code.prefix { $0 != "-" && $0 != "_" }
  }
}
