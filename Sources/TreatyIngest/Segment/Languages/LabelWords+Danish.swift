extension LabelWords {
  /// Danish.
  static let danish = LabelWords(
    language: "da",
    articles: "artikel, art.",
    citedArticles: "artikler, artiklerne, artiklen",
    rules: "§, regel",
    parts: "del", titles: "afsnit", chapters: "kapitel", sections: "afdeling",
    annexes: "bilag, tillæg", attached: "protokol, erklæring, fælles erklæring, slutakt, slutprotokol",
    cardinals: "en/et, to, tre, fire, fem, seks, syv, otte, ni, ti, elleve, tolv, tretten, fjorten, femten",
    ordinals: "første, anden, tredje, fjerde, femte, sjette, syvende, ottende, niende, tiende",
    citing: "i, af, efter, og, eller, til, med, denne, fra, stk, se, den, som, for, på, om, under, jf, ifølge, henhold",
    continuing: "i, og, eller, skal, ovenfor, stk, nedenfor, er, finder, litra, nævnte",
    enacting: "er blevet enige om følgende, er kommet overens om følgende, har aftalt følgende, er enedes om følgende",
    testimonium: "til bekræftelse heraf, til bevidnelse heraf, til bekræftelse herpå",
    done: "udfærdiget i, undertegnet i, sket i",
    recitals: "som ønsker, som erkender, som tager, i betragtning af, under henvisning",
    amending: "affattes således, erstattes af, indsættes",
    frequent: "og, at, i, af, som, for, den, det, til, en, er, om, med, på, skal, eller, de, ved, fra, der, til"
  )
}
