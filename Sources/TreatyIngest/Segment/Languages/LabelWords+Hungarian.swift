extension LabelWords {
  /// Hungarian.
  static let hungarian = LabelWords(
    language: "hu",
    articles: "cikk",
    citedArticles: "cikke, cikkében, cikkének, cikkben",
    numberFirst: true,
    rules: "§",
    parts: "rész",
    titles: "cím",
    chapters: "fejezet",
    sections: "szakasz",
    annexes: "melléklet, függelék",
    attached: "jegyzőkönyv, nyilatkozat",
    citing: "a, az, és, vagy, jelen, szerinti",
    continuing: "szerint, alapján, rendelkezései, bekezdés, bekezdése",
    enacting: "az alábbiakban állapodtak meg, a következőkben állapodtak meg",
    testimonium: "ennek hiteléül, fentiek hiteléül",
    done: "készült, kelt",
    frequent: "a, az, és, hogy, nem, vagy, is, egy, ez, szerződő, felek, meg, valamint, amely, által, kell"
  )
}
