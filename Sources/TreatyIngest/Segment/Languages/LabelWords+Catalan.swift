extension LabelWords {
  /// Catalan.
  static let catalan = LabelWords(
    language: "ca",
    articles: "article, art.",
    citedArticles: "articles",
    parts: "part",
    titles: "títol",
    chapters: "capítol",
    sections: "secció",
    annexes: "annex, apèndix",
    attached: "protocol, declaració",
    cardinals: "un/únic, dos, tres, quatre, cinc, sis, set, vuit, nou, deu",
    ordinals: "primer, segon, tercer, quart, cinquè, sisè, setè, vuitè, novè, desè",
    citing: "l, de, d, i, o, a, en, el, la, els, del, al, amb, per, segons",
    continuing: "de, del, i, o, anterior",
    enacting: "han convingut el següent, acorden el següent",
    testimonium: "en fe de la qual cosa, en testimoni de la qual cosa",
    done: "fet a, signat a",
    frequent: "el, la, els, les, de, del, i, en, que, per, amb, es, al, una, un, dels, aquest, seva, són"
  )
}
