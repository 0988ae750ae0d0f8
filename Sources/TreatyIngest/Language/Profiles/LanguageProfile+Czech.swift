extension LanguageProfile {
  static let czech = LanguageProfile(
    code: "cs",
    words: """
      a v na se o s k z do je nebo že pro ve jsou za od by po při které který která jako podle mezi bude budou každá každý \
      není ze tato tohoto této jejich ke své však pokud aby může mohou než jeho tím bez proti pod i být byl byla
      """,
    vocabulary: """
      článek článku strany strana stran smlouva smlouvy smluvní dohoda dohody úmluva úmluvy protokol státy stát států vláda \
      vlády území vstup vstoupí platnost platnosti ustanovení podepsáno podpis ratifikace ratifikační spojených národů \
      republika republiky rada rady mír míru bezpečnost bezpečnosti opatření práva příloha vysoké
      """,
    endings: "ání ení ost osti ých ého ému ými ovat ství ních",
    letters: "áčďéěíňóřšťúůýž")
}
