extension LabelWords {
  /// German.
  static let german = LabelWords(
    language: "de",
    articles: "artikel, art., art",
    citedArticles: "artikeln, artikels",
    rules: "§, paragraph, regel, klausel, ziffer",
    parts: "teil, buch",
    titles: "titel",
    chapters: "kapitel, hauptstück",
    sections: "abschnitt, unterabschnitt",
    annexes: "anhang, anlage, beilage, annex",
    attached: """
      protokoll, erklärung, gemeinsame erklärung, schlussprotokoll, briefwechsel, notenaustausch, notenwechsel, schlussakte,
      zusatzprotokoll, unterzeichnungsprotokoll, vereinbarte niederschrift
      """,
    reservations: "vorbehalt, vorbehalte, vorbehalte und erklärungen, erklärungen und vorbehalte",
    cardinals: """
      eins/ein, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn, sechzehn, siebzehn,
      achtzehn, neunzehn
      """,
    ordinals: """
      erster/erste/erstes, zweiter/zweite/zweites, dritter/dritte/drittes, vierter/vierte/viertes, fünfter/fünfte, sechster/sechste,
      siebenter/siebter/siebente, achter/achte, neunter/neunte, zehnter/zehnte, elfter/elfte, zwölfter/zwölfte
      """,
    tens: "zwanzig/zwanzigster, dreissig/dreißig, vierzig, fünfzig",
    citing: """
      in, im, nach, gemäss, gemäß, des, der, dem, die, von, vom, zu, zum, und, oder, mit, durch, auf, unter, diesem, dieses, dieser,
      absatz, aus,
      laut, siehe, über, den, das, bis, sowie, für, an, vorliegenden, bei, ein, einem, eines, neuer, abs, ziff, bst, beziehungsweise,
      entsprechend, als, nachfolgenden, neuen, s, vgl, bzw, wie, ausser, ihrem, obigen, genannten, ihres, folgender, jeder
      """,
    continuing: """
      absatz, absätze, absätzen, abs, der, des, dieses, und, oder, bis, ziffer, ziffern, buchstabe, buchstaben, bst, findet, gilt,
      genannten, genannte,
      erwähnten, erwähnte, vorgesehenen, vorgesehene, bezeichneten, sowie, ist, sind, wird, werden, kann, lit, fallenden, enthaltenen,
      hiervor, hiernach,
      oben, festgelegten, festgelegte, gelten, vorgesehen, genannt, aufgeführten, bleibt, aufgezählten, zu, entsprechend, sinngemäss,
      über, von, in, hat
      """,
    enacting: """
      sind wie folgt übereingekommen, haben folgendes vereinbart, sind über folgendes übereingekommen, haben vereinbart,
      vereinbaren folgendes,
      folgendes vereinbart, wie folgt übereingekommen, haben beschlossen, sind übereingekommen, haben folgendes beschlossen,
      haben folgende bestimmungen vereinbart, kommen wie folgt überein, über nachstehende bestimmungen übereingekommen,
      haben die folgenden bestimmungen vereinbart, über folgende bestimmungen übereingekommen, folgende artikel vereinbart,
      über folgendes geeinigt, vereinbaren was folgt, haben sich wie folgt geeinigt, haben sich auf folgende, wie folgt vereinbart
      """,
    testimonium: """
      zu urkund dessen, zu urkund davon, in urkund dessen, zum zeugnis dessen, zur beglaubigung dessen, zu urkunde dessen, so geschehen zu,
      zur urkunde dessen, dessen zu urkunde, dessen zu urkund, in urkunde dessen, zu beurkundung dessen, zur beurkundung dessen
      """,
    done: """
      geschehen zu, geschehen in, geschehen am, unterzeichnet in, unterzeichnet zu, ausgefertigt in, ausgefertigt zu, abgeschlossen in,
      so geschehen,
      gegeben zu, ausgefertigt am, doppelt ausgefertigt, gefertigt zu
      """,
    recitals: """
      in der erwägung, in anbetracht, vom wunsche, von dem wunsch, im bestreben, in der überzeugung, in anerkennung, eingedenk, gestützt,
      im hinblick, in dem wunsch, in dem bestreben, unter berücksichtigung, entschlossen, überzeugt, geleitet, im bewusstsein, vom wunsch
      """,
    amending: """
      ersetzt durch, wie folgt geändert, folgende fassung, folgender wortlaut, eingefügt, wird ersetzt, folgendes ersetzt,
      wie folgt gefasst,
      erhält folgende, lautet wie folgt, wie folgt ergänzt, folgender artikel
      """,
    frequent: """
      der, die, das, und, in, den, von, zu, des, dem, ist, werden, wird, im, für, mit, auf, oder, eine, einer, sich, nicht, nach, sind,
      bei, durch
      """
  )
}
