extension LanguageProfile {
  static let estonian = LanguageProfile(
    code: "et",
    words: """
      ja on et ei või kui ning selle see mis kes oma vastavalt käesoleva käesolevas nende nad ta olema võib ka iga poolt \
      vahel alusel pärast kuni koos ilma suhtes lepingu
      """,
    vocabulary: """
      artikkel leping lepingu lepinguosalised konventsioon konventsiooni protokoll riik riigid riigi valitsus jõustumine \
      jõustub sätted alla kirjutatud ratifitseerimine ühinenud rahvaste vabariik kuningriik nõukogu rahu julgeolek meetmed \
      õigused lisa
      """,
    endings: "misel mine mise takse sed ste dele stele",
    letters: "äöõü")
}
