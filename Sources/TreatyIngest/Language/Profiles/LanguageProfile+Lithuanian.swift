extension LanguageProfile {
  static let lithuanian = LanguageProfile(
    code: "lt",
    words: """
      ir kad į su iš ar arba yra dėl pagal šios šio šis jei kuri kuris kurios bei tai jų jos jo bus nuo iki tarp už prie \
      turi gali kiekviena kaip tik taip ne visi visos
      """,
    vocabulary: """
      straipsnis straipsnio šalys šalis sutartis sutarties susitariančiosios susitarimas susitarimo konvencija konvencijos \
      protokolas valstybės valstybė vyriausybė įsigalioja nuostatos pasirašyta ratifikavimo jungtinių tautų respublika \
      taryba taika saugumas priemonės teisės priedas
      """,
    endings: "imas imo iams iose tojas ybės ųjų ančios",
    letters: "ąčęėįšųūž")
}
