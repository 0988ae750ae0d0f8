extension LabelWords {
  /// Finnish.
  static let finnish = LabelWords(
    language: "fi",
    articles: "artikla",
    citedArticles: "artiklan, artiklassa, artiklaa",
    numberFirst: true,
    rules: "§",
    parts: "osa",
    titles: "osasto",
    chapters: "luku",
    sections: "jakso",
    annexes: "liite",
    attached: "pöytäkirja, julistus",
    citing: "ja, tai, sekä, tämän, yleissopimuksen, sopimuksen",
    continuing: "mukaan, mukaisesti, mukainen, kohdan",
    enacting: "ovat sopineet seuraavasta, sopineet seuraavasta",
    testimonium: "tämän vakuudeksi",
    done: "tehty, allekirjoitettu",
    frequent: "ja, on, tai, ei, että, jos, sekä, joka, jotka, mukaan, ovat, tämän, sen, niiden, osapuoli"
  )
}
