extension LanguageProfile {
  static let slovak = LanguageProfile(
    code: "sk",
    words: """
      a v na sa o s k z do je alebo že pre vo sú za od by po pri ktoré ktorý ktorá ako podľa medzi bude budú každá každý nie \
      zo táto tohto tejto ich ku svoje však ak aby môže môžu než jeho tým bez proti pod i byť bol bola
      """,
    vocabulary: """
      článok článku strany strana strán zmluva zmluvy zmluvné dohoda dohody dohovor dohovoru protokol štáty štát štátov \
      vláda vlády územie nadobudne platnosť platnosti ustanovenia podpísané podpis ratifikácia ratifikačné spojených národov \
      republika republiky rada rady mier mieru bezpečnosť bezpečnosti opatrenia práva príloha vysoké
      """,
    endings: "anie enie osť osti ých ého ému ými ovať stvo ných",
    letters: "áäčďéíĺľňóôŕšťúýž")
}
