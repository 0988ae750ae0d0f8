import Testing

@testable import TreatyIngest

@Suite struct SegmentNumberTests {
  @Test(
    "Labels of every language give their number",
    arguments: [
      ("Article 5", "5"), ("ARTICLE XIV", "14"), ("Art. 12.", "12"), ("Article premier", "1"), ("Article 1er", "1"),
      ("Article 12 bis", "12bis"),
      ("Article 12bis", "12bis"), ("Article 15a", "15a"), ("ARTICLE X.A", "10.A"), ("ARTICLE II.2", "2.2"), ("ARTICLE 1.2", "1.2"),
      ("ARTÍCULO 3-04", "3-04"), ("ARTICLE G-01", "G-01"), ("ARTICLE - 9", "9"), ("9", "9"), ("Artículo 1.º", "1"),
      ("Artículo primero", "1"),
      ("Artículo único", "1"), ("Artículo vigésimo primero", "21"), ("Article twenty-first", "21"), ("Article the Fifth", nil),
      ("Article vingt et un", "21"), ("Artikel einundzwanzig", "21"), ("Artikel een", "1"), ("Articolo primo", "1"), ("Статья 16", "16"),
      ("Статья первая", "1"), ("第八條", "8"), ("第八條之二", "8-2"), ("第二十三条", "23"), ("第一百零二條", "102"), ("第１２条", "12"), ("المادة ١٤", "14"),
      ("المادة الأولى", "1"), ("المادة الثانية عشرة", "12"), ("Artykuł 7", "7"), ("Статья ІІ", nil), ("§ 5", "5"), ("Chapter II", "2"),
      ("Annex A", "A"), ("Annex C", "C"), ("Preamble", nil), ("Title", nil), ("Article IIII", "4"), ("Part Two", "2"),
      ("ARTICLE 7: Title", "7"),
      ("", nil), ("Article", nil), ("Article 99999", nil),
    ] as [(String, String?)])
  func label(_ label: String, _ number: String?) {
    #expect(ProvisionNumber.normalise(label: label) == number)
  }

  @Test("A letter that is also a numeral is read by what precedes it")
  func letterOrNumeral() {
    #expect(ProvisionNumber.normalise(label: "Article L", previous: "49") == "50")
    #expect(ProvisionNumber.normalise(label: "Article L", previous: "K") == "L")
    #expect(ProvisionNumber.normalise(label: "Article C", previous: "99") == "100")
  }

  @Test("Roman numerals up to 400 are read as written")
  func roman() {
    for number in 1...400 { #expect(RomanNumeral.parse(Array(RomanNumeral.write(number).utf8)) == number) }
    for word in ["IIIII", "VX", "IC", "VV", "XIIV", "A", ""] { #expect(RomanNumeral.parse(Array(word.utf8)) == nil, "\(word)") }
  }

  @Test(
    "A number glued to what follows has several readings",
    arguments: [
      ("xviinterpretation", [16, 17, 15, 10]), ("viientry", [7, 6, 5]), ("11. a party", [11, 1]), ("161. in", [161, 16]),
      ("1 0\n", [1, 10]),
      ("2each party", [2]), ("iscope", [1]),
    ])
  func glued(_ text: String, _ values: [Int]) {
    let readings = NumberReader(TextView(Array(text.utf8))).readings(at: 0, languages: .max)
    #expect(Set(values).isSubset(of: Set(readings.map(\.value))), "\(readings.map(\.value))")
  }

  @Test("Every language has a file of words, and its words are found again")
  func languages() {
    let codes = LabelWords.all.map(\.language)
    #expect(Set(codes).count == codes.count)
    for words in LabelWords.all {
      #expect(!words.articles.isEmpty && !words.frequent.isEmpty, "\(words.language)")
      for item in LabelWords.items(words.articles) where words.language != "zh" && words.language != "ja" && words.language != "ko" {
        let view = TextView(item)
        #expect(
          LabelIndex.shared.longest(in: view, at: 0)?.end == item.count, "\(words.language): \(String(decoding: item, as: UTF8.self))")
      }
    }
  }
}
