extension LanguageProfile {
  static let swedish = LanguageProfile(
    code: "sv",
    words: """
      och i att som en på är av för med till den det ett de skall inte om har eller från vid sig denna detta dess dessa samt \
      kan under efter mellan så genom varje där alla annan andra utan mot när vilken vilka ska får någon något inom enligt \
      sådan sådana deras över även blivit vara var hade vad må ej hos
      """,
    vocabulary: """
      artikel artiklar parterna part avtal avtalet fördrag fördraget konvention konventionen protokoll stater stat regering \
      avtalsslutande fördragsslutande territorium ikraftträdande kraft bestämmelser bestämmelserna undertecknat \
      undertecknande ratifikation förenta nationerna konungariket republiken majestät rådet generalsekreterare fred säkerhet \
      åtgärder rättigheter bilaga tillämpning höga varaktighet tvister uppsägning ömsesidig bistånd angrepp neutralitet
      """,
    endings: "ning ningar het heter lig liga ande ende erna arna else elser skap ation tion isk iska",
    letters: "åäö")
}
