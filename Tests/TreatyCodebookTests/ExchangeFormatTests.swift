import Testing
import TreatyText

@testable import TreatyCodebook

/// Codebooks that go to tools for qualitative analysis and thesauri, and come back.
struct ExchangeFormatTests {
  private static let codebook = """
    codebook: c
    title: Two families & a half
    language: en
    families:
      security:
        label: Security <of states>
        definition: What states promise.
        themes:
          defence:
            label: Collective "defence"
            definition: An attack on one.
            patterns:
              en: [armed attack*, self-defence, R&D]
              fr: [attaque armée]
          bare:
            label: Bare
            patterns: [bare]
      trade:
        label: Trade
        themes:
          tariffs: [tariff*]
    """

  /// Everything that the formats can hold, one line a theme.
  private func dump(_ codebook: Codebook, languages: Bool) -> [String] {
    codebook.families.map { "\($0.id)|\($0.label)" }
      + codebook.themes.map { theme in
        let entries = theme.patterns.map { pattern in
          TreatyCodebookTests.dump(pattern.elements) + (languages ? "@\(pattern.language ?? codebook.language ?? "-")" : "")
        }
        return "\(theme.family ?? "-")/\(theme.id)|\(theme.label)|\(theme.definition ?? "-")|\(entries.joined(separator: ","))"
      }
  }

  @Test(arguments: [("qdc", "c.qdc"), ("skos", "c.rdf")]) func roundTrips(id: String, path: String) throws {
    let loaded = try CodebookReader.load(text: Self.codebook, path: "c.yml")
    let format = try DictionaryFormats.named(id)
    let written = try #require(format.write(loaded))
    let back = try CodebookReader.load(text: written.text, path: path)
    #expect(dump(back.codebook, languages: id == "skos") == dump(loaded.codebook, languages: id == "skos"))
    #expect(back.notes == [])
    #expect(try #require(format.write(loaded)).text == written.text)
    // A second trip changes nothing any more.
    #expect(try #require(format.write(back)).text == written.text || back.codebook.id != loaded.codebook.id || id == "skos")
  }

  @Test(arguments: ["qdc", "skos"]) func theBuiltInCodebookComesBack(id: String) throws {
    let loaded = try BuiltInCodebook.load()
    let written = try #require(try DictionaryFormats.named(id).write(loaded))
    let back = try CodebookReader.load(text: written.text, path: "b.\(id == "qdc" ? "qdc" : "rdf")").codebook
    #expect(back.themes.map(\.id) == loaded.codebook.themes.map(\.id))
    #expect(back.themes.map(\.label) == loaded.codebook.themes.map(\.label))
    #expect(back.families.map(\.id) == loaded.codebook.families.map(\.id))
  }

  /// A thesaurus of others: both forms of RDF/XML, labels in two languages, broader and narrower, labels as resources (SKOS-XL).
  @Test func readsThesauriOfOthers() throws {
    let text = """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#"
        xmlns:xl="http://www.w3.org/2008/05/skos-xl#">
        <rdf:Description rdf:about="#trade">
          <rdf:type rdf:resource="http://www.w3.org/2004/02/skos/core#Concept"/>
          <skos:prefLabel xml:lang="en">Trade</skos:prefLabel>
          <skos:prefLabel xml:lang="fr">Commerce</skos:prefLabel>
          <skos:hiddenLabel xml:lang="en">tariff*</skos:hiddenLabel>
          <skos:narrower rdf:resource="#quotas"/>
        </rdf:Description>
        <skos:Concept rdf:about="#quotas"><skos:prefLabel xml:lang="en">Quotas</skos:prefLabel></skos:Concept>
        <skos:Concept rdf:about="#duties">
          <skos:broader rdf:resource="#trade"/>
          <xl:prefLabel rdf:resource="#l1"/>
          <xl:altLabel><xl:Label><xl:literalForm xml:lang="en">imposts</xl:literalForm></xl:Label></xl:altLabel>
          <skos:scopeNote xml:lang="en">What is paid.</skos:scopeNote>
        </skos:Concept>
        <xl:Label rdf:about="#l1"><xl:literalForm xml:lang="en">Duties</xl:literalForm></xl:Label>
        <rdf:Description rdf:about="#nothing"><skos:prefLabel>No concept</skos:prefLabel></rdf:Description>
      </rdf:RDF>
      """
    let codebook = try CodebookReader.load(text: text, path: "t.rdf").codebook
    #expect(
      dump(codebook, languages: true)
        == [
          "Trade|Trade", "Trade/Trade|Trade|-|Trade@en,Commerce@fr,tariff*@en", "Trade/Trade.Quotas|Quotas|-|Quotas@en",
          "Trade/Trade.Duties|Duties|What is paid.|Duties@en,imposts@en",
        ].map { $0 })
  }

  /// Concepts above each other in a circle end.
  @Test func circlesEnd() throws {
    let concepts = [("a", "b"), ("b", "a")].map { one, other in
      "<skos:Concept rdf:about='#\(one)'><skos:prefLabel>\(one)</skos:prefLabel><skos:broader rdf:resource='#\(other)'/></skos:Concept>"
    }
    let text =
      "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:skos='http://www.w3.org/2004/02/skos/core#'>"
      + concepts.joined() + "</rdf:RDF>"
    #expect(try CodebookReader.load(text: text, path: "t.rdf").codebook.themes.count == 2)
  }

  @Test func aCodeWithoutEntriesIsToldOf() throws {
    let text = """
      <CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes>
        <Code guid="00ef1da3-0a08-5b26-9b52-38747345dd71" name="Trade" isCodable="true"><Description>Commerce.</Description></Code>
      </Codes></CodeBook>
      """
    let loaded = try CodebookReader.load(text: text, path: "n.qdc")
    #expect(loaded.codebook.themes.map(\.id) == ["Trade"])
    #expect(loaded.codebook.themes.first?.definition == "Commerce.")
    #expect(loaded.notes.count == 1)
    #expect(loaded.notes.first?.place?.line == 2)
  }

  @Test func turtleEscapesWhatItMust() throws {
    let loaded = try CodebookReader.load(text: Self.codebook, path: "c.yml")
    let text = try #require(try DictionaryFormats.named("skos-turtle").write(loaded)).text
    #expect(text.contains("skos:prefLabel \"Collective \\\"defence\\\"\"@en"))
    #expect(text.contains("skos:hiddenLabel \"armed attack*\"@en,"))
    #expect(throws: DiagnosticError.self) { try CodebookReader.load(text: text, path: "c.ttl") }
  }
}
