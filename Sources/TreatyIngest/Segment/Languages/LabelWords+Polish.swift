extension LabelWords {
  /// Polish.
  static let polish = LabelWords(
    language: "pl",
    articles: "artykuł, art.",
    citedArticles: "artykuły, artykułu, artykule, artykułem, artykułów",
    rules: "§, reguła",
    parts: "część", titles: "tytuł", chapters: "rozdział", sections: "dział, sekcja",
    annexes: "załącznik, dodatek, aneks", attached: "protokół, deklaracja, wspólna deklaracja, akt końcowy",
    cardinals: "jeden, dwa, trzy, cztery, pięć, sześć, siedem, osiem, dziewięć, dziesięć",
    ordinals: "pierwszy, drugi, trzeci, czwarty, piąty, szósty, siódmy, ósmy, dziewiąty, dziesiąty",
    citing: "w, z, o, na, do, i, lub, oraz, zgodnie, niniejszy, ust, ustęp, punkt, przez, od, według, postanowieniami, po, za, mowa",
    continuing: "ust, ustęp, niniejszej, i, lub, oraz, powyżej, pkt, nie, umowy, konwencji, ma, stosuje",
    enacting: """
      uzgodniły co następuje, uzgodniły, co następuje, postanowiły co następuje, zgodziły się na następujące, zgodzili się co następuje
      """,
    testimonium: "na dowód czego, w dowód czego",
    done: "sporządzono w, sporządzone w, podpisano w, sporządzono dnia",
    recitals: "uznając, pragnąc, biorąc pod uwagę, mając na uwadze, uważając, przekonane, świadome, dążąc",
    amending: "otrzymuje brzmienie, zastępuje się, dodaje się",
    frequent: "i, w, z, na, do, o, się, nie, lub, przez, jest, od, oraz, że, dla, po, tego, są, za, jako"
  )
}
