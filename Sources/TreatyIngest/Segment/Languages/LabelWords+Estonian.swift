extension LabelWords {
  /// Estonian.
  static let estonian = LabelWords(
    language: "et",
    articles: "artikkel, art.",
    citedArticles: "artikli, artiklis, artiklid",
    rules: "§",
    parts: "osa",
    titles: "jaotis",
    chapters: "peatükk",
    sections: "jagu",
    annexes: "lisa",
    attached: "protokoll, deklaratsioon",
    citing: "ja, või, ning, käesoleva",
    continuing: "kohaselt, ja, või, lõige",
    enacting: "on kokku leppinud järgmises, leppisid kokku järgmises",
    testimonium: "selle kinnituseks, selle tõenduseks",
    done: "sõlmitud, koostatud",
    frequent: "ja, on, või, et, ei, ning, mis, kui, käesoleva, lepingu, vastavalt, see, kes, poole, tema"
  )
}
