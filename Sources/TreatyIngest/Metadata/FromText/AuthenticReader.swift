import TreatyText

/// Finds the authentic languages of a treaty: `in the English and French languages, both texts being equally authentic`.
struct AuthenticReader: Sendable {
  /// Names of languages, folded, in the forms in which such clauses have them.
  private static let names: [String: String] = {
    let lists = [
      "en": "english anglais anglaise ingles inglesa englischer englische englisch engelse engels inglese английском английский",
      "fr": "french francais francaise frances francesa franzosischer franzosische franzosisch franse frans francese французском",
      "es": "spanish espagnol espagnole espanol espanola castellana castellano spanischer spanische spaanse spagnola испанском",
      "de": "german allemand allemande aleman alemana deutscher deutsche deutsch duitse duits tedesca немецком",
      "nl": "dutch neerlandais neerlandaise neerlandesa niederlandischer niederlandische nederlandse nederlands netherlands olandese",
      "it": "italian italien italienne italiano italiana italienischer italienische italiaanse итальянском",
      "pt": "portuguese portugais portugaise portugues portuguesa portugiesischer portugiesische portugese portoghese",
      "ru": "russian russe ruso rusa russischer russische russisch русском русский russa",
      "zh": "chinese chinois chinoise chino china chinesischer китайском",
      "ar": "arabic arabe arabischer arabische арабском", "ja": "japanese japonais japonaise japones japonesa japanischer",
      "pl": "polish polonais polonaise polnischer poolse польском", "cs": "czech tcheque checa tschechischer",
      "sk": "slovak slovaque slowakischer", "hu": "hungarian hongrois hongroise ungarischer", "ro": "romanian roumain roumaine rumanischer",
      "bg": "bulgarian bulgare bulgarischer", "sr": "serbian serbe serbischer", "hr": "croatian croate kroatischer",
      "el": "greek grec grecque griechischer",
      "tr": "turkish turc turque turkischer turkse", "sv": "swedish suedois suedoise schwedischer", "da": "danish danois danoise danischer",
      "no": "norwegian norvegien norvegienne norwegischer", "fi": "finnish finnois finnoise finnischer",
      "is": "icelandic islandais islandaise",
      "ko": "korean coreen coreenne koreanischer", "vi": "vietnamese vietnamien", "th": "thai", "id": "indonesian indonesien",
      "he": "hebrew hebreu hebraique", "fa": "persian farsi persan persane", "uk": "ukrainian ukrainien украинском",
      "be": "belarusian", "et": "estonian", "lv": "latvian", "lt": "lithuanian", "sl": "slovenian slovene", "mk": "macedonian",
      "la": "latin latine", "ka": "georgian", "hy": "armenian", "az": "azerbaijani", "kk": "kazakh", "mn": "mongolian", "ms": "malay",
    ]
    var table: [String: String] = [:]
    for (code, forms) in lists {
      for form in forms.split(separator: " ") { table[NameFold.words(String(form)).joined()] = code }
    }
    return table
  }()

  /// Words that make the clause one about authenticity; `foi` and `силу` mean other things elsewhere.
  private static let proof: Set<String> = [
    "equally", "egalement", "igualmente", "gleichermassen", "gelijkelijk", "ugualmente", "одинаковую", "texts", "textes",
  ]

  /// The languages of the first such clause, in its order, with the clause's place; `nil` where there is none.
  func find(_ text: ReadingText, _ landmarks: [Landmarks.Landmark]) -> (codes: [String], range: Range<Int>)? {
    for landmark in landmarks where landmark.kind == .authentic {
      let sentence = ForceReader.sentence(text.bytes, around: landmark.range)
      let words = NameFold.words(text.bytes, sentence)
      let clause = text[landmark.range].lowercased()
      let needsProof = clause == "foi" || clause == "силу" || clause == "fede"
      if needsProof && !words.contains(where: { Self.proof.contains($0.text) }) { continue }
      let codes = Self.codes(words)
      if !codes.isEmpty { return (codes, sentence) }
      // `… in English and in French. Both texts are equally authentic.`
      guard sentence.lowerBound > 2 else { continue }
      let end = text.bytes[..<sentence.lowerBound].lastIndex { $0 != 0x20 && $0 != 0x0A && $0 != 0x2E } ?? 0
      let before = ForceReader.sentence(text.bytes, around: end..<end)
      let earlier = Self.codes(NameFold.words(text.bytes, before))
      if earlier.count > 1 { return (earlier, before.lowerBound..<sentence.upperBound) }
    }
    return nil
  }

  private static func codes(_ words: [NameFold.Word]) -> [String] {
    var codes: [String] = []
    for word in words {
      if let code = names[word.text], !codes.contains(code) { codes.append(code) }
    }
    return codes
  }
}
