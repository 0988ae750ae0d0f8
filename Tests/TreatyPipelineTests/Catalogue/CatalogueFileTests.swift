import Foundation
import Testing
import TreatyCodebook
import TreatyCompare
import generate_tables

@testable import TreatyPipeline

struct CatalogueFileTests {
  @Test func readsWhatItKnowsAndLeavesTheRest() throws {
    let table = "name,ATOP,defense,offense,note,articles\nOne,10,1,0,x,defense: 2\nNo number,,1,1,,\n,11,,1,,\n"
    let catalogue = try CatalogueFile.parse(Array(table.utf8), path: "folder/c.csv")
    #expect(catalogue.count == 2)
    #expect(catalogue.name == "c.csv")
    #expect(
      catalogue[10]
        == .init(number: 10, name: "One", obligations: [.defense: true, .offense: false], articles: "defense: 2"))
    #expect(catalogue[11] == .init(number: 11, name: "ATOP 11", obligations: [.offense: true]))
    #expect(catalogue[12] == nil)
  }

  @Test func mistakesHavePlaces() {
    let table = "atop,defense\n10,2\nx,1\n10,1\n"
    let error = #expect(throws: DiagnosticError.self) { try CatalogueFile.parse(Array(table.utf8), path: "c.csv") }
    #expect(error?.diagnostics.compactMap(\.place?.line) == [2, 3, 4])
    #expect(throws: DiagnosticError.self) { try CatalogueFile.parse(Array("a,b\n1,2\n".utf8), path: "c.csv") }
    #expect(throws: DiagnosticError.self) { try CatalogueFile.parse([], path: "c.csv") }
  }

  @Test func theCompiledCatalogueIsFresh() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let table = try String(contentsOf: root.appending(path: BuiltInCatalogueFile.source), encoding: .utf8)
    #expect(BuiltInCatalogue.path == BuiltInCatalogueFile.source)
    #expect(BuiltInCatalogue.text == table, "run `make tables`")
    let catalogue = try BuiltInCatalogue.load()
    #expect(catalogue.count == 71)
    #expect(catalogue[3180]?.obligations[.defense] == true, "the North Atlantic Treaty")
  }
}
