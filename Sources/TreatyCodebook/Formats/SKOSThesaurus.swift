import TreatyText
import TreatyXML

/// Themes as SKOS concepts in RDF/XML, and thesauri in SKOS as codebooks: labels become patterns, broader concepts keys.
///
/// Both forms of RDF/XML are read: elements of the concept's type, and `rdf:Description` with an `rdf:type`; SKOS-XL labels too. A concept's
/// preferred, alternative and hidden labels are its entries, each in its language. Concepts that Foedera wrote carry their identifier as a
/// `skos:notation` of the type ``notationType``, and their entries as hidden labels only, so that the same codebook comes back.
///
/// Source: SKOS Reference, W3C Recommendation of 18 August 2009. Turtle is not read: `rapper -i turtle -o rdfxml` makes RDF/XML of it.
package struct SKOSThesaurus: DictionaryFormat {
  package let id = "skos"
  package let name = "SKOS in RDF/XML"
  package let extensions = ["rdf", "skos"]

  static let skos = "http://www.w3.org/2004/02/skos/core#"
  static let notationType = "urn:x-foedera:theme"

  /// Makes the format.
  package init() {}

  package func recognises(_ file: SourceFile) -> Bool {
    file.text.utf8.first { $0 > 0x20 } == UInt8(ascii: "<") && file.text.contains("RDF") && file.text.contains(Self.skos)
  }

  package func read(_ file: SourceFile) throws(DiagnosticError) -> LoadedCodebook {
    var handler = SKOSHandler(places: XMLTagPlaces(file, names: ["Concept", "Description"]))
    do {
      _ = try XMLReader().read(Array(file.text.utf8), into: &handler)
    } catch {
      let place = SourcePlace(line: error.place.line, column: error.place.column)
      throw DiagnosticError([file.diagnostic(at: place, "this is not well-formed XML: \(error.message)")])
    }
    let tree = SKOSTree(handler.concepts)
    guard tree.tree.entryCount > 0 else {
      throw DiagnosticError([file.diagnostic(at: SourcePlace(line: 1, column: 1), "this thesaurus has no concept with a label")])
    }
    var codebook = tree.tree.codebook(of: file)
    codebook.language = tree.language
    return LoadedCodebook(codebook: codebook, notes: [], files: [file])
  }

  package func write(_ loaded: LoadedCodebook) -> WrittenDictionary? {
    var writer = PlainWriter(loaded, format: self, abilities: [.globs, .descriptions, .languages])
    let concepts = SKOSConcepts(writer.tree(), of: loaded.codebook)
    var xml = XMLWriter()
    xml.start("rdf:RDF", [("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), ("xmlns:skos", Self.skos)])
    xml.start("skos:ConceptScheme", [("rdf:about", concepts.scheme)])
    xml.element("skos:prefLabel", concepts.language.map { [("xml:lang", $0)] } ?? [], text: concepts.title)
    for concept in concepts.all where concept.broader == nil {
      xml.element("skos:hasTopConcept", [("rdf:resource", concept.iri)], text: "")
    }
    xml.end()
    for concept in concepts.all { Self.write(concept, concepts, &xml) }
    return WrittenDictionary(text: xml.finish(), losses: writer.losses)
  }

  private static func write(_ concept: SKOSConcepts.Concept, _ concepts: SKOSConcepts, _ xml: inout XMLWriter) {
    func tagged(_ language: String?) -> [(name: String, value: String)] { language.map { [("xml:lang", $0)] } ?? [] }
    xml.start("skos:Concept", [("rdf:about", concept.iri)])
    xml.element("skos:inScheme", [("rdf:resource", concepts.scheme)], text: "")
    xml.element("skos:notation", [("rdf:datatype", notationType)], text: concept.notation)
    xml.element("skos:prefLabel", tagged(concepts.language), text: concept.label)
    if let definition = concept.definition { xml.element("skos:definition", tagged(concepts.language), text: definition) }
    if let broader = concept.broader { xml.element("skos:broader", [("rdf:resource", broader)], text: "") }
    for entry in concept.entries { xml.element("skos:hiddenLabel", tagged(entry.language), text: entry.text) }
    xml.end()
  }
}
