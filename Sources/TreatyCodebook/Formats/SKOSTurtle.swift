import TreatyText

/// Themes as SKOS concepts in Turtle; written only.
package struct SKOSTurtle: DictionaryFormat {
  package let id = "skos-turtle"
  package let name = "SKOS in Turtle"
  package let extensions = ["ttl"]

  /// Makes the format.
  package init() {}

  package func recognises(_ file: SourceFile) -> Bool { file.text.contains("@prefix") && file.text.contains(SKOSThesaurus.skos) }

  package func read(_ file: SourceFile) throws(DiagnosticError) -> LoadedCodebook {
    throw DiagnosticError([
      file.diagnostic(
        at: SourcePlace(line: 1, column: 1), "Turtle is not read",
        remedy: "make RDF/XML of it, for example with `rapper -i turtle -o rdfxml FILE` (raptor2-utils)")
    ])
  }

  package func write(_ loaded: LoadedCodebook) -> WrittenDictionary? {
    var writer = PlainWriter(loaded, format: self, abilities: [.globs, .descriptions, .languages])
    let concepts = SKOSConcepts(writer.tree(), of: loaded.codebook)
    var text = "@prefix skos: <\(SKOSThesaurus.skos)> .\n\n"
    let tops = concepts.all.filter { $0.broader == nil }.map { "<\($0.iri)>" }
    var scheme = ["a skos:ConceptScheme", "skos:prefLabel \(Self.literal(concepts.title, concepts.language))"]
    if !tops.isEmpty { scheme.append("skos:hasTopConcept \(tops.joined(separator: ", "))") }
    text += Self.statement("<\(concepts.scheme)>", scheme)
    for concept in concepts.all {
      var properties = [
        "a skos:Concept", "skos:inScheme <\(concepts.scheme)>",
        "skos:notation \(Self.literal(concept.notation, nil))^^<\(SKOSThesaurus.notationType)>",
        "skos:prefLabel \(Self.literal(concept.label, concepts.language))",
      ]
      if let definition = concept.definition { properties.append("skos:definition \(Self.literal(definition, concepts.language))") }
      if let broader = concept.broader { properties.append("skos:broader <\(broader)>") }
      let entries = concept.entries.map { Self.literal($0.text, $0.language) }
      if !entries.isEmpty { properties.append("skos:hiddenLabel \(entries.joined(separator: ",\n    "))") }
      text += Self.statement("<\(concept.iri)>", properties)
    }
    return WrittenDictionary(text: text, losses: writer.losses)
  }

  private static func statement(_ subject: String, _ properties: [String]) -> String {
    "\(subject) \(properties.joined(separator: " ;\n  ")) .\n\n"
  }

  /// A string literal after the Turtle grammar: quotes, backslashes and line ends escaped.
  private static func literal(_ text: String, _ language: String?) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": escaped += "\\\""
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "\"\(escaped)\"" + (language.map { "@\($0)" } ?? "")
  }
}
