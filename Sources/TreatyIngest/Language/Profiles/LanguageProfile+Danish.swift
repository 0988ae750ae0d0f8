extension LanguageProfile {
  static let danish = LanguageProfile(
    code: "da",
    words: """
      og i at af en til er den på med for som det de ikke der et skal har eller fra ved sig denne dette dets disse samt kan \
      under efter mellem så gennem hver hvor alle anden andre uden mod når hvilken hvilke må nogen noget inden ifølge sådan \
      sådanne deres over også blevet være var havde hvad jf men om blive bliver
      """,
    vocabulary: """
      træder træde artikel artikler parterne part aftale aftalen overenskomst overenskomsten traktat traktaten konvention konventionen \
      protokol stater stat regering kontraherende område ikrafttræden kraft bestemmelser bestemmelserne undertegnet \
      undertegnelse ratifikation forenede nationer kongeriget republikken majestæt rådet generalsekretær fred sikkerhed \
      foranstaltninger rettigheder bilag anvendelse høje varighed tvister opsigelse gensidig bistand angreb neutralitet
      """,
    endings: "ning ninger hed heder lig lige ende erne else elser skab tion isk iske",
    letters: "æøåé")
}
