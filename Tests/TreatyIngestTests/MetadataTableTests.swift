import Testing
import TreatyText

@testable import TreatyIngest

@Suite("Metadata tables")
struct MetadataTableTests {
  static let csv = """
    path,id,Title,kind,parties,signed,in_force,relation,atop,Colour
    a/one.txt,,Pact of One,Pact,"Italy; Spain (acceding, 1950-02)",1926-08-07,1927,amends: zero,3180,blue
    ,two,,,,18XX,,,,red
    three.txt,,,,"Germany",1960,,,,
    """

  private func table(_ text: String = csv) throws -> MetadataTable { try MetadataTable(Array(text.utf8), name: "metadata.csv") }

  private func treaty(_ path: String, _ id: String) -> Treaty {
    Treaty(id: id, path: path, format: .plainText, text: ReadingText("Text"))
  }

  @Test("Rows are joined by path, below any folder, by identifier, else by the file's name")
  func join() throws {
    let table = try table()
    #expect(table.row(path: "corpus/a/one.txt", id: "x")?.line == 2)
    #expect(table.row(path: "./a/one.txt", id: "x")?.line == 2)
    #expect(table.row(path: "elsewhere/one.txt", id: "x")?.line == 2)
    #expect(table.row(path: "b.txt", id: "two")?.line == 3)
    #expect(table.row(path: "b.txt", id: "four") == nil)
    #expect(table.row(path: "corpus\\three.txt", id: "x")?.line == 4)
  }

  @Test("A row fills the metadata, unknown columns included")
  func apply() throws {
    var treaty = treaty("a/one.txt", "one")
    #expect(MetadataJoin(try table()).apply(to: &treaty))
    let metadata = treaty.metadata
    #expect(metadata.title == "Pact of One")
    #expect(metadata.kind == "pact")
    #expect(metadata.signed == "1926-08-07")
    #expect(metadata.inForce == "1927")
    #expect(metadata.parties.map(\.code) == ["ITA", "ESP"])
    #expect(metadata.parties.map(\.role) == [nil, "acceding"])
    #expect(metadata.parties.map(\.from) == [nil, "1950-02"])
    #expect(metadata[field: "relation"] == "amends: zero")
    #expect(metadata[field: "atop"] == "3180")
    #expect(metadata[field: "Colour"] == "blue")
    #expect(metadata.evidence.allSatisfy { $0.source == "metadata.csv" })
    #expect(treaty.warnings.isEmpty)
  }

  @Test("The table wins, and conflicts are reported; a partial date is none")
  func conflicts() throws {
    var treaty = treaty("a/one.txt", "one")
    treaty.metadata.signed = "1926-08-09"
    treaty.metadata.inForce = "1927-03-01"
    treaty.metadata.title = "Pact  of one"
    treaty.metadata.parties = [.init(name: "ITA", code: "ITA")]
    treaty.metadata.evidence = [.init(field: "signed", value: "1926-08-09", source: "xml")]
    MetadataJoin(try table()).apply(to: &treaty)
    #expect(treaty.metadata.signed == "1926-08-07")
    #expect(treaty.metadata.inForce == "1927")
    #expect(treaty.warnings.map(\.code) == ["metadata.conflict", "metadata.conflict"])
    let signed = treaty.warnings.first { $0.message.hasPrefix("signed") }
    #expect(signed?.message.contains("1926-08-07") == true && signed?.message.contains("the xml says 1926-08-09") == true)
  }

  @Test("An ambiguous party of the table has no code, and a warning")
  func ambiguous() throws {
    var treaty = treaty("three.txt", "three")
    MetadataJoin(try table()).apply(to: &treaty)
    #expect(treaty.metadata.parties.map(\.code) == [nil])
    #expect(treaty.warnings.map(\.code) == ["party.ambiguous"])
  }

  @Test(
    "Tables that cannot be used say where",
    arguments: [
      ("", 1), ("title,kind\nx,y\n", 1), ("path,path\na,b\n", 1), ("path,signed,date_signed\na,1,2\n", 1), ("path,kind\na,b,c\n", 2),
      ("path,kind\na,\"b\n", 2),
    ])
  func unusable(_ text: String, _ line: Int) {
    let error = #expect(throws: CSVError.self) { try table(text) }
    #expect(error?.line == line)
  }

  @Test("Party cells are read and written alike")
  func cells() {
    let cells = [
      "Italy; Spain (acceding, 1982-05-30); France [cow:220] (1949/1966)", "Congo (Brazzaville)",
      "A [iso3166-1-alpha-3:AAA] (observer, /1950)",
    ]
    for cell in cells { #expect(PartyCell.write(PartyCell.read(cell)) == cell) }
    #expect(PartyCell.read(cells[0]).map(\.name) == ["Italy", "Spain", "France"])
    #expect(PartyCell.read(" ; ;x").map(\.name) == ["x"])
  }

  @Test("The check finds what to correct, line by line")
  func check() throws {
    let table = try table(
      """
      path,signd,signed,ended,kind,language,relation,atop,parties
      a.txt,,04/05/1949,1948,tretay,english,amends nato,x,Atlantis
      b.txt,,1950,1949,treaty,en,amends: a,3180,France
      a.txt,,,,,,,,Germany
      ,,1950,,,,,,
      """)
    let problems = MetadataCheck().problems(of: table, files: [("a.txt", "a"), ("c.txt", "c")])
    let lines = problems.map { "\($0.severity.rawValue) \($0.line) \($0.column ?? "-")" }
    #expect(
      lines == [
        "note 1 signd", "note 1 -", "error 2 signed", "note 2 kind", "error 2 language", "error 2 relation", "error 2 atop",
        "note 2 parties",
        "error 3 ended", "note 3 -", "note 4 parties", "error 4 -", "note 4 -", "error 5 -", "note 5 -",
      ])
    #expect(problems.first { $0.column == "signed" }?.message.contains("1949-05-04") == true)
    #expect(problems.first { $0.column == "signd" }?.message.contains("did you mean signed") == true)
    #expect(problems.first { $0.column == "kind" }?.message.contains("did you mean treaty") == true)
  }

  @Test("A draft is read back as a table, with the evidence")
  func draft() throws {
    var treaty = Treaty(
      id: "t", path: "corpus/t.txt", format: .plainText,
      text: ReadingText("Treaty between Italy and Spain on Fish\n\nText, “é”. Done at Rome, 7 August 1926."))
    TextMetadataReader().read(&treaty)
    let text = MetadataDraft().table(of: [treaty, self.treaty("corpus/empty.txt", "empty")], root: "corpus")
    let table = try MetadataTable(Array(text.utf8), name: "metadata.csv")
    let row = try #require(table.row(path: "corpus/t.txt", id: "t"))
    #expect(row[.path] == "t.txt")
    #expect(row[.signed] == "1926-08-07")
    #expect(row[.parties] == "Italy [iso3166-1-alpha-3:ITA]; Spain [iso3166-1-alpha-3:ESP]")
    // Offsets are code points.
    #expect(row.cells.last?.value.contains("signed 1926-08-07 (text at 51, 0.95): Done at Rome, 7 August 1926") == true)
    #expect(table.row(path: "empty.txt", id: "")?.cells.count == 2)
    #expect(MetadataCheck().problems(of: table).isEmpty)
    var again = Treaty(id: "t", path: "corpus/t.txt", format: .plainText, text: treaty.text)
    MetadataJoin(table).apply(to: &again)
    #expect(again.metadata.parties == treaty.metadata.parties)
    #expect(again.metadata.signed == treaty.metadata.signed)
  }

  @Test("An ATOP number that nobody knows is noted, one that is none is an error")
  func alliances() throws {
    let table = try table("path,atop\na.txt,3180\nb.txt,3181\nc.txt,NATO\n")
    let problems = MetadataCheck(alliances: [3180]).problems(of: table)
    #expect(problems.map { "\($0.severity.rawValue) \($0.line)" } == ["note 3", "error 4"])
    #expect(MetadataCheck().problems(of: table).map(\.line) == [4])
  }
}
