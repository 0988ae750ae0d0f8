extension LanguageProfile {
  static let finnish = LanguageProfile(
    code: "fi",
    words: """
      ja on että ei se tai sen jos jotka joka kuin ovat mukaan sekä tämän tässä mukaisesti niiden ne jonka kun voi ole myös \
      niin tällä olevan välillä kaikki ottaen joiden jossa siitä sitä tulee voidaan toisen toisiaan vastaan eivät eikä \
      taikka muun muut
      """,
    vocabulary: """
      artikla artiklan sopimus sopimuksen sopimuspuolet sopimuspuoli yleissopimus pöytäkirja valtiot valtio valtion hallitus \
      voimaan määräykset mukaisesti allekirjoitettu ratifioiminen yhdistyneiden kansakuntien tasavallan kuningaskunta \
      neuvosto pääsihteeri rauha turvallisuus toimenpiteet oikeudet liite korkeat
      """,
    endings: "ssa ssä sta stä lla llä lle lta ltä iden sten uksen minen nut taan tään ista kset",
    letters: "äö")
}
