extension LabelWords {
  /// Spanish.
  static let spanish = LabelWords(
    language: "es",
    articles: "artículo, art., art, artículo n°, artlculo, artfculo, artieulo",
    citedArticles: "artículos, arts.",
    rules: "regla, cláusula",
    parts: "parte, libro",
    titles: "título",
    chapters: "capítulo",
    sections: "sección, subsección",
    annexes: "anexo, apéndice, adjunto",
    attached: """
      protocolo, declaración, declaración conjunta, canje de notas, acta final, protocolo adicional, protocolo final, acuerdo anexo
      """,
    reservations: "reserva, reservas, reservas y declaraciones, declaraciones y reservas",
    cardinals: """
      uno/un/único/unico, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince,
      dieciséis/diez y seis, diecisiete, dieciocho, diecinueve, veinte, veintiuno/veintiún, veintidós, veintitrés, veinticuatro,
      veinticinco, veintiséis,
      veintisiete, veintiocho, veintinueve
      """,
    ordinals: """
      primero/primer/primera/1ro, segundo/segunda/2do, tercero/tercer/tercera, cuarto/cuarta, quinto/quinta, sexto/sexta,
      séptimo/séptima/sétimo, octavo/octava, noveno/novena/nono, décimo/décima, undécimo/decimoprimero, duodécimo/decimosegundo,
      decimotercero/decimotercer,
      decimocuarto, decimoquinto, decimosexto, decimoséptimo, decimoctavo, decimonoveno
      """,
    tens: "veinte/vigésimo, treinta/trigésimo, cuarenta/cuadragésimo, cincuenta/quincuagésimo, sesenta, setenta, ochenta, noventa",
    joiners: "y",
    citing: """
      del, de, el, al, los, en, este, dicho, y, o, u, e, con, por, según, párrafo, inciso, ver, presente, a, la, las, cada, para, que,
      su, entre, citado, referido, mismo, bajo, artículo, numeral, literal, sobre, como, lo, un, nuevo, apartado, siguiente, anterior
      """,
    continuing: """
      de, del, y, o, a, anterior, precedente, párrafo, párrafos, inciso, incisos, es, será, serán, se, no, arriba, supra, sobre, que,
      numeral, apartado, literal, podrá, entrará
      """,
    enacting: """
      han convenido lo siguiente, convienen lo siguiente, han acordado lo siguiente, acuerdan lo siguiente, acuerdan,
      convienen en lo siguiente,
      han convenido en lo siguiente, han convenido en las siguientes, han convenido los siguientes,
      han convenido en los artículos siguientes,
      convinieron en lo siguiente, han acordado las siguientes, han decidido lo siguiente, han resuelto, convienen, han convenido en
      """,
    testimonium: """
      en fe de lo cual, en testimonio de lo cual, en fe de ello, en prueba de lo cual, en fe de lo que, en fe de lo anterior,
      para constancia
      """,
    done: "hecho en, hecho a, firmado en, suscrito en, hecha en, dado en, firmada en, hecho el",
    recitals: """
      considerando, deseando, deseosos, deseosas, reconociendo, recordando, convencidos, convencidas, teniendo, animados, animadas,
      conscientes, teniendo en cuenta, tomando en cuenta, reafirmando, afirmando, inspirados, resueltos
      """,
    amending: """
      sustituido por, sustituye por, queda redactado, modificado como sigue, agrégase, reemplazado por, el siguiente artículo, añádese
      """,
    frequent: "el, la, los, las, de, del, y, en, que, por, para, con, se, al, una, un, su, lo, como, será, o, no, este, sus"
  )
}
