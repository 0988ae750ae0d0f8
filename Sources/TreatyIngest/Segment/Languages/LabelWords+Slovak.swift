extension LabelWords {
  /// Slovak.
  static let slovak = LabelWords(
    language: "sk",
    articles: "článok, čl.",
    citedArticles: "článku, články, článkov",
    rules: "§, pravidlo",
    parts: "časť",
    titles: "hlava",
    chapters: "kapitola",
    sections: "oddiel",
    annexes: "príloha, dodatok",
    attached: "protokol, vyhlásenie",
    citing: "v, podľa, a, alebo, s, o, na, k, tento, uvedený, z",
    continuing: "tejto, ods, a, alebo, odsek, odseku",
    enacting: "sa dohodli takto, dohodli sa takto, sa dohodli na nasledujúcom, sa dohodli na tomto",
    testimonium: "na dôkaz čoho, na dôkaz toho",
    done: "dané v, podpísané v, v bratislave dňa",
    recitals: "želajúc si, vedené, uznávajúc, berúc",
    frequent: "a, v, sa, na, o, že, do, z, s, k, je, alebo, sú, pre, podľa, ktorý, ktoré, zmluvné, bude"
  )
}
