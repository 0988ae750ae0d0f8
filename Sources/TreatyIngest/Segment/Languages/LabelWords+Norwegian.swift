extension LabelWords {
  /// Norwegian.
  static let norwegian = LabelWords(
    language: "no",
    articles: "artikkel, art.",
    citedArticles: "artikler, artiklene, artikkelen",
    rules: "§, regel",
    parts: "del", titles: "avdeling", chapters: "kapittel", sections: "avsnitt",
    annexes: "vedlegg, tillegg, bilag", attached: "protokoll, erklæring, felles erklæring, sluttakt, sluttprotokoll",
    cardinals: "en/ett, to, tre, fire, fem, seks, sju/syv, åtte, ni, ti, elleve, tolv, tretten, fjorten, femten",
    ordinals: "første, annen/andre, tredje, fjerde, femte, sjette, sjuende, åttende, niende, tiende",
    citing: "i, av, etter, og, eller, til, med, denne, fra, punkt, se, den, som, for, på, om, under, jf, ifølge, henhold",
    continuing: "i, og, eller, skal, ovenfor, punkt, nedenfor, er, første, annet, nevnte",
    enacting: "er blitt enige om følgende, har blitt enige om følgende, er kommet overens om følgende, har avtalt følgende",
    testimonium: "til bekreftelse herav, til bekreftelse på dette, som bevitnelse herpå",
    done: "utferdiget i, undertegnet i, gjort i",
    recitals: "som ønsker, som erkjenner, i betraktning av, som tar",
    amending: "skal lyde, erstattes av, skal erstattes",
    frequent: "og, å, at, i, av, som, for, den, det, til, en, er, om, med, på, skal, eller, de, ved, fra, ikke"
  )
}
