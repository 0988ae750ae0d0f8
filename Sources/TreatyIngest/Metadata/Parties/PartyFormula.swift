/// The formulas in which treaties name a party, peeled off word by word.
enum PartyFormula {
  /// One way to read a name; the first that the directory knows counts.
  enum Reading {
    /// These words are a name.
    case name([String])
    /// These words are an adjective or a title.
    case adjective([String])
    /// A name stands at the beginning, before a comma or `and`: further titles follow.
    case beginning([String])
  }

  /// Words that stand before the name of a state: heads of state, governments, forms of state, and what joins them.
  private static let leading: Set<String> = [
    "the", "his", "her", "their", "majesty", "majesties", "highness", "excellency", "imperial", "royal", "serene", "most", "excellent",
    "king",
    "queen", "emperor", "empress", "sultan", "shah", "shahinshah", "tsar", "czar", "president", "prince", "princess", "duke", "grand",
    "regent",
    "emir", "amir", "government", "governments", "kingdom", "empire", "republic", "federal", "federative", "state", "states", "union",
    "commonwealth", "duchy", "principality", "sultanate", "emirate", "federation", "confederation", "democratic", "socialist", "peoples",
    "people", "s", "islamic", "arab", "hashemite", "independent", "of", "in", "name", "on", "behalf", "and", "council", "ministers",
    "chairman", "head", "by", "for", "provisional", "military", "national", "revolutionary", "plenipotentiary", "sovereign", "swiss",
    "le", "la", "les", "l", "de", "du", "des", "d", "sa", "son", "leurs", "majeste", "majestes", "altesse", "royale", "imperiale", "roi",
    "reine", "empereur", "gouvernement", "gouvernements", "royaume", "republique", "federale", "etat", "etats", "principaute", "duche",
    "president", "democratique", "populaire", "socialiste", "federative", "el", "los", "las", "del", "su", "majestad", "rey", "reina",
    "emperador", "gobierno", "gobiernos", "reino", "republica", "estado", "estados", "presidente", "democratica", "popular", "der", "die",
    "das", "dem", "den", "des", "seine", "ihre", "majestat", "konig", "konigin", "kaiser", "regierung", "regierungen", "konigreich",
    "konigreichs", "republik", "bundesrepublik", "staat", "prasident", "prasidentin", "het", "zijne", "hare", "majesteit", "koning",
    "koningin", "keizer", "regering", "regeringen", "koninkrijk", "republiek", "staten", "van", "von", "il", "lo", "i", "gli", "di",
    "governo", "regno", "repubblica", "o", "a", "os", "as", "do", "da", "dos", "das", "rei", "rainha", "one", "part", "side", "other",
  ]

  /// Words that stand after an adjective.
  private static let trailing: Set<String> = [
    "government", "governments", "republic", "empire", "majesty", "kingdom", "crown", "state", "union", "confederation", "federation",
    "people",
    "authorities", "party", "side", "emperor",
    "republik", "regierung", "bundesrat", "eidgenossenschaft", "reich", "kaiser", "konigreich", "regering", "republiek", "bundesregierung",
  ]

  /// The readings of a name, the fullest first.
  static func readings(_ words: [String]) -> [Reading] {
    var readings: [Reading] = [.name(words)]
    if let comma = words.firstIndex(of: ","), comma + 1 < words.count {
      // `Korea, Republic of` stands for `Republic of Korea`.
      let swapped = words[(comma + 1)...].filter { $0 != "the" && $0 != "," } + words[..<comma]
      readings.append(.name(Array(swapped)))
    }
    readings.append(.adjective(words))
    var rest = words[...]
    while true {
      while let last = rest.last, last == "," { rest = rest.dropLast() }
      if let last = rest.last, trailing.contains(last), rest.count > 1 {
        readings.append(.adjective(withoutArticle(rest.dropLast())))
      }
      guard let first = rest.first, leading.contains(first) || first == ",", rest.count > 1 else { break }
      rest = rest.dropFirst()
      readings.append(.name(Array(rest)))
      readings.append(.adjective(Array(rest)))
    }
    if rest.count > 2 { readings.append(.beginning(Array(rest))) }
    return readings
  }

  private static func withoutArticle(_ words: ArraySlice<String>) -> [String] {
    Array(words.drop { $0 == "the" || $0 == "his" || $0 == "her" || $0 == "royal" || $0 == "imperial" || $0 == "federal" })
  }

  /// True for a word that may stand after an adjective.
  static func isTrailing(_ word: String) -> Bool { trailing.contains(word) }

  /// True for a word that may stand before a name.
  static func isLeading(_ word: String) -> Bool { leading.contains(word) }
}
