#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The letters outside ASCII that a language uses, the commonest first.
///
/// From this order alone a letter's share is taken as geometric: `share(rank) = (1 - decay) * decay^rank`, which fits printed
/// frequency tables well enough to tell encodings apart, and needs no training text. The orders follow common knowledge of each
/// language's orthography, not a corpus.
struct LetterModel: Sendable {
  /// ISO 639-1 code, for messages.
  let language: String
  /// Lower-case letters, commonest first.
  let letters: String
  /// The ratio of the share of a letter to that of the one before it.
  let decay: Double

  init(_ language: String, _ letters: String, decay: Double = 0.65) {
    self.language = language
    self.letters = letters
    self.decay = decay
  }

  /// Natural logarithm of the share of each letter among the letters outside ASCII.
  var logShares: [Unicode.Scalar: Double] {
    var shares: [Unicode.Scalar: Double] = [:]
    var share = 1 - decay
    for letter in letters.unicodeScalars {
      shares[letter] = log(share)
      share *= decay
    }
    return shares
  }

  static let western = [
    LetterModel("fr", "éàèêçôûîùâœëïüæ"), LetterModel("es", "óíáéñúüºª", decay: 0.75), LetterModel("pt", "ãçáéíóõêúâàôº", decay: 0.8),
    LetterModel("de", "üäößé"), LetterModel("it", "àèùòéìî"), LetterModel("nl", "ëéïèöüó"), LetterModel("sv", "äåöé", decay: 0.7),
    LetterModel("da", "øåæéö", decay: 0.7), LetterModel("is", "ðíáþéöúæóý", decay: 0.85),
  ]
  static let central = [
    LetterModel("pl", "łąęóśżćńź", decay: 0.8), LetterModel("cs", "íáéěýčžřšůúňóďť", decay: 0.85),
    LetterModel("hu", "áéóöíőüúű", decay: 0.75),
    LetterModel("ro", "ăîţâşșț", decay: 0.75), LetterModel("hr", "čšžćđ", decay: 0.75), LetterModel("de", "üäöß"),
  ]
  static let cyrillic = [
    LetterModel("ru", "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", decay: 0.89),
    LetterModel("uk", "оаинвтеірсклмудпязьгйбчхцжюїшєщфґ", decay: 0.89),
    LetterModel("bg", "аоеитнрсвлкдпзмъубгчяцщжхшйюфь", decay: 0.89),
  ]
  static let greek = [LetterModel("el", "ατοιενσρκπυμςλήόηίάδγώύχέθωφβξζψϊ", decay: 0.89)]
  static let turkish = [LetterModel("tr", "ıüşöğçâî", decay: 0.75)]
  static let arabic = [LetterModel("ar", "اليمونترةدعسبفأقحكهجشطىصخذإءضزثغئظؤآ", decay: 0.89)]
}
