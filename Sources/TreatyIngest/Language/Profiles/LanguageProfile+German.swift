extension LanguageProfile {
  static let german = LanguageProfile(
    code: "de",
    words: """
      der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat daß dass \
      sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder aber vor zur bis mehr durch man \
      sein wurde sei unter soweit sowie dieser diese dieses diesem wenn gegen vom kann können ihrer ihre ihren ihr jeder \
      jede zwischen beim ohne deren seiner seine hierzu gemäß innerhalb während soll sollen darf dürfen muß muss alle aller
      """,
    vocabulary: """
      artikel absatz vertragsparteien vertragspartei vertragsstaaten vertragsstaat abkommen vertrag übereinkommen protokoll \
      staaten staat regierung vertragschließenden gebiet hoheitsgebiet inkrafttreten kraft bestimmungen unterzeichnet \
      unterzeichnung ratifikation vereinten nationen republik majestät rat generalsekretär kommission streitkräfte frieden \
      sicherheit maßnahmen massnahmen rechte anhang anlage präambel begriffsbestimmungen anwendung hohen dauer beilegung \
      streitigkeiten gegenstand kündigung änderungen gegenseitige hilfe angriff neutralität bündnis bund urkund geschehen \
      zuständigen behörden kapitel titel abschnitt
      """,
    endings: "ung ungen keit keiten heit schaft lich liche lichen ischen igen ender enden ten ieren isch staaten",
    letters: "äöüß")
}
