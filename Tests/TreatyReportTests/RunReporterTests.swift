import Foundation
import Testing
import TreatyText

@testable import TreatyReport

@Suite struct RunReporterTests {
  @Test func `A run writes its tables, figures and page, the same bytes every time`() throws {
    let documents = SpecimenRun.documents()
    let quarantined = [QuarantinedInput(path: "broken.xml", code: "xml.malformed", message: "no <end>", line: 3, column: 7)]
    let first = try SpecimenRun.run(documents, SpecimenRun.context, folder: SpecimenRun.folder("one"), quarantined: quarantined)
    let again = try SpecimenRun.run(documents, SpecimenRun.context, folder: SpecimenRun.folder("two"), quarantined: quarantined)
    #expect(first == again)
    let expected = [
      "documents", "parties", "provisions", "units", "document_themes", "mentions", "frequency", "comparison", "dispersion", "cooccurrence",
      "trend", "trend_tests", "nearest", "copies", "copied_text",
    ]
    for table in expected { #expect(first["\(table).csv"] != nil, "\(table).csv") }
    for figure in ["frequency", "heatmap", "timeline", "comparison-1", "comparison-2", "cooccurrence"] {
      #expect(first["figures/\(figure).svg"] != nil, "\(figure).svg")
    }
    #expect(first["documents/west-1949.html"] == nil)
  }

  @Test func `A large corpus gets a page a document and a page a theme`() throws {
    var context = SpecimenRun.context
    context.pageLimit = 20_000
    let files = try SpecimenRun.run(SpecimenRun.documents(), context, folder: SpecimenRun.folder("pages"))
    #expect(files.keys.count { $0.hasPrefix("documents/") } == 20)
    #expect(files.keys.count { $0.hasPrefix("themes/") } == 8)
  }

  @Test func `Threads change no byte`() throws {
    var context = SpecimenRun.context
    context.extraFormats = RunContext.ExtraFormat.allCases
    let one = try SpecimenRun.run(SpecimenRun.documents(), context, folder: SpecimenRun.folder("alone"))
    let four = try SpecimenRun.run(SpecimenRun.documents(), context, folder: SpecimenRun.folder("four"), jobs: 4)
    #expect(one == four)
    #expect(four["comparison.tex"] != nil)
  }

  @Test func `The heat map has a table whose numbers lead to passages`() throws {
    let files = try SpecimenRun.run(SpecimenRun.documents(), SpecimenRun.context, folder: SpecimenRun.folder("heat"))
    let page = String(decoding: try #require(files["report.html"]), as: UTF8.self)
    let section = try #require(page.components(separatedBy: "<section id=\"heatmap\">").last?.components(separatedBy: "</section>").first)
    #expect(section.contains("<summary>Themes by treaty as a table</summary>"))
    let links = section.components(separatedBy: "<td class=\"r\"><a href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
    #expect(!links.isEmpty)
    for link in links { #expect(page.contains("id=\"\(link)\""), "\(link)") }
  }
}
