extension LanguageProfile {
  static let icelandic = LanguageProfile(
    code: "is",
    words: """
      og að í á sem er um til við af með eða fyrir það því ekki hafa skal þess frá þeim þessa þessi verður hefur en ef milli \
      skulu þeirra hver allar allir sér undir samkvæmt eftir þar svo vera eru
      """,
    vocabulary: """
      grein aðilar aðili samningur samningsins samning ríki ríkis ríkisstjórn gildi ákvæði undirritaður fullgilding \
      sameinuðu þjóðanna lýðveldið konungsríkið ráðið friður öryggi
      """,
    endings: "inn inum anna unum legra ingu ingar",
    letters: "ðþæáéíóúýö")
}
