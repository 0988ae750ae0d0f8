extension LanguageProfile {
  static let dutch = LanguageProfile(
    code: "nl",
    words: """
      de van het een en in te dat op is voor met die zijn niet aan er om ook door als naar of bij uit wordt tot worden over \
      zich deze dit welke heeft hebben zal zullen kan kunnen haar hun hij zij ze geen dan nog maar wel onder tegen tussen na \
      zoals indien elk elke andere ander ieder iedere alle dien der den ten ter wanneer waarin waarop hierbij ingevolge \
      krachtens overeenkomstig tenzij binnen zonder gedurende wie wat zo mogen moet moeten
      """,
    vocabulary: """
      artikel artikelen lid partijen partij overeenkomst verdrag protocol staten staat regering regeringen verdragsluitende \
      grondgebied inwerkingtreding werking bepalingen ondertekend ondertekening bekrachtiging verenigde naties koninkrijk \
      republiek majesteit raad secretaris-generaal commissie strijdkrachten vrede veiligheid maatregelen rechten bijlage \
      preambule begripsomschrijvingen toepassing hoge duur regeling geschillen opzegging wijzigingen wederzijdse bijstand \
      aanval neutraliteit bondgenootschap gedaan blijke waarvan ondergetekenden hoofdstuk titel nederlanden
      """,
    endings: "ing ingen heid heden lijk lijke schap isch ische aar erende aten eerd baar tie ties atie",
    letters: "ëïéèöü")
}
