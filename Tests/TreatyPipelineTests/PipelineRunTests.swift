import Foundation
import Testing
import TreatyCodebook
import TreatyCompare
import TreatyText

@testable import TreatyPipeline

/// Whole runs over a small folder: two treaties and a speech, written for the test.
struct PipelineRunTests {
  private static let files: [(name: String, text: String)] = [
    (
      "alpha.txt",
      """
      TREATY OF ALLIANCE BETWEEN ALPHA AND BETA

      Article 1
      An armed attack against one Party shall be considered an attack against both of them.

      Article 2
      This Treaty shall be ratified.
      """
    ),
    (
      "alpha-protocol.txt",
      """
      PROTOCOL TO THE TREATY OF ALLIANCE

      Article 1
      The Parties shall consult together.

      Article 2
      This Protocol shall be ratified.
      """
    ),
    (
      "speech.txt",
      "Friends, the hour is late and much has been said of the peace of our continent; yet I must ask for your patience, for what I have to tell "
        + "you cannot be told in few words, and there are many among us who have waited long for it to be told at all in a hall like this one.\n"
    ),
  ]

  private static let codebook = """
    codebook: c
    language: en
    validation: c.validation.yml
    themes:
      collective-defence: [armed attack]
      neutrality: [neutral*]
      non-aggression: [non-aggression]
      consultation: [consult together]
      ratification: [ratified]
    """

  private static let metadata = """
    path,genre,atop,signed
    alpha.txt,treaty,9001,1949
    alpha-protocol.txt,treaty,9001,1951
    speech.txt,speech,77,1950
    """

  private static let catalogue = "atop,name,defense,offense,neutral,nonagg,consul\n9001,Alliance of Alpha,1,0,1,0,1\n"

  /// A folder with everything, and the result of a run over it.
  private struct Run {
    let folder: String
    let result: PipelineRun.Result

    init(overrides: String? = nil, codebook: String = PipelineRunTests.codebook) throws {
      let folder = NSTemporaryDirectory() + "foedera-run-\(UUID().uuidString)/"
      self.folder = folder
      func write(_ text: String, _ name: String) throws {
        try text.write(toFile: folder + name, atomically: true, encoding: .utf8)
      }
      try FileManager.default.createDirectory(atPath: folder + "texts", withIntermediateDirectories: true)
      for file in PipelineRunTests.files { try write(file.text, "texts/\(file.name)") }
      try write(codebook, "c.yml")
      try write("validation: c\nunits: 9\ndocuments: 9\nthemes:\n  ratification: {coded: 20, documents: 5}\n", "c.validation.yml")
      try write(PipelineRunTests.metadata, "m.csv")
      try write(PipelineRunTests.catalogue, "a.csv")
      if let overrides { try write(overrides, "o.csv") }
      try write(
        "corpus: texts\nmetadata: m.csv\ncodebook: c.yml\ncatalogue: a.csv\n" + (overrides == nil ? "" : "overrides: o.csv\n")
          + "groupings: [genre]\ncontrasts:\n  - {name: kinds, target: genre = speech, reference: genre = treaty}\noutput: out\nreplicates: 100\n",
        "p.yml")
      let pipeline = try PipelineFile.read(path: folder + "p.yml")
      let compiled = try CompiledCodebook(CodebookReader.read(path: pipeline.codebook ?? ""))
      let tables = try MetadataTables(path: pipeline.metadata ?? "")
      let run = PipelineRun(
        pipeline: pipeline, codebook: compiled, version: "0", metadataColumns: tables.columns, workers: OrderedWorkers(jobs: 2),
        progress: .never,
        overrides: try pipeline.overrides.map { try TagOverrides.read(path: $0, codebook: compiled.codebook) } ?? TagOverrides(),
        catalogue: try CatalogueFile.read(path: pipeline.catalogue ?? ""))
      result = try run.run(
        CorpusListing(paths: pipeline.corpus), reader: DocumentReader(metadata: tables), output: folder + "out")
    }

    func text(_ name: String) throws -> String { try String(contentsOfFile: folder + "out/" + name, encoding: .utf8) }
    func lines(_ name: String) throws -> [Substring] { try text(name).split(separator: "\n") }
    func remove() { try? FileManager.default.removeItem(atPath: folder) }
  }

  @Test func codesOfAlliancesStandAgainstTags() throws {
    let run = try Run()
    defer { run.remove() }
    let lines = try run.lines("atop.csv")
    #expect(
      lines.first
        == "document,atop,alliance,obligation,theme,coded,tagged,units_tagged,mentions,agrees,documents_of_alliance,tagged_in_alliance,articles"
    )
    #expect(lines.contains("alpha,9001,Alliance of Alpha,defense,collective-defence,1,1,1,1,1,2,1,"))
    #expect(lines.contains("alpha,9001,Alliance of Alpha,neutral,neutrality,1,0,0,0,0,2,0,"))
    #expect(lines.contains("alpha,9001,Alliance of Alpha,consul,consultation,1,0,0,0,0,2,1,"))
    #expect(lines.count == 1 + 2 * 4, "offensive-obligation is no theme of this codebook")
    let page = try run.text("report.html")
    #expect(page.contains("Where they disagree"))
    #expect(page.contains("Another document of the alliance is tagged (2)"))
    #expect(page.contains("no passage"))
    #expect(run.result.notes.contains { $0.contains("the ATOP number 77 is not in the catalogue a.csv") })
    #expect(run.result.notes.contains { $0.contains("offense (offensive-obligation)") })
  }

  @Test func unlikeTextsAreToldEverywhere() throws {
    let run = try Run()
    defer { run.remove() }
    #expect(run.result.notes.contains { $0.hasPrefix("The corpus joins 2 genres (speech: 1 document,") })
    #expect(run.result.notes.contains { $0.hasPrefix("“kinds” compares unlike texts: several genres: speech in the target") })
    #expect(run.result.notes.contains { $0.hasPrefix("“kinds” compares unlike texts: the median unit has") })
    let manifest = try run.text("run.json")
    #expect(manifest.contains("\"notes\":[\"The corpus joins"))
    #expect(try run.text("report.html").contains("The corpus joins 2 genres"))
    #expect(try run.text("comparison.csv").contains("several genres: speech in the target"))
    let frequency = try run.lines("frequency.csv")
    #expect(frequency.contains { $0.hasPrefix("genre,speech,operative,") && $0.hasSuffix(",speech,59,0") }, "\(frequency)")
    #expect(frequency.contains { $0.hasPrefix("corpus,all,operative,,ratification,") && $0.hasSuffix(",1") })
  }

  @Test func decisionsByHandAreKeptApart() throws {
    let run = try Run(overrides: "unit,theme,value,note\nalpha#1,neutrality,1,why\nalpha#1,collective-defence,0,\nnobody#0,neutrality,1,\n")
    defer { run.remove() }
    let units = try run.lines("units.csv").filter { $0.hasPrefix("alpha,1,") }
    #expect(units.contains { $0.contains(",neutrality,0,0,1,1,operative,") && $0.contains(",hand,") })
    #expect(units.contains { $0.contains(",collective-defence,1,1,0,1,operative,") && $0.contains(",hand,") })
    #expect(units.contains { $0.contains(",consultation,0,0,0,1,operative,") && $0.contains(",codebook,") })
    #expect(run.result.notes.contains { $0.hasPrefix("1 of 3 decisions in o.csv count nowhere: ") })
    let page = try run.text("report.html")
    #expect(page.contains("<span class=\"flag\">by hand</span>"))
    #expect(page.contains("<span class=\"flag\">not, by hand</span>"))
    #expect(try run.lines("atop.csv").contains("alpha,9001,Alliance of Alpha,neutral,neutrality,1,1,1,0,1,2,1,"))
  }

  @Test func validationIsShown() throws {
    let run = try Run()
    defer { run.remove() }
    let themes = try run.lines("document_themes.csv")
    #expect(themes.first?.contains(",covered,median_unit_words,validated,document_kind") == true)
    let page = try run.text("report.html")
    #expect(page.contains("1 of 5 themes were held against at least 20 coded units of at least 5 documents"))
    #expect(page.components(separatedBy: "not validated</span>").count == 5)
  }

  @Test(arguments: ["en", "fr"])
  func theLanguageOfThePipelineSaysWhichVersionCounts(language: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = NSTemporaryDirectory() + "foedera-run-\(UUID().uuidString)/"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let codebook = try CodebookReader.read(text: "codebook: c\nthemes: {a: [neutralité, neutrality]}\n")
    var pipeline = PipelineFile()
    pipeline.language = language
    let run = PipelineRun(
      pipeline: pipeline, codebook: try CompiledCodebook(codebook), version: "0", metadataColumns: [], workers: OrderedWorkers(jobs: 1),
      progress: .never)
    let listing = try CorpusListing(paths: [root.appending(path: "Corpus/1868-aarvelt-neutrality.txt").path])
    let result = try run.run(listing, reader: DocumentReader(), output: folder + "out")
    let rows = try String(contentsOfFile: folder + "out/units.csv", encoding: .utf8).split(separator: "\n").dropFirst()
    let articles = rows.map { $0.split(separator: ",", omittingEmptySubsequences: false) }.filter { $0[2] == "article" }
    #expect(articles.count == 18)
    #expect(Set(articles.filter { $0[11] == "1" }.map { String($0[4]) }) == [language])
    #expect(result.tally.documents[0].cells.filter { $0.kind == .article }.map(\.language) == [language])
    #expect(result.tally.documents[0].units(in: .all) < rows.count)
  }
}
