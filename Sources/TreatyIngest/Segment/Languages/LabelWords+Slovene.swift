extension LabelWords {
  /// Slovene.
  static let slovene = LabelWords(
    language: "sl",
    articles: "člen",
    citedArticles: "člena, členu, členom, členi",
    numberFirst: true,
    rules: "pravilo",
    parts: "del",
    titles: "naslov",
    chapters: "poglavje",
    sections: "oddelek",
    annexes: "priloga, dodatek",
    attached: "protokol, izjava",
    citing: "in, ali, iz, v, po, s, z, ta, tega",
    continuing: "tega, te, in, ali, odstavek",
    enacting: """
      sta se sporazumeli o naslednjem, so se sporazumele o naslednjem, sta se dogovorili o naslednjem, so se dogovorile o naslednjem
      """,
    testimonium: "v potrditev tega, v dokaz tega",
    done: "sestavljeno v, podpisano v, sklenjeno v",
    recitals: "v želji, ob upoštevanju, ker",
    frequent: "in, v, na, je, se, o, za, da, od, so, ali, s, z, ki, po, pri, pogodbenici, ne, bo, iz"
  )
}
