extension LabelWords {
  /// Italian.
  static let italian = LabelWords(
    language: "it",
    articles: "articolo, art., art",
    citedArticles: "articoli, artt.",
    rules: "regola, clausola",
    parts: "parte, libro",
    titles: "titolo",
    chapters: "capitolo, capo",
    sections: "sezione, sottosezione",
    annexes: "allegato, appendice, annesso",
    attached: "protocollo, dichiarazione, dichiarazione comune, scambio di lettere, scambio di note, atto finale, protocollo finale",
    reservations: "riserva, riserve, riserve e dichiarazioni",
    cardinals: """
      uno/unico, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, tredici, quattordici, quindici, sedici,
      diciassette, diciotto, diciannove, venti, ventuno, ventidue, ventitré, ventiquattro, venticinque, ventisei, ventisette, ventotto,
      ventinove
      """,
    ordinals: """
      primo/prima/1mo, secondo, terzo, quarto, quinto, sesto, settimo, ottavo, nono, decimo, undicesimo/undecimo, dodicesimo/duodecimo,
      tredicesimo/decimoterzo, quattordicesimo/decimoquarto, quindicesimo/decimoquinto, sedicesimo, diciassettesimo, diciottesimo,
      diciannovesimo
      """,
    tens: "venti/ventesimo, trenta/trentesimo, quaranta, cinquanta",
    citing: """
      dell, all, nell, l, del, della, dal, dall, di, ai, e, o, con, presente, detto, paragrafo, comma, secondo, sull, vedi, per, che,
      un, quest, gli, degli, agli, negli, dagli, ed, tra, medesimo, stesso, nuovo
      """,
    continuing: "del, della, di, e, o, ed, precedente, paragrafo, comma, è, sono, sarà, non, che, lettera, si, relativo, dello",
    enacting: """
      hanno convenuto quanto segue, convengono quanto segue, hanno concordato quanto segue, hanno convenuto le seguenti disposizioni,
      hanno stabilito quanto segue, hanno deciso quanto segue, concordano quanto segue, hanno convenuto
      """,
    testimonium: "in fede di che, in fede di quanto sopra, in testimonianza di che",
    done: "fatto a, firmato a, fatto in, fatto il, concluso a",
    recitals: "considerando, desiderando, desiderosi, riconoscendo, ricordando, convinti, animati, tenuto conto, consapevoli, visto",
    amending: "sostituito da, sostituito dal seguente, modificato come segue, è aggiunto, è inserito",
    frequent: "il, la, le, lo, i, gli, di, del, della, dei, e, in, che, per, con, non, un, una, al, alla, sono, da, dal, nel, o"
  )
}
