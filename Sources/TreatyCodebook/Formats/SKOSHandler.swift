import TreatyXML

/// Gathers the concepts of an RDF/XML file with their labels and the concepts above them.
struct SKOSHandler: XMLHandler {
  /// A resource that may be a concept.
  struct Concept {
    var iri: String
    var place: SourcePlace
    var isConcept: Bool
    var notation: String?
    /// True for a notation that Foedera wrote.
    var isOurs = false
    var broader: [String] = []
    var narrower: [String] = []
    var labels: [Label] = []
    var definition: String?
    /// Resources that hold the concept's labels in SKOS-XL.
    var labelResources: [String] = []
  }

  /// A label or definition.
  struct Label {
    var property: Property
    var language: String?
    var text = ""
  }

  /// What an element says.
  enum Property: Int32 {
    case other, resource, concept, type, broader, narrower, preferred, alternative, hidden, definition, notation, literal
  }

  private static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  private static let xl = "http://www.w3.org/2008/05/skos-xl#"

  let places: XMLTagPlaces
  /// Every described resource, in the order of the file.
  var concepts: [Concept] = []
  private var open: [Property] = []
  /// The resources that are open, innermost last.
  private var resources: [Int] = []
  private var languages: [String?] = []
  private var text: (property: Property, language: String?, text: String)?
  private var tags = 0

  init(places: XMLTagPlaces) { self.places = places }

  mutating func code(for element: XMLElementName) -> Int32 {
    let property: Property
    switch (element.namespace, element.local) {
    case (Self.rdf, "Description"), (Self.xl, "Label"): property = .resource
    case (SKOSThesaurus.skos, "Concept"): property = .concept
    case (Self.rdf, "type"): property = .type
    case (SKOSThesaurus.skos, "broader"): property = .broader
    case (SKOSThesaurus.skos, "narrower"): property = .narrower
    case (SKOSThesaurus.skos, "prefLabel"), (Self.xl, "prefLabel"): property = .preferred
    case (SKOSThesaurus.skos, "altLabel"), (Self.xl, "altLabel"): property = .alternative
    case (SKOSThesaurus.skos, "hiddenLabel"), (Self.xl, "hiddenLabel"): property = .hidden
    case (Self.xl, "literalForm"): property = .literal
    case (SKOSThesaurus.skos, "definition"), (SKOSThesaurus.skos, "scopeNote"): property = .definition
    case (SKOSThesaurus.skos, "notation"): property = .notation
    default: property = .other
    }
    return property.rawValue
  }

  mutating func start(_ element: Int32, _ attributes: borrowing XMLAttributes) {
    let property = Property(rawValue: element) ?? .other
    open.append(property)
    languages.append(attributes["lang"] ?? languages.last ?? nil)
    switch property {
    case .resource, .concept: beginResource(property, attributes["about"] ?? attributes["nodeID"] ?? "")
    case .type:
      if attributes["resource"] == SKOSThesaurus.skos + "Concept", let current = resources.last { concepts[current].isConcept = true }
    case .broader: link(attributes["resource"], \.broader)
    case .narrower: link(attributes["resource"], \.narrower)
    case .notation:
      if attributes["datatype"] == SKOSThesaurus.notationType, let current = resources.last { concepts[current].isOurs = true }
      text = (property, nil, "")
    case .preferred, .alternative, .hidden:
      link(attributes["resource"], \.labelResources)
      text = (property, languages.last ?? nil, "")
    case .definition, .literal: text = (property, languages.last ?? nil, "")
    case .other: break
    }
  }

  private mutating func beginResource(_ property: Property, _ iri: String) {
    let holder = resources.last
    concepts.append(Concept(iri: iri, place: places.place(of: tags), isConcept: property == .concept))
    if property == .concept || iri.isEmpty == false { tags += 1 }
    // A label that stands inside the property that names it.
    if let holder, [.preferred, .alternative, .hidden].contains(open.dropLast().last ?? .other) {
      text = nil
      let name = iri.isEmpty ? "#\(concepts.count - 1)" : iri
      concepts[concepts.count - 1].iri = name
      concepts[holder].labelResources.append(name)
    }
    resources.append(concepts.count - 1)
  }

  private mutating func link(_ resource: String?, _ field: WritableKeyPath<Concept, [String]>) {
    if let resource, let current = resources.last { concepts[current][keyPath: field].append(resource) }
  }

  mutating func end(_ element: Int32) {
    let property = open.popLast() ?? .other
    languages.removeLast()
    if property == .resource || property == .concept {
      resources.removeLast()
    } else if let said = text, said.property == property, let current = resources.last {
      text = nil
      take(said, current)
    }
  }

  private mutating func take(_ said: (property: Property, language: String?, text: String), _ current: Int) {
    let words = said.text.split { $0.isWhitespace }.joined(separator: " ")
    guard !words.isEmpty else { return }
    switch said.property {
    case .notation: concepts[current].notation = words
    case .definition: if concepts[current].definition == nil { concepts[current].definition = words }
    default: concepts[current].labels.append(Label(property: said.property, language: said.language, text: words))
    }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    text?.text += String(decoding: bytes, as: UTF8.self)
  }
}
