import Testing
import TreatyText

@testable import TreatyIngest

@Suite("Metadata from the text")
struct TextMetadataReaderTests {
  private func read(_ text: String, language: String? = nil) -> Treaty {
    var treaty = Treaty(id: "t", path: "t.txt", format: .plainText, text: ReadingText(text))
    treaty.metadata.language = language
    TextMetadataReader().read(&treaty)
    return treaty
  }

  static let english = """
    TREATY OF MUTUAL GUARANTEE BETWEEN ITALY AND SPAIN

    His Majesty the King of Italy and His Majesty the King of Spain, desiring to strengthen the peace signed at Paris on 1 May 1900,

    Have agreed as follows:

    Article 1
    The Parties shall consult together.

    Article 2
    This Treaty shall enter into force on 1 January 1927 and shall remain in force for ten years.

    Done at Rome, in duplicate, this seventh day of August, 1926, in the Italian and Spanish languages, both texts being equally authentic.
    """

  @Test("A treaty in English")
  func wholeTreaty() {
    let treaty = read(Self.english)
    let metadata = treaty.metadata
    #expect(metadata.title == "TREATY OF MUTUAL GUARANTEE BETWEEN ITALY AND SPAIN")
    #expect(metadata.kind == "treaty")
    #expect(metadata.genre == "treaty")
    #expect(metadata.parties.map(\.name) == ["ITALY", "SPAIN"])
    #expect(metadata.parties.map(\.code) == ["ITA", "ESP"])
    #expect(metadata.signed == "1926-08-07")
    #expect(metadata[field: "place_signed"] == "Rome")
    #expect(metadata.inForce == "1927-01-01")
    #expect(metadata[field: "duration"] == "P10Y")
    #expect(metadata[field: "authentic_languages"] == "it es")
    #expect(treaty.warnings.isEmpty)
    for evidence in metadata.evidence {
      #expect(evidence.source == "text")
      #expect(0.5...0.99 ~= evidence.confidence)
      #expect(evidence.range.map { $0.upperBound <= treaty.text.count } ?? true)
    }
    let place = metadata.evidence.first { $0.field == "place_signed" }?.range
    #expect(place.map { treaty.text[$0] } == "Rome")
  }

  @Test("What another source said stays")
  func gapsOnly() {
    var treaty = Treaty(id: "t", path: "t.txt", format: .tota, text: ReadingText(Self.english))
    treaty.metadata.title = "A pact"
    treaty.metadata.signed = "1926"
    treaty.metadata.parties = [.init(name: "X")]
    TextMetadataReader().read(&treaty)
    #expect(treaty.metadata.title == "A pact")
    #expect(treaty.metadata.kind == "pact")
    #expect(treaty.metadata.signed == "1926")
    #expect(treaty.metadata.parties.map(\.name) == ["X"])
  }

  @Test(
    "Signature formulas",
    arguments: [
      ("Done at Washington, the fourth day of April, 1949.", "1949-04-04", "Washington"),
      ("DONE in duplicate at The Hague on 29 October 1984.", "1984-10-29", "The Hague"),
      (
        "DONE in triplicate, at the cities of London, Moscow and Washington, the first day of July, one thousand nine hundred and sixty-eight.",
        "1968-07-01", "London, Moscow and Washington"
      ),
      ("*Done* at Rio de Janeiro on this fifth day of June, 1992.", "1992-06-05", "Rio de Janeiro"),
      ("…this treaty.done at strasbourg, this 10th day of may 1979, in english", "1979-05-10", "strasbourg"),
      ("Fait à Paris, le 13 janvier 1993, en un seul exemplaire.", "1993-01-13", "Paris"),
      ("Fait en double exemplaire à La Haye le 3 mars 1950.", "1950-03-03", "La Haye"),
      ("Hecho en la ciudad de México, a los dos días del mes de mayo de mil novecientos sesenta.", "1960-05-02", "México"),
      ("Geschehen zu Wien am 15. Mai 1955 in deutscher Sprache.", "1955-05-15", "Wien"),
      ("Geschehen in doppelter Ausfertigung, zu Paris, den 29. Januar 1937.", "1937-01-29", "Paris"),
      ("Gedaan te Brussel, op 17 maart 1948.", "1948-03-17", "Brussel"),
      ("Feito em Lisboa, aos 5 de julho de 1996.", "1996-07-05", "Lisboa"),
      ("Fatto a Roma, il 4 novembre 1950.", "1950-11-04", "Roma"), ("Совершено в городе Москве 30 мая 2002 года.", "2002-05-30", "Москве"),
      ("Signed the 17 October 1951.", "1951-10-17", nil),
    ] as [(String, String, String?)])
  func signature(_ formula: String, _ date: String, _ place: String?) {
    let metadata = read("Some text of articles. " + formula).metadata
    #expect(metadata.signed == date)
    #expect(metadata[field: "place_signed"] == place)
  }

  @Test(
    "Dates of other treaties are not taken",
    arguments: [
      "The Parties to the Treaty signed at Washington on 4 April 1949 agree.",
      "Recalling what was done at Paris on 1 May 1950, they agree.",
      "This shall be done in time. The meeting of 3 June 1960 decided.", "It was done at once by them. On 3 June 1960 they met.",
    ])
  func otherDates(_ text: String) {
    #expect(read(text).metadata.signed == nil)
  }

  @Test("Two closing dates without a clear order leave the field empty, with a warning")
  func ambiguous() {
    let treaty = read("First text. Done at Rome, 1 May 1950. Second text. Done at Bonn, 3 June 1951.")
    #expect(treaty.metadata.signed == nil)
    #expect(treaty.warnings.map(\.code) == ["metadata.ambiguous"])
  }

  @Test("Two calendars: the Gregorian date, with a warning")
  func calendars() {
    let treaty = read("Done at St. Petersburg, the 8/20 May 1882.")
    #expect(treaty.metadata.signed == "1882-05-20")
    #expect(treaty.warnings.map(\.code) == ["metadata.calendar"])
  }

  @Test(
    "Entry into force",
    arguments: [
      ("This Agreement shall enter into force on 1 July 1973.", "1973-07-01"),
      ("This Treaty shall come into force on the 3rd of May 1921.", "1921-05-03"),
      ("Le présent accord entrera en vigueur le 1er janvier 1974.", "1974-01-01"),
      ("El presente Convenio entrará en vigor el 5 de abril de 1980.", "1980-04-05"),
      ("Dieser Vertrag tritt am 1. Februar 1938 in Kraft.", "1938-02-01"), ("Dit Verdrag treedt in werking op 1 maart 1957.", "1957-03-01"),
      ("This Treaty shall enter into force thirty days after 1 July 1973.", nil),
      ("This Treaty shall enter into force on ratification.", nil),
      ("It shall not enter into force on 1 July 1973.", nil), ("The Treaty entered into force on 3 May 1921.", nil),
      ("It shall enter into force on 1 May 1950. Annex II shall enter into force on 1 May 1951.", nil),
    ] as [(String, String?)])
  func force(_ text: String, _ expected: String?) {
    #expect(read(text).metadata.inForce == expected)
  }

  @Test("In force on signature")
  func onSignature() {
    let text = "This Protocol shall enter into force on the date of its signature. Done at Bern, 2 March 1950."
    #expect(read(text).metadata.inForce == "1950-03-02")
    let later = "This Protocol shall enter into force thirty days after the date of its signature. Done at Bern, 2 March 1950."
    #expect(read(later).metadata.inForce == nil)
  }

  @Test(
    "Duration",
    arguments: [
      ("The present Treaty shall remain in force for twenty years.", "P20Y"),
      ("It shall remain in force for a period of five (5) years.", "P5Y"),
      ("Il restera en vigueur pendant une période de dix ans.", "P10Y"), ("El Tratado permanecerá en vigor por cinco años.", "P5Y"),
      ("Der Vertrag bleibt zehn Jahre in Kraft.", "P10Y"), ("It shall remain in force for eighteen months.", "P18M"),
      ("After the Treaty has been in force for ten years, the Parties shall consult.", nil),
      ("It shall remain in force indefinitely.", nil),
      ("It remains in force until one year after notice.", nil),
    ] as [(String, String?)])
  func duration(_ text: String, _ expected: String?) {
    #expect(read(text).metadata[field: "duration"] == expected)
  }

  @Test(
    "Authentic languages",
    arguments: [
      ("Done in English and French, both texts being equally authentic.", "en fr"),
      ("It is drawn up in English and in French. Both texts are equally authentic.", "en fr"),
      ("Fait en langues française et allemande, les deux textes faisant également foi.", "fr de"),
      ("En foi de quoi les soussignés ont signé en langue française.", nil),
      ("in den Sprachen Deutsch und Englisch, wobei jeder Wortlaut gleichermaßen verbindlich ist", "de en"),
    ] as [(String, String?)])
  func authentic(_ text: String, _ expected: String?) {
    #expect(read(text).metadata[field: "authentic_languages"] == expected)
  }

  @Test(
    "Titles and kinds",
    arguments: [
      (
        "Protocol to the Treaty of Aldmark on the Accession of Veska\n\nThe Parties to the Treaty,\n",
        "Protocol to the Treaty of Aldmark on the Accession of Veska", "protocol"
      ),
      (
        "AGREEMENT\nBETWEEN\nTHE KINGDOM OF ALDMARK\nAND\nTHE REPUBLIC OF VESKA\n\nPREAMBLE\n",
        "AGREEMENT BETWEEN THE KINGDOM OF ALDMARK AND THE REPUBLIC OF VESKA", "agreement"
      ),
      (
        "convention on seals and walesource: a book p. 4preamblethe contracting parties, desiring", "convention on seals and wale",
        "convention"
      ),
      (
        "Exchange of Notes constituting an Agreement on Visas\n\nYour Excellency,", "Exchange of Notes constituting an Agreement on Visas",
        "exchange of notes"
      ),
      (
        "Freundschaftsvertrag vom 1. Mai 1900 zwischen A und B\n\nSeine Majestät", "Freundschaftsvertrag vom 1. Mai 1900 zwischen A und B",
        "treaty"
      ),
      ("Treaty Series No. 5\nConvention on Fish\n\nThe Governments", "Convention on Fish", "convention"),
      ("Hello world. Nothing here.", nil, nil),
      ("The Parties to this Treaty agree.", nil, nil),
    ] as [(String, String?, String?)])
  func titles(_ text: String, _ title: String?, _ kind: String?) {
    let metadata = read(text).metadata
    #expect(metadata.title == title)
    #expect(metadata.kind == kind)
  }

  @Test(
    "Parties",
    arguments: [
      ("Agreement between the Government of Canada and the Kingdom of Sweden on Fish\n\nArticle 1\n", "Canada=CAN Kingdom of Sweden=SWE"),
      ("Treaty between the Kingdom of Aldmark and the Republic of Veska concerning Trade\n", "Kingdom of Aldmark=- Republic of Veska=-"),
      (
        "Accord entre le Gouvernement français et la Confédération suisse sur le lait\n",
        "Gouvernement français=FRA Confédération suisse=CHE"
      ),
      (
        "Abkommen zwischen der Schweizerischen Eidgenossenschaft und der Italienischen Republik über Wein\n",
        "Schweizerischen Eidgenossenschaft=CHE Italienischen Republik=ITA"
      ),
      ("Tratado entre la República de Chile y la República Argentina sobre límites\n", "República de Chile=CHL República Argentina=ARG"),
      (
        "PACT\n\nThe President of the French Republic, His Majesty the King of the Belgians and the United States of America,\n\nConsidering that Japan",
        "President of the French Republic=FRA His Majesty the King of the Belgians=BEL United States of America=USA"
      ),
      (
        "Pact\n\nThe Republic of Iceland, the Kingdom of Norway (hereinafter called the North), on the one part, and the Kingdom of Jordan, Considering",
        "Republic of Iceland=ISL Kingdom of Norway=NOR Kingdom of Jordan=JOR"
      ),
      ("Protocol on the Accession of Greece and Turkey\n\nThe Parties to the Treaty,\n", ""),
      ("Convention on Seals\n\nThe States Parties, considering the seals of Norway and Canada,\n", ""),
    ])
  func parties(_ text: String, _ expected: String) {
    #expect(read(text).metadata.parties.map { "\($0.name)=\($0.code ?? "-")" }.joined(separator: " ") == expected)
  }

  @Test("An ambiguous party has no code, and a warning")
  func ambiguousParty() {
    let treaty = read("Treaty between Germany and France on Coal\n\nText. Done at Paris, 1 May 1965.")
    #expect(treaty.metadata.parties.map(\.code) == [nil, "FRA"])
    #expect(treaty.warnings.map(\.code) == ["party.ambiguous"])
  }
}
