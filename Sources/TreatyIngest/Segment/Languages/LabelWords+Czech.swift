extension LabelWords {
  /// Czech.
  static let czech = LabelWords(
    language: "cs",
    articles: "článek, čl.",
    citedArticles: "článku, články, článků, článkem",
    rules: "§, pravidlo",
    parts: "část",
    titles: "hlava",
    chapters: "kapitola",
    sections: "oddíl",
    annexes: "příloha, dodatek",
    attached: "protokol, prohlášení",
    cardinals: "jeden, dva, tři, čtyři, pět, šest, sedm, osm, devět, deset",
    ordinals: "první, druhý, třetí, čtvrtý, pátý",
    citing: "v, podle, a, nebo, s, o, na, k, tento, uvedený, z, dle",
    continuing: "této, odst, a, nebo, odstavec, odstavce, úmluvy, smlouvy",
    enacting: "se dohodly takto, dohodly se takto, se dohodly na následujícím, dohodly se na tomto, se dohodly na tomto",
    testimonium: "na důkaz čehož, na důkaz toho",
    done: "dáno v, dáno, podepsáno v, sjednáno v",
    recitals: "přejíce si, vedeny, uznávajíce, majíce, vědomy si",
    frequent: "a, v, se, na, o, že, do, z, s, k, je, nebo, jsou, pro, podle, který, které, smluvní, bude"
  )
}
