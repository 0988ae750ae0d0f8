extension LanguageProfile {
  static let italian = LanguageProfile(
    code: "it",
    words: """
      di e la il che in a per del della le dei i un una con dell nel delle al è o non da degli si sono alla ai gli sul come \
      lo all l nella dal essere ha su dalla sarà questo più loro tra fra ogni quale saranno sua suo presente tale anche se \
      qualsiasi altra altro ad ed nei sulla alle dalle nonché cui ove qualora entro ciascuna ciascuno quando secondo dopo \
      senza stato stati parte parti quella quello essi esse può possono deve
      """,
    vocabulary: """
      articolo articoli accordo trattato convenzione protocollo governo contraenti territorio entrata vigore disposizioni \
      conformemente paragrafo firmato firma ratifica nazioni unite repubblica maestà consiglio segretario commissione forze \
      pace sicurezza misure diritti allegato preambolo definizioni applicazione alte durata composizione controversie \
      oggetto denuncia emendamenti mutua assistenza attacco neutralità alleanza fede scambio capo titolo capitolo
      """,
    endings: "zione zioni mento menti ità mente ati ate ali ario enza anza ando endo abile elle",
    letters: "àèùòéì")
}
