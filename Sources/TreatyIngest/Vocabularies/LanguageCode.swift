/// Language codes as markup writes them, brought to ISO 639-1.
enum LanguageCode {
  /// Three-letter codes of ISO 639-2, both variants, with their two-letter ones.
  private static let threeLetters: [String: String] = [
    "ara": "ar", "bul": "bg", "cat": "ca", "ces": "cs", "cze": "cs", "chi": "zh", "zho": "zh", "dan": "da", "deu": "de", "ger": "de",
    "dut": "nl", "nld": "nl", "ell": "el", "gre": "el", "eng": "en", "est": "et", "fin": "fi", "fra": "fr", "fre": "fr", "gle": "ga",
    "heb": "he", "hin": "hi", "hrv": "hr", "hun": "hu", "ice": "is", "isl": "is", "ind": "id", "ita": "it", "jpn": "ja", "kor": "ko",
    "lat": "la", "lav": "lv", "lit": "lt", "may": "ms", "msa": "ms", "mlt": "mt", "nor": "no", "per": "fa", "fas": "fa", "pol": "pl",
    "por": "pt", "ron": "ro", "rum": "ro", "rus": "ru", "slk": "sk", "slo": "sk", "slv": "sl", "spa": "es", "srp": "sr", "swa": "sw",
    "swe": "sv", "tha": "th", "tur": "tr", "ukr": "uk", "vie": "vi",
  ]

  /// The ISO 639-1 code of `en`, `en-GB`, `eng`, `EN`; `nil` where there is none.
  static func twoLetters(_ code: String?) -> String? {
    guard let primary = code?.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).first.map(String.init) else { return nil }
    return twoLetterCodes.contains(Substring(primary)) ? primary : threeLetters[primary]
  }

  private static let twoLetterCodes = Set(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo
    fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb
    lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc
    sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split(whereSeparator: \.isWhitespace))
}
