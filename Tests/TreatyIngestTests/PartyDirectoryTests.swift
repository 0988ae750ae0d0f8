import Testing

@testable import TreatyIngest

@Suite("Names of parties")
struct PartyDirectoryTests {
  private func codes(_ name: String, _ year: Int?) -> String {
    switch PartyDirectory.builtIn.resolve(name, year: year) {
    case .known(let codes): codes.map(\.code).joined(separator: " ")
    case .ambiguous(let meanings): "ambiguous \(meanings.count)"
    case .unknown: "unknown"
    }
  }

  @Test(
    "Names, formulas and years",
    arguments: [
      ("France", 1949, "FRA 220"), ("FRANCE", 1943, "FRA"), ("the French Republic", 1904, "FRA 220"),
      ("la República Francesa", 1970, "FRA 220"),
      ("His Majesty the King of Italy", 1882, "ITA 325"), ("the Government of the Kingdom of Belgium", 1920, "BEL 211"),
      ("His Majesty the German Emperor, King of Prussia", 1882, "DEU 255"), ("the Imperial German Government", 1887, "DEU 255"),
      ("Germany", 1960, "ambiguous 2"), ("Germany", 1995, "DEU 255"), ("Germany", 1939, "DEU 255"),
      ("Federal Republic of Germany", 1960, "DEU 260"),
      ("the Federal Republic of Germany", 1995, "DEU 255"), ("German Democratic Republic", 1960, "DDR 265"),
      ("Russia", 1879, "365"), ("Russia", 2001, "RUS 365"), ("Russia", nil, "365"),
      ("the Union of Soviet Socialist Republics", 1955, "SUN 365"),
      ("His Majesty the Emperor of All the Russias", 1881, "365"), ("USSR", 1968, "SUN 365"), ("U.S.S.R.", 1968, "SUN 365"),
      ("Austria-Hungary", 1879, "300"), ("Austria", 1833, "300"), ("Austria", 1955, "AUT 305"),
      ("His Majesty the Emperor of Austria, King of Bohemia, etc., and Apostolic King of Hungary", 1879, "300"),
      ("the Sublime Porte", 1856, "640"), ("Turkey", 1954, "TUR 640"), ("the Republic of Turkey", 1954, "TUR 640"),
      ("Congo", 1970, ""), ("the Republic of the Congo", 1970, "COG 484"), ("Democratic Republic of the Congo", 2000, "COD 490"),
      ("Korea", 1965, "ambiguous 2"), ("Republic of Korea", 1965, "KOR 732"), ("Korea, Republic of", 1965, "KOR 732"),
      ("Democratic People's Republic of Korea", 1961, "PRK 731"), ("People’s Republic of China", 1950, "CHN 710"),
      ("China", 1960, "ambiguous 2"),
      ("Republic of China", 1954, "TWN 713"), ("Republic of China", 1930, "710"), ("Her Britannic Majesty", 1902, "GBR 200"),
      ("His Catholic Majesty", 1834, "ESP 230"), ("the British Government", 1939, "GBR 200"), ("the Hellenic Republic", 1981, "GRC 350"),
      ("the Royal Hungarian Government", 1927, "HUN 310"), ("het Koninkrijk der Nederlanden", 1950, "NLD 210"),
      ("the President of the United States of America", 1949, "USA 2"), ("der Bundesrepublik Deutschland", 1972, "DEU 260"),
      ("die Schweizerische Eidgenossenschaft", 1921, "CHE 225"), ("Côte d’Ivoire", 2000, "CIV 437"), ("Cote d'Ivoire", 2000, "CIV 437"),
      ("ITA", 1949, "ITA 325"), ("Yugoslavia", 1934, "YUG 345"), ("the Kingdom of the Serbs, Croats and Slovenes", 1920, "YUG 345"),
      ("Yemen", 1980, "ambiguous 2"), ("Viet Nam", 1960, "ambiguous 2"), ("Canada", 1909, "CAN"),
      ("the European Economic Community", 1970, ""),
      ("the Kingdom of Aldmark", 1900, "unknown"), ("", 1900, "unknown"), ("the", 1900, "unknown"), ("Atlantis", nil, "unknown"),
      ("Georgia", 1995, "GEO 372"), ("Macedonia", 1995, "MKD 343"), ("Estonia", 1939, "EST 366"), ("Estonia", 1960, "EST"),
      ("His Majesty the King of Great Britain, Ireland and the British Dominions beyond the Seas, Emperor of India", 1925, "GBR 200"),
    ] as [(String, Int?, String)])
  func names(_ name: String, _ year: Int?, _ expected: String) {
    #expect(codes(name, year) == expected)
  }

  @Test("A table of one's own comes first")
  func ownTable() throws {
    let table = """
      name,system,code,from,to
      Aldmark,own,ALD,1800,1900
      Aldmark,cow,9001,1820,
      Kingdom of Ald*,own,ALD,,
      Georgia,own,US-GA,,
      """
    let directory = try PartyDirectory(table: Array(table.utf8))
    #expect(directory.resolve("the Government of Aldmark", year: 1850).codes == ["ALD", "9001"])
    #expect(directory.resolve("Aldmark", year: 1950).codes == ["9001"])
    #expect(directory.resolve("Kingdom of Aldmark-Veska", year: nil).codes == ["ALD"])
    #expect(directory.resolve("Georgia", year: 1995).codes == ["US-GA"])
    #expect(directory.resolve("France", year: 1995).codes == ["FRA", "220"])
    let error = #expect(throws: CSVError.self) { try PartyDirectory(table: Array("name,code,from\nX,1,never\n".utf8)) }
    #expect(error?.line == 2)
  }

  @Test("The table that is compiled in can be edited and read again, and says the same")
  func roundTrip() throws {
    let directory = try PartyDirectory(table: Array(PartyDirectory.table.utf8))
    for name in ["France", "Canada", "Sardinia", "Switzerland", "Haiti"] {
      for year in [1850, 1920, 1943, 2000] {
        #expect(directory.resolve(name, year: year) == PartyDirectory.builtIn.resolve(name, year: year), "\(name) \(year)")
      }
    }
  }

  @Test("Every line of the tables is read: a code or a dash, years in order, no name twice in one line")
  func tables() {
    let states = PartyTable.states
    #expect(states.count > 230)
    for state in states + PartyTable.adjectives {
      #expect(!state.names.isEmpty)
      #expect(state.iso.map { $0.count == 3 && $0 == $0.uppercased() } ?? true)
      for name in state.names {
        #expect(!NameFold.words(name.name).isEmpty)
        #expect(!name.name.contains("|"))
      }
      for spell in state.cow { #expect(Int(spell.code) != nil) }
    }
  }
}

extension PartyDirectory.Resolution {
  /// The codes of a known party.
  var codes: [String] {
    if case .known(let codes) = self { codes.map(\.code) } else { [] }
  }
}
