extension LanguageProfile {
  static let latin = LanguageProfile(
    code: "la",
    words: """
      et in ad ut non quod cum de qui ex ab per a sed quae si aut etiam ac nec atque esse sit inter hoc pro quam eius vel \
      est ita sub se sunt suis suorum nos ipse dictus dicti dicta dictum praedictus predictus item seu sive quibus omnes \
      omnibus sine quidem autem tam nisi post ante apud contra eorum cuius fuerit fuerint sint
      """,
    vocabulary: """
      articulus articuli pax pacis amicitia foedus foederis tractatus rex regis regem imperator imperatoris maiestas \
      maiestatis dominus domini partes partium partibus contrahentes litteras fidem testimonium datum anno regni regnum \
      regno subditi subditis pactum conventio
      """,
    endings: "orum arum ibus ionem ionis tatis tatem entur antur mus tur andum endum",
    letters: "")
}
