extension LabelWords {
  /// Swedish.
  static let swedish = LabelWords(
    language: "sv",
    articles: "artikel, art.",
    citedArticles: "artiklar, artiklarna, artikeln, artiklarnas",
    rules: "§, regel",
    parts: "del", titles: "avdelning", chapters: "kapitel", sections: "avsnitt",
    annexes: "bilaga, tillägg", attached: "protokoll, förklaring, gemensam förklaring, slutakt, slutprotokoll",
    cardinals: "ett/en, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv, tretton, fjorton, femton",
    ordinals: "första, andra, tredje, fjärde, femte, sjätte, sjunde, åttonde, nionde, tionde",
    citing: "i, av, enligt, och, eller, till, med, denna, från, punkt, se, den, som, för, på, om, under",
    continuing: "i, och, eller, skall, ska, ovan, punkt, stycket, nedan, är, tillämpas, första, andra",
    enacting: "har kommit överens om följande, har överenskommit om följande, överenskommit som följer, har enats om följande",
    testimonium: "till bekräftelse härav, till bevis härpå, som skedde i",
    done: "som skedde, utfärdat i, undertecknat i, upprättat i, upprättad i",
    recitals: "som beaktar, med beaktande, som erkänner, som önskar, som är, som erinrar",
    amending: "ersättas med, följande lydelse, skall läggas till",
    frequent: "och, att, i, av, som, för, den, det, till, en, är, om, med, på, skall, ska, eller, de, vid, från"
  )
}
