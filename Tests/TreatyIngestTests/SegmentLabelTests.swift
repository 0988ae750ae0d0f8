import Testing

@testable import TreatyIngest

/// Articles in every layout and language, each text written for the test.
@Suite struct SegmentLabelTests {
  @Test(
    "Articles are found in every language, on lines of their own",
    arguments: [
      ("Article", "Les Parties se consultent.", "Toute Partie peut dénoncer l'accord."),
      ("ARTICLE", "The Parties shall consult.", "Any Party may withdraw."),
      ("Artículo", "Las Partes se consultarán.", "Cualquier Parte podrá denunciarlo."),
      ("Artigo", "As Partes consultam-se.", "Qualquer Parte pode denunciá-lo."),
      ("Articolo", "Le Parti si consultano.", "Ciascuna Parte può recedere."),
      ("Artikel", "Die Parteien beraten sich.", "Jede Partei kann kündigen."),
      ("Art.", "Die Parteien beraten sich.", "Jede Partei kann kündigen."),
      ("Статья", "Стороны консультируются.", "Любая Сторона может выйти."),
      ("Artykuł", "Strony konsultują się.", "Każda Strona może wypowiedzieć umowę."),
      ("Articolul", "Părțile se consultă.", "Oricare parte poate denunța acordul."),
      ("Članak", "Stranke se savjetuju.", "Svaka stranka može otkazati ugovor."),
      ("Článek", "Strany se radí.", "Každá strana může smlouvu vypovědět."),
      ("Άρθρο", "Τα μέρη διαβουλεύονται.", "Κάθε μέρος μπορεί να καταγγείλει."), ("المادة", "تتشاور الأطراف.", "يجوز لأي طرف أن ينسحب."),
    ])
  func ownLine(_ word: String, _ first: String, _ second: String) {
    let text = "A treaty\n\n\(word) 1\n\n\(first)\n\n\(word) 2\n\n\(second)\n\n\(word) 3\n\n\(first)\n"
    #expect(SegmentOutline.articles(text) == ["1", "2", "3"])
  }

  @Test("Labels whose number stands first")
  func numberFirst() {
    #expect(SegmentOutline.articles("Sopimus\n\n1 artikla\n\nOsapuolet.\n\n2 artikla\n\nSopimus.\n") == ["1", "2"])
    #expect(SegmentOutline.articles("Szerződés\n\n1. cikk\n\nA felek.\n\n2. cikk\n\nHatály.\n") == ["1", "2"])
  }

  @Test(
    "Articles are found within running text, and citations are not",
    arguments: [
      (
        "a treaty of peace. the parties have agreed as follows: ARTICLE ithe parties keep the peace ARTICLE iiinformation is exchanged "
          + "under article i of this treaty ARTICLE iiithis treaty enters into force in accordance with article iv ARTICLE ivdone",
        ["1", "2", "3", "4"]
      ),
      (
        "Treaty. Article 1 The Parties keep the peace. Article 2 As provided in Article 1, disputes are settled. Article 3 of the Charter "
          + "remains in force. Article 3 The Treaty enters into force. Articles 1 and 2 apply.",
        ["1", "2", "3"]
      ),
      (
        "Vertrag. Art. 1 Zweck 1. Die Parteien nach Artikel 5 des Abkommens arbeiten zusammen. Art. 2 Ort Im Sinne von Art. 1 gilt dies. "
          + "Art. 3 Dauer Der Vertrag gilt.",
        ["1", "2", "3"]
      ),
      (
        "соглашение.статья 1стороны сотрудничают.статья 2в соответствии со статьей 1 стороны делают это.статья 3соглашение",
        ["1", "2", "3"]
      ),
      ("the parties: ARTICLE 11. a party acts. ARTICLE 21. a party rests. ARTICLE 31. a party ends.", ["1", "2", "3"]),
      ("第一條 締約國應依第九條辦理。\n第二條 本約自第五條生效。\n第三條 本約。", ["1", "2", "3"]),
    ])
  func runningText(_ text: String, _ numbers: [String]) {
    #expect(SegmentOutline.articles(text) == numbers)
  }

  @Test(
    "Numbers of many forms make one sequence",
    arguments: [
      (
        "Article premier\n\nA.\n\nArticle 2\n\nB.\n\nArticle 2 bis\n\nC.\n\nArticle 2 ter\n\nD.\n\nArticle 3\n\nE.\n",
        ["1", "2", "2bis", "2ter", "3"]
      ),
      ("Article 1.1\n\nA.\n\nArticle 1.2\n\nB.\n\nArticle 2.1\n\nC.\n\nArticle 2.2\n\nD.\n", ["1.1", "1.2", "2.1", "2.2"]),
      ("Article 101\n\nA.\n\nArticle 102\n\nB.\n\nArticle 201\n\nC.\n\nArticle 202\n\nD.\n", ["101", "102", "201", "202"]),
      ("ARTICLE I\n\nA.\n\nARTICLE ll\n\nB.\n\nARTICLE III\n\nC.\n", ["1", "2", "3"]),
      ("Article 8\n\nA.\n\nArticle 9\n\nB.\n\nArticle 1 0\n\nC.\n\nArticle 11\n\nD.\n", ["8", "9", "10", "11"]),
      ("ARTÍCULO PRIMERO\n\nA.\n\nARTÍCULO SEGUNDO\n\nB.\n\nARTÍCULO TERCERO\n\nC.\n", ["1", "2", "3"]),
    ])
  func forms(_ text: String, _ numbers: [String]) {
    #expect(SegmentOutline.articles("Treaty\n\n" + text) == numbers)
  }

  @Test("A missing number is bridged and reported, a misprint is read as the sequence shows")
  func bridged() {
    let missing = Segmenter().segment(
      .init("Article 1\n\nA.\n\nArticle 2\n\nB.\n\nArticle 4\n\nD.\n\nArticle 5\n\nE.\n"), language: nil)
    #expect(missing.provisions.filter { $0.kind == .article }.map(\.number) == ["1", "2", "4", "5"])
    #expect(missing.warnings.map(\.code) == ["segment.number.bridged"])
    let misprint = Segmenter().segment(
      .init("ARTICLE XII\n\nA.\n\nARTICLE XIII\n\nB.\n\nARTICLE XIII\n\nC.\n\nARTICLE XV\n\nD.\n\nARTICLE XVI\n\nE.\n"), language: nil)
    #expect(misprint.provisions.filter { $0.kind == .article }.map(\.number) == ["12", "13", "14", "15", "16"])
    #expect(misprint.provisions.first { $0.number == "14" }?.printed == "13")
    #expect(misprint.warnings.map(\.code).contains("segment.number.misprint"))
  }

  @Test("A table of contents is no sequence of articles")
  func contents() {
    let titles = (1...6).map { "Article \($0) Subject \($0) ........ \($0 + 2)" }.joined(separator: "\n")
    let body = (1...6).map { "Article \($0)\n\n" + String(repeating: "The Parties keep what they have promised. ", count: 12) }
      .joined(separator: "\n\n")
    let text = "TREATY\n\nCONTENTS\n\n\(titles)\n\nThe Parties,\n\nHave agreed as follows:\n\n\(body)\n"
    let found = Segmenter().segment(.init(text), language: nil).provisions.filter { $0.kind == .article }
    #expect(found.map(\.number) == ["1", "2", "3", "4", "5", "6"])
    let enacted = text.utf8.count - body.utf8.count - 1
    #expect(found.first?.range.lowerBound == enacted)
  }

  @Test("Quoted articles of an amended treaty belong to the article that quotes them")
  func quoted() {
    let text = """
      PROTOCOL

      ARTICLE I

      Article 5 of the Convention is replaced by the following:

      “ARTICLE 5

      The Parties consult.

      ARTICLE 6

      The Parties meet.”

      ARTICLE II

      Article 9 of the Convention shall be replaced by the following text:

      Article 9

      The Parties part.

      ARTICLE III

      This Protocol enters into force.
      """
    #expect(SegmentOutline.articles(text) == ["1", "2", "3"])
  }
}
