extension LabelWords {
  /// Portuguese.
  static let portuguese = LabelWords(
    language: "pt",
    articles: "artigo, art., art",
    citedArticles: "artigos, arts.",
    rules: "regra, cláusula, regulamento",
    parts: "parte, livro",
    titles: "título",
    chapters: "capítulo",
    sections: "secção, seção, subsecção",
    annexes: "anexo, apêndice",
    attached: "protocolo, declaração, declaração conjunta, ata final, acta final, troca de cartas, troca de notas, protocolo adicional",
    reservations: "reserva, reservas, reservas e declarações",
    cardinals: """
      um/único, dois, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze/quatorze, quinze, dezasseis/dezesseis,
      dezassete/dezessete, dezoito, dezanove/dezenove
      """,
    ordinals: """
      primeiro/primeira, segundo, terceiro, quarto, quinto, sexto, sétimo, oitavo, nono, décimo, undécimo, duodécimo/décimo segundo
      """,
    tens: "vinte/vigésimo, trinta/trigésimo, quarenta/quadragésimo, cinquenta",
    joiners: "e",
    citing: """
      do, da, de, no, na, ao, o, os, a, pelo, este, neste, deste, e, ou, com, segundo, parágrafo, nos, dos, aos, alínea, ver, presente,
      cada, para, que, seu, entre, referido, mesmo, sob, número, n, em, novo, conforme
      """,
    continuing: "do, da, de, dos, e, ou, a, acima, anterior, supra, parágrafo, é, será, serão, não, que, n, alínea, relativo",
    enacting: """
      acordam no seguinte, acordam o seguinte, acordaram no seguinte, acordaram o seguinte, convieram no seguinte, convêm no seguinte,
      acordam, concordaram no seguinte, acordaram nas disposições seguintes, convieram nas disposições seguintes
      """,
    testimonium: "em fé do que, em testemunho do que, em fé do qual, em testemunho disso",
    done: "feito em, assinado em, feito na, feita em, feito no, feito aos",
    recitals: "considerando, desejando, desejosos, reconhecendo, recordando, convencidos, tendo, animados, conscientes, reafirmando",
    amending: "substituído por, passa a ter a seguinte redação, passa a ter a seguinte redacção, é aditado, alterado como segue",
    frequent: "o, a, os, as, de, do, da, dos, das, e, em, que, por, para, com, se, ao, uma, um, no, na, não, ou, pelo, pela, são"
  )
}
