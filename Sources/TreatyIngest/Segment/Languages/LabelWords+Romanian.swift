extension LabelWords {
  /// Romanian.
  static let romanian = LabelWords(
    language: "ro",
    articles: "articolul, articol, art.",
    citedArticles: "articolele, articolului, articolelor",
    rules: "regula, §",
    parts: "partea", titles: "titlul", chapters: "capitolul", sections: "secțiunea",
    annexes: "anexa, apendice, anexă", attached: "protocol, protocolul, declarație, declarație comună, act final",
    cardinals: "unu/unic, doi, trei, patru, cinci, șase, șapte, opt, nouă, zece",
    ordinals: "întâi, al doilea, al treilea, al patrulea, al cincilea",
    citing: "la, din, de, în, și, sau, conform, potrivit, prezentul, cu, prin, alineatul, pe, a, al, prevederile, prevederilor, sub",
    continuing: "din, al, și, sau, alineatul, alin, de, este, nu, se, litera, paragraful",
    enacting: """
      au convenit următoarele, au convenit asupra celor ce urmează, convin asupra următoarelor, au convenit cele ce urmează,
      convin următoarele
      """,
    testimonium: "drept care, drept pentru care, în credința cărora, în temeiul celor de mai sus",
    done: "încheiat la, întocmit la, făcut la, semnat la, adoptat la, încheiată la",
    recitals: "considerând, dorind, recunoscând, având în vedere, convinse, ținând, animate, animați, reamintind",
    amending: "se înlocuiește, următorul cuprins, se modifică, se introduce",
    frequent: "și, de, la, în, a, al, ale, cu, pe, din, care, se, nu, sau, prin, este, pentru, sunt, un, o, să, va"
  )
}
