import Testing
import TreatyText

@testable import TreatyCompare

struct ObligationAgreementTests {
  private static let codebook: Codebook = {
    let pattern = Pattern(source: "x", elements: [.word("x")], language: "en")
    let ids = ["collective-defence", "neutrality", "non-aggression", "consultation"]
    return Codebook(id: "c", language: "en", themes: ids.map { Theme(id: $0, patterns: [pattern]) })
  }()

  /// A document with an ATOP number and the themes that its annex is tagged with.
  private static func document(_ id: String, atop: String?, tagged: [Int], language: String = "en") -> DocumentTally {
    var treaty = Treaty(id: id, path: id, format: .plainText, text: ReadingText(""))
    if let atop { treaty.metadata.fields = [("atop", atop)] }
    let unit = TreatyUnit(index: 0, kind: .annex, language: language, scope: .annexes, range: 0..<0)
    let tags = UnitTags(
      unit: unit, words: 10, themes: tagged.map { .init(theme: $0, mentions: 2, score: 2, tagged: true) }, mentions: [])
    return DocumentTally(counting: TaggedDocument(treaty: treaty, tags: [tags]), coverage: ThemeCoverage(codebook))
  }

  private static func agreement(_ documents: [DocumentTally]) throws -> ObligationAgreement? {
    var tally = Tally(codebook)
    for document in documents { try tally.add(document) }
    let catalogue = AllianceCatalogue(
      [
        .init(number: 1, name: "One", obligations: [.defense: true, .offense: true, .neutrality: false, .consultation: true]),
        .init(number: 2, name: "Two", obligations: [.defense: false, .neutrality: true]),
      ], name: "test.csv")
    return ObligationAgreement(tally, catalogue: catalogue)
  }

  @Test func `Codes stand against tags, document by document and alliance by alliance`() throws {
    let found = try Self.agreement([
      Self.document("a", atop: "1", tagged: [0]), Self.document("b", atop: "1", tagged: [3]), Self.document("c", atop: "2", tagged: [0]),
      Self.document("d", atop: nil, tagged: [0]),
    ])
    let agreement = try #require(found)
    #expect(agreement.missing == [.offense])
    #expect(agreement.rows.map(\.document) == ["a", "a", "a", "a", "b", "b", "b", "b", "c", "c", "c", "c"])
    let defence = agreement.rows.filter { $0.obligation == .defense }
    #expect(defence.map(\.agrees) == [true, false, false])
    #expect(defence.map(\.allianceTagged) == [true, true, true])
    #expect(defence.map(\.documentsOfAlliance) == [2, 2, 1])
    #expect(defence.map(\.mentions) == [2, 0, 2])
    let documents = agreement.documents(.defense)
    #expect([documents.cases, documents.coded, documents.tagged, documents.agreeing] == [3, 2, 2, 1])
    #expect(documents.kappa.map { abs($0 + 0.5) < 1e-9 } == true)
    let alliances = agreement.alliances(.defense)
    #expect([alliances.cases, alliances.coded, alliances.tagged, alliances.agreeing] == [2, 1, 2, 1])
    // Non-aggression was coded of neither alliance.
    #expect(agreement.documents(.nonAggression).cases == 0)
    #expect(agreement.rows.first { $0.obligation == .nonAggression }?.agrees == nil)
  }

  @Test func `What the language does not cover agrees with nothing`() throws {
    let agreement = try #require(try Self.agreement([Self.document("a", atop: "1", tagged: [], language: "fr")]))
    #expect(agreement.rows.allSatisfy { $0.tagged == nil && $0.agrees == nil && $0.allianceTagged == nil })
    #expect(agreement.alliances(.defense).cases == 0)
  }

  @Test func `Unknown numbers are told, and without any there is nothing to tell`() throws {
    let agreement = try #require(
      try Self.agreement([Self.document("a", atop: "9", tagged: []), Self.document("b", atop: "one", tagged: [])]))
    #expect(agreement.rows.isEmpty)
    #expect(agreement.unknown.map(\.number) == ["9", "one"])
    #expect(try Self.agreement([Self.document("a", atop: nil, tagged: [0])]) == nil)
  }
}
