extension LabelWords {
  /// French.
  static let french = LabelWords(
    language: "fr",
    articles: "article, art., art, artlcle, article n°",
    citedArticles: "articles, arts.",
    rules: "règle, règlement, clause",
    parts: "partie, livre",
    titles: "titre",
    chapters: "chapitre",
    sections: "section, sous-section",
    annexes: "annexe, appendice, pièce jointe, annexes",
    attached: """
      protocole, déclaration, déclaration commune, échange de lettres, échange de notes, protocole final, acte final, protocole annexe,
      protocole de signature, procès-verbal, protocole additionnel, arrangement, protocole facultatif
      """,
    reservations: "réserve, réserves, réserves et déclarations, déclarations et réserves",
    cardinals: """
      un/une/unique, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix-sept,
      dix-huit, dix-neuf
      """,
    ordinals: """
      premier/première/1er/ler/1re, deuxième/second/seconde/2e, troisième/3e, quatrième, cinquième, sixième, septième, huitième, neuvième,
      dixième, onzième, douzième, treizième, quatorzième, quinzième, seizième, dix-septième, dix-huitième, dix-neuvième
      """,
    tens: "vingt/vingtième, trente/trentième, quarante, cinquante, soixante",
    joiners: "et",
    citing: """
      de, des, du, aux, à, l, d, et, ou, dans, par, sur, cet, présent, dit, ledit, audit, paragraphe, alinéa, selon, voir, avec, que,
      le, les, la, en, sous, au, cf, un, chaque, nouvel, dernier, même, ce, son, pour, dont, entre, nouveau, un nouvel, qu, cette, ces,
      visé, visée, visés, susvisé, hormis, sauf, suivant, précédent, ni
      """,
    continuing: """
      de, du, des, et, ou, à, ci-dessus, ci-après, ci-dessous, est, sont, sera, seront, ne, paragraphe, paragraphes, alinéa, alinéas,
      relatif, susvisé, précité, lettre, s'applique, n'est, ainsi, dudit, peut, doit, qui, que, prévoit, concernant, intitulé, dont
      """,
    enacting: """
      sont convenus de ce qui suit, sont convenues de ce qui suit, sont convenus des dispositions suivantes, sont convenus de,
      ont convenu de ce qui suit, sont convenus des articles suivants, conviennent de ce qui suit, sont tombés d'accord,
      ont arrêté les dispositions suivantes, ont décidé de ce qui suit, est convenu de ce qui suit, sont convenues des dispositions,
      sont convenues comme suit, sont convenus comme suit, ont arrêté et conclu, ont adopté, conviennent comme suit,
      ont arrêté d'un commun accord, sont convenus d'arrêter, sont convenus, sont convenues
      """,
    testimonium: "en foi de quoi, en témoignage de quoi, en foi de ce que, les soussignés dûment autorisés",
    done: "fait à, fait en, signé à, signé en, fait le, fait et signé, fait au, faite à, fait double",
    recitals: """
      considérant, désirant, désireux, désireuses, rappelant, reconnaissant, convaincus, convaincues, animés, animées, ayant, vu,
      soucieux, soucieuses, conscients, conscientes, résolus, résolues, souhaitant, constatant, notant, affirmant, estimant
      """,
    amending: """
      remplacé par, remplacée par, remplacé par ce qui suit, remplacés par, modifié comme suit, modifiée comme suit, ajouté, libellé comme,
      est inséré, lit comme suit, article suivant, ainsi conçu, ainsi rédigé
      """,
    frequent: "le, la, les, de, des, du, et, à, en, par, dans, est, aux, au, une, un, que, qui, sur, pour, sont, ou, cette, ces, leur"
  )
}
