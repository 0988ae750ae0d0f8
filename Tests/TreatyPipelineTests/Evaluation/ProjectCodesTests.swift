import Foundation
import Testing
import TreatyArchive
import TreatyCodebook
import TreatyIngest
import TreatyReport
import TreatyText

@testable import TreatyPipeline

struct ProjectCodesTests {
  private static let codebook = Codebook(
    id: "c", language: "en", families: [Codebook.Family(id: "war", label: "War")],
    themes: ["attack", "consult", "neutrality"].map { id in
      Theme(
        id: id, family: "war", label: id == "attack" ? "Armed Attack" : id,
        patterns: [Pattern(source: id, elements: [.word(id)], line: 4)])
    })

  /// Two articles; é and 𝄞 so that bytes, UTF-16 and code points differ.
  private static let text =
    "TREATY é 𝄞\n\nArticle 1\n\nAn attack against one of the Parties is an attack against all of them.\n\nArticle 2\n\nThe Parties shall consult together.\n"

  private func place(of words: String) throws -> String {
    let range = try #require(Self.text.range(of: words))
    let start = Self.text[..<range.lowerBound].unicodeScalars.count
    return "startPosition=\"\(start)\" endPosition=\"\(start + words.unicodeScalars.count)\""
  }

  private func project(_ selections: String, lineEnd: String = "\n", in folder: TemporaryFolder) throws -> String {
    let document = """
      <?xml version="1.0" encoding="utf-8"?>
      <Project xmlns="urn:QDA-XML:project:1.0" name="p"><Users><User guid="U1" name="Anna"/><User guid="U2" name="Ben"/></Users>
      <CodeBook><Codes><Code guid="{C1}" name="armed attack" isCodable="true"><Code guid="C1A" name="by whom" isCodable="true"/></Code>
      <Code guid="C2" name="CONSULT" isCodable="true"/><Code guid="C3" name="Mood" isCodable="true"/></Codes></CodeBook>
      <Sources><TextSource guid="S1" name="treaty" plainTextPath="internal://S1.txt" creatingUser="U1">\(selections)</TextSource></Sources></Project>
      """
    let writer = try ArchiveWriter()
    var bytes = try writer.entry("sources/S1.txt", Array(Self.text.replacing("\n", with: lineEnd).utf8))
    bytes += try writer.entry("project.qde", Array(document.utf8))
    bytes += try writer.end()
    let path = "\(folder.path)/p.qdpx"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func selection(_ words: String, _ code: String, _ user: String) throws -> String {
    "<PlainTextSelection guid=\"x\" \(try place(of: words)) creatingUser=\"U1\"><Coding guid=\"y\" creatingUser=\"\(user)\"><CodeRef targetGUID=\"\(code)\"/></Coding></PlainTextSelection>"
  }

  private func inputs(_ path: String, units: String? = nil) throws -> EvaluationInputs {
    try EvaluationInputs(units: units, codes: [path], codebook: Self.codebook, planner: UnitPlanner())
  }

  @Test(arguments: ["\n", "\r\n"])
  func codingsCodeTheUnitsThatTheyOverlap(lineEnd: String) throws {
    let folder = try TemporaryFolder()
    let selections = [
      // From the end of one article, over white space, to the start of the next.
      try selection("them.\n\nArticle", "c1", "U1"), try selection("consult together", "C2", "U2"), try selection("An attack", "C1A", "U2"),
      // White space alone is shared with the second article's neighbour.
      try selection("all of them.\n\n", "C3", "U1"),
    ].joined()
    let found = try inputs(try project(selections, lineEnd: lineEnd, in: folder))
    let articles = found.units.filter { $0.kind == "article" }.map(\.id)
    try #require(articles.count == 2)
    #expect(found.coders.map(\.name) == ["Anna", "Ben"])
    #expect(articles.map { found.coders[0].code("attack", unit: $0) } == [true, true])
    #expect(articles.map { found.coders[0].code("consult", unit: $0) } == [false, false])
    #expect(articles.map { found.coders[1].code("attack", unit: $0) } == [true, false])
    #expect(articles.map { found.coders[1].code("consult", unit: $0) } == [false, true])
    // No code stands for it: nobody was asked.
    #expect(found.coders[0].code("neutrality", unit: articles[0]) == nil)
    #expect(found.notes.count == 1 && found.notes[0].contains("Mood"))
  }

  @Test func unitsCutElsewhereAreFoundByTheirText() throws {
    let folder = try TemporaryFolder()
    let path = try project(try selection("consult", "C2", "U2"), in: folder)
    try folder.write(
      "units.jsonl",
      "{\"id\": \"a\", \"text\": \"The Parties shall consult together.\"}\n{\"id\": \"b\", \"text\": \"é 𝄞\"}\n{\"id\": \"c\", \"text\": \"elsewhere\"}\n"
    )
    let found = try inputs(path, units: "\(folder.path)/units.jsonl")
    #expect(found.coders.map(\.name) == ["Ben"])
    #expect(["a", "b", "c"].map { found.coders[0].code("consult", unit: $0) } == [true, false, nil])
    #expect(found.notes.contains { $0.contains("1 units stand in no text") && $0.hasSuffix("such as c") })
  }

  @Test func whatIsNoProjectSaysSo() throws {
    let folder = try TemporaryFolder()
    try folder.write("x.qdpx", "no archive")
    #expect(throws: DiagnosticError.self) { try inputs("\(folder.path)/x.qdpx") }
    let empty = try project("", in: folder)
    #expect(throws: DiagnosticError.self) { try inputs(empty) }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: empty))
    try bytes.dropLast(40).write(to: URL(fileURLWithPath: empty))
    #expect(throws: DiagnosticError.self) { try inputs(empty) }
  }

  /// What `foedera export qdpx --codings units` writes is, read back, the codebook's own opinion.
  @Test(arguments: [false, true])
  func anExportedProjectAgreesWithTheCodebookThatMadeIt(usesCRLF: Bool) throws {
    let folder = try TemporaryFolder()
    let compiled = try CompiledCodebook(Self.codebook)
    let planner = UnitPlanner()
    let project = QDAProject(Self.codebook)
    var export = try ProjectExport(project, title: "p", destination: "\(folder.path)/p.qdpx")
    var tagger = Tagger(Tagger.Plan(codebook: compiled, planner: planner, collection: .kept))
    for number in 0..<10 {
      let text =
        Self.text.replacing("attack", with: number % 2 == 0 ? "attack" : "neutrality") + "\nArticle 3\n\nNumber \(number) of the é.\n"
      let treaty = try Ingester().ingest(Array(text.utf8), path: "\(number).txt", id: "\(number)")
      try export.append(
        QDASource(TaggedDocument(treaty: treaty, tags: tagger.tag(treaty)), project, codings: .units, usesCRLF: usesCRLF))
    }
    try export.finish()
    let found = try inputs("\(folder.path)/p.qdpx")
    #expect(found.coders.map(\.name) == ["Foedera"])
    let report = try Evaluator(codebook: compiled, units: found.units, coders: found.coders, workers: OrderedWorkers(jobs: 1)).report()
    #expect(report.evaluation.micro.f1.value == 1)
    #expect(report.evaluation.themes.map(\.coded) == [5, 10, 5])
    #expect(report.evaluation.themes.allSatisfy { $0.kappa.value == 1 })
  }
}
