extension LanguageProfile {
  static let portuguese = LanguageProfile(
    code: "pt",
    words: """
      de a o que e do da em os no na para as dos das por com um uma ao se à pela pelo não ou seu sua nos nas aos às este \
      esta entre sobre ser será são como mais sem todos todas cada quando até qualquer outro outra outros seus suas presente \
      ele ela eles foi tem têm pelos pelas num numa desde caso seja sejam lhe bem também deverá poderá mediante neste nesta \
      deste desta segundo ainda já
      """,
    vocabulary: """
      artigo artigos partes parte acordo tratado convenção protocolo estados estado governo contratantes território entrada \
      vigor disposições conformidade parágrafo assinado assinatura ratificação nações unidas república majestade conselho \
      secretário comissão forças paz segurança medidas direitos anexo preâmbulo definições aplicação altas duração solução \
      controvérsias objeto objecto denúncia emendas mútua assistência ataque neutralidade aliança fé troca capítulo título
      """,
    endings: "ção ções mento mentos dade dades mente ados adas ável ário ários ência ância",
    letters: "ãçáéíóõêâúàô")
}
