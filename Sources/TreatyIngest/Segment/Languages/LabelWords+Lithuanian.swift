extension LabelWords {
  /// Lithuanian.
  static let lithuanian = LabelWords(
    language: "lt",
    articles: "straipsnis",
    citedArticles: "straipsnio, straipsnyje, straipsniai",
    numberFirst: true,
    parts: "dalis",
    titles: "antraštinė dalis",
    chapters: "skyrius",
    sections: "skirsnis",
    annexes: "priedas",
    attached: "protokolas, deklaracija",
    citing: "ir, arba, šis, pagal, šios, šio",
    continuing: "nuostatos, ir, arba",
    enacting: "susitarė, susitarė dėl, susitarė taip",
    testimonium: "tai patvirtindami, tai paliudydami",
    done: "sudaryta, priimta, pasirašyta",
    frequent: "ir, arba, kad, yra, pagal, su, šio, šios, bet, dėl, kurie, jos, jų, susitariančiosios, šalys, nuo, iki"
  )
}
