extension LanguageProfile {
  static let norwegian = LanguageProfile(
    code: "no",
    words: """
      og i at av en til er den på med for som det de ikke et skal har eller fra ved seg denne dette dets disse samt kan \
      under etter mellom så gjennom hver hvor alle annen andre uten mot når hvilken hvilke må noen noe innen ifølge slik \
      slike deres over også blitt være var hadde hva men om bli blir dersom
      """,
    vocabulary: """
      trer tre artikkel artikler partene part avtale avtalen overenskomst overenskomsten traktat traktaten konvensjon konvensjonen \
      protokoll stater stat regjering kontraherende område territorium ikrafttredelse kraft bestemmelser bestemmelsene \
      undertegnet undertegning ratifikasjon forente nasjoner kongeriket republikken majestet rådet generalsekretær fred \
      sikkerhet tiltak rettigheter vedlegg anvendelse høye varighet tvister oppsigelse gjensidig bistand angrep nøytralitet
      """,
    endings: "ning ninger het heter lig lige ende ene else elser skap sjon sjoner isk iske",
    letters: "æøå")
}
