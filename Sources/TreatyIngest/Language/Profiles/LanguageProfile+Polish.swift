extension LanguageProfile {
  static let polish = LanguageProfile(
    code: "pl",
    words: """
      i w z na do oraz o się nie jest lub po od przez że dla za jak co ich przy jego to ze które który która są nich tym \
      tego tej może między będzie będą każda każdy jeżeli jej albo bez pod wobec być a ten ta te swych swoich innych \
      wszystkich również zgodnie gdy ma mają stosunku celu
      """,
    vocabulary: """
      artykuł artykułu artykule strony strona stron umowa umowy umawiające układ układu traktat traktatu konwencja konwencji \
      protokół protokołu państwa państwo państw rząd rządu niniejszy niniejszej niniejsza terytorium wejście wejdzie życie \
      postanowienia postanowień podpisano podpisania ratyfikacji ratyfikacja narodów zjednoczonych rzeczypospolita \
      rzeczypospolitej rada rady pokój pokoju bezpieczeństwa środki praw załącznik wysokie
      """,
    endings: "anie ania enie enia ości owych ego emu ych ami ach cji ują nych stwa",
    letters: "ąćęłńóśźż")
}
