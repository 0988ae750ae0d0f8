extension LanguageProfile {
  static let slovenian = LanguageProfile(
    code: "sl",
    words: """
      in v na se je za z da so o s po ne pri ki ali iz do bo od kot med njihovih tega ta te to lahko biti vsaka vsak če ter \
      katere kateri ima pred brez proti pod skladu svojih njenih
      """,
    vocabulary: """
      člen člena členu pogodbenici pogodbenice pogodba pogodbe sporazum sporazuma konvencija konvencije protokol države \
      država vlada vlade začne veljati določbe podpis ratifikacija združenih narodov republika republike svet mir varnost \
      ukrepi pravice priloga
      """,
    endings: "anje anja enje enja osti nih ega emu imi stvo cije",
    letters: "čšž")
}
