extension LabelWords {
  /// Latvian.
  static let latvian = LabelWords(
    language: "lv",
    articles: "pants",
    citedArticles: "panta, pantā, panti, pantu",
    numberFirst: true,
    parts: "daļa",
    titles: "sadaļa",
    chapters: "nodaļa",
    sections: "iedaļa",
    annexes: "pielikums",
    attached: "protokols, deklarācija",
    citing: "un, vai, šis, saskaņā, šī",
    continuing: "noteikumi, un, vai",
    enacting: "ir vienojušās par turpmāko, ir vienojušās, vienojušās par sekojošo",
    testimonium: "to apliecinot",
    done: "parakstīts, sagatavots",
    frequent: "un, vai, ir, ar, par, no, šī, uz, kas, ja, līguma, puses, lai, pēc, šajā, tiek"
  )
}
