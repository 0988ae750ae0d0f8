/// What marks a language in legal prose: its commonest words, the vocabulary of treaties, word endings and letters.
///
/// The lists are written from knowledge of the languages, the words in falling frequency, so that a word's share follows from its
/// rank by Zipf's law. Adding a language is adding one file of this room and its name to ``all``.
struct LanguageProfile: Sendable {
  /// ISO 639-1 code.
  let code: String
  /// The commonest words, commonest first, lower case.
  let words: String
  /// Words that treaties in this language are full of.
  let vocabulary: String
  /// Endings of words, of two letters or more, that are commoner here than in neighbouring languages.
  let endings: String
  /// Letters beyond the common ones of the script.
  let letters: String

  /// All languages, in the order in which ties are settled.
  static let all: [LanguageProfile] = [
    .english, .french, .spanish, .portuguese, .italian, .catalan, .romanian, .german, .dutch, .swedish, .danish, .norwegian, .icelandic,
    .finnish, .estonian, .latvian, .lithuanian, .polish, .czech, .slovak, .slovenian, .croatian, .hungarian, .turkish, .latin, .indonesian,
    .vietnamese, .russian, .ukrainian, .bulgarian, .belarusian, .serbian, .macedonian, .arabic, .persian, .urdu,
  ]
}
