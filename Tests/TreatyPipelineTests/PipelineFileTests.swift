import Testing
import TreatyCodebook
import TreatyText

@testable import TreatyPipeline

struct PipelineFileTests {
  @Test func budgetsOfArchivesCanBeSet() throws {
    let file = SourceFile(path: "p.yml", text: "corpus: [x]\narchives: {size: 5, members: 7}\n")
    let archives = try PipelineFile.parse(file).archives
    #expect(archives.memberBytes == 5 && archives.members == 7 && archives.expansion == 100)
    let wrong = SourceFile(path: "p.yml", text: "corpus: [x]\narchives: {size: much}\n")
    #expect(throws: DiagnosticError.self) { try PipelineFile.parse(wrong) }
  }

  @Test func readsEveryKey() throws {
    let pipeline = try PipelineFile.parse(
      SourceFile(
        path: "jobs/p.yml",
        text: """
          pipeline: p
          title: A title
          corpus: [a, /b]
          exclude: "*.md"
          metadata: m.csv
          codebook: c.yml
          unit: paragraph
          language: fr
          axis: in_force
          groupings: [party, decade]
          contrasts:
            - target: bloc = north
            - {name: early, target: signed < 1900, reference: signed >= 1900}
          reports: [html]
          output: ../out
          seed: 7
          replicates: 200
          """))
    #expect(pipeline.corpus == ["jobs/a", "/b"])
    #expect(pipeline.exclude == ["*.md"])
    #expect([pipeline.metadata, pipeline.codebook, pipeline.output] == ["jobs/m.csv", "jobs/c.yml", "jobs/../out"])
    #expect(pipeline.unit == .paragraph)
    #expect(pipeline.axis == .inForce)
    #expect(pipeline.groupings.map(\.name) == ["party", "decade"])
    #expect(pipeline.contrasts.map(\.name) == ["bloc = north against all others", "early"])
    #expect(pipeline.reports == [.html])
    #expect([pipeline.seed, pipeline.replicates] == [7, 200])
  }

  @Test(arguments: [
    (
      "pipeline: p\ncorps: a\n",
      """
      p.yml:2:1: error: a pipeline has no key `corps`
         2 | corps: a
           | ^~~~~
           = did you mean `corpus`?
      """
    ),
    (
      "unit: articles\n",
      """
      p.yml:1:7: error: unit cannot be `articles`
         1 | unit: articles
           |       ^~~~~~~~
           = did you mean `article`?
      """
    ),
    (
      "contrasts:\n  - target: bloc north\n",
      """
      p.yml:2:18: error: expected one of = != < <= > >= after `bloc`
         2 |   - target: bloc north
           |                  ^
           = write for example: bloc = north and signed >= 1949
      """
    ),
  ])
  func errorsShowThePlace(text: String, message: String) {
    #expect {
      try PipelineFile.parse(SourceFile(path: "p.yml", text: text))
    } throws: { error in
      "\(error)" == message
    }
  }
}
