import Testing
import TreatyText

@testable import TreatyReport

/// Every byte of the tables of two small documents. Offsets are code points: the first document has letters of two and four bytes.
@Suite struct GoldenTablesTests {
  private static let codebook: Codebook = {
    func pattern(_ source: String, _ line: Int, _ language: String? = nil) -> Pattern {
      Pattern(source: source, elements: [.word(source)], language: language, line: line)
    }
    return Codebook(
      id: "golden", language: "en",
      themes: [
        Theme(id: "peace", family: "aims", label: "Peace", patterns: [pattern("lasting peace", 4), pattern("peace", 5)]),
        Theme(id: "paix", family: "aims", label: "Paix", patterns: [pattern("paix", 7, "fr")]),
      ],
      validation: CodebookValidation(
        units: 40, documents: 9, themes: ["peace": .init(coded: 20, documents: 5), "paix": .init(coded: 40, documents: 4)]))
  }()

  private static let files: [String: [UInt8]]? = {
    var first = SpecimenTreaty(id: "a")
    first.add(.preamble, nil, ["Désirant 🕊 lasting peace, and peace"])
    first.add(.article, "1", ["No theme."])
    first.metadata.title = "Treaty, \"first\""
    first.metadata.signed = "1882-05"
    first.metadata.parties = [
      .init(
        name: "France", code: "FRA", codeSystem: "iso3166-1-alpha-3", otherCodes: [.init(system: "cow", code: "220")], role: "signatory"),
      .init(name: "=Italy"),
    ]
    first.metadata.fields = [("bloc", "south")]
    var second = SpecimenTreaty(id: "b")
    second.add(.article, "1", ["La paix."], language: "fr")
    let documents = [first.tagged(with: codebook), second.tagged(with: codebook)]
    let context = RunContext(
      title: "Golden", version: "1.0", codebook: codebook, metadataColumns: ["bloc"], resamples: 10, tablesOnly: true)
    return try? SpecimenRun.run(documents, context, folder: SpecimenRun.folder("golden"))
  }()

  private func expectTable(_ name: String, _ lines: String, location: SourceLocation = #_sourceLocation) throws {
    let files = try #require(Self.files)
    let bytes = try #require(files["\(name).csv"])
    #expect(String(decoding: bytes, as: UTF8.self) == lines + "\n", sourceLocation: location)
  }

  @Test func mentions() throws {
    try expectTable(
      "mentions",
      """
      document,unit,theme,pattern,line,start,end,text,suppressed_by
      a,0,peace,lasting peace,4,11,24,lasting peace,
      a,0,peace,peace,5,19,24,peace,lasting peace@11-24
      a,0,peace,peace,5,30,35,peace,
      b,0,paix,paix,7,14,18,paix,
      """)
  }

  @Test func provisions() throws {
    try expectTable(
      "provisions",
      """
      document,index,parent,kind,number,label,heading,language,start,end,words,confidence
      a,0,,preamble,,,,en,0,35,5,1
      a,1,,article,1,Article 1,,en,37,57,4,1
      b,0,,article,1,Article 1,,fr,0,19,4,1
      """)
  }

  @Test func parties() throws {
    try expectTable(
      "parties",
      """
      document,name,code,code_system,role,from,to,iso3,cow
      a,France,FRA,iso3166-1-alpha-3,signatory,,,FRA,220
      a,'=Italy,,,,,,,
      """)
  }

  @Test func units() throws {
    try expectTable(
      "units",
      """
      document,unit,kind,number,language,words,family,theme,mentions,score,tagged,covered,scope,heading_words,heading_mentions,decided_by,\
      document_kind,genre,document_language,signed,in_force,year,document_family,parties,bloc
      a,0,preamble,,en,6,aims,peace,2,2,1,1,operative,0,0,codebook,,,,1882-05,,1882,,FRA; =Italy,south
      a,0,preamble,,en,6,aims,paix,,,,0,operative,0,,,,,,1882-05,,1882,,FRA; =Italy,south
      a,1,article,1,en,4,aims,peace,0,0,0,1,operative,2,0,codebook,,,,1882-05,,1882,,FRA; =Italy,south
      a,1,article,1,en,4,aims,paix,,,,0,operative,2,,,,,,1882-05,,1882,,FRA; =Italy,south
      b,0,article,1,fr,4,aims,peace,,,,0,operative,2,,,,,,,,,,,
      b,0,article,1,fr,4,aims,paix,1,1,1,1,operative,2,0,codebook,,,,,,,,,
      """)
  }

  @Test func documentThemes() throws {
    try expectTable(
      "document_themes",
      """
      document,scope,language,units,units_tagged,words,family,theme,mentions,score,tagged,covered,\
      median_unit_words,validated,document_kind,genre,document_language,signed,in_force,year,document_family,parties,bloc
      a,operative,,2,1,10,aims,peace,2,2,1,1,4,1,,,,1882-05,,1882,,FRA; =Italy,south
      a,operative,,,,,aims,paix,,,,0,,0,,,,1882-05,,1882,,FRA; =Italy,south
      b,operative,,,,,aims,peace,,,,0,,1,,,,,,,,,
      b,operative,,1,1,4,aims,paix,1,1,1,1,2,0,,,,,,,,,
      """)
  }

  @Test func documents() throws {
    try expectTable(
      "documents",
      """
      document,title,kind,language,signed,in_force,family,format,encoding,sha256,words,units,genre,parties,path,warnings,median_unit_words,bloc
      a,"Treaty, ""first\""",,,1882-05,,,plain-text,utf-8,,10,2,,FRA; =Italy,specimens/a.txt,0,4,south
      b,,,,,,,plain-text,utf-8,,4,1,,,specimens/b.txt,0,2,
      """)
  }

  @Test func frequency() throws {
    try expectTable(
      "frequency",
      """
      grouping,group,scope,family,theme,documents,documents_tagged,share_documents,units,units_tagged,share_units,mentions,words,per_1000,\
      ci_low,ci_high,ci_method,share_documents_ci_low,share_documents_ci_high,share_documents_ci_method,clusters,overlapping,genres,median_unit_words,validated
      corpus,all,operative,aims,peace,1,1,1,2,1,0.5,2,8,250,30.2762,903.086,Poisson exact,0.206549,1,Wilson,2,0,,2,1
      corpus,all,operative,aims,paix,1,1,1,1,1,1,1,2,500,12.6589,2785.82,Poisson exact,0.206549,1,Wilson,2,0,,2,0
      corpus,all,headings,aims,peace,1,0,0,1,0,0,0,2,0,0,1844.44,Poisson exact,0,0.793451,Wilson,2,0,,,1
      corpus,all,headings,aims,paix,1,0,0,1,0,0,0,2,0,0,1844.44,Poisson exact,0,0.793451,Wilson,2,0,,,0
      corpus,all,all,aims,peace,1,1,1,2,1,0.5,2,10,200,24.2209,722.469,Poisson exact,0.206549,1,Wilson,2,0,,2,1
      corpus,all,all,aims,paix,1,1,1,1,1,1,1,4,250,6.32945,1392.91,Poisson exact,0.206549,1,Wilson,2,0,,2,0
      """)
  }
}
