extension LabelWords {
  /// Croatian.
  static let croatian = LabelWords(
    language: "hr",
    articles: "članak, član, čl.",
    citedArticles: "članka, članku, člana, članci",
    rules: "§, pravilo",
    parts: "dio, deo",
    titles: "glava",
    chapters: "poglavlje",
    sections: "odjeljak, odeljak",
    annexes: "prilog, dodatak, aneks",
    attached: "protokol, izjava",
    ordinals: "prvi, drugi, treći, četvrti, peti",
    citing: "u, iz, i, ili, s, sa, prema, ovaj, stavak, na, o, po",
    continuing: "ovog, ovoga, stavak, stav, i, ili, stavka",
    enacting: """
      sporazumjele su se kako slijedi, sporazumele su se o sledećem, sporazumjele su se o sljedećem, dogovorile su se kako slijedi
      """,
    testimonium: "u potvrdu čega, kao potvrdu toga, u potvrdu toga",
    done: "sastavljeno u, sačinjeno u, potpisano u, sklopljeno u",
    recitals: "želeći, uvažavajući, priznajući, polazeći, u želji",
    frequent: "i, u, na, je, se, o, za, da, od, su, ili, s, sa, koji, koje, strane, ne, će, po, iz"
  )
}
