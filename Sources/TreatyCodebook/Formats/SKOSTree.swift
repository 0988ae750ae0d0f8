import TreatyText

/// Concepts as keys that nest, with their labels as entries.
struct SKOSTree {
  private(set) var tree = DictionaryTree()
  /// The language that most labels are in.
  private(set) var language: String?

  init(_ resources: [SKOSHandler.Concept]) {
    let byIRI = Dictionary(resources.enumerated().map { ($1.iri, $0) }) { first, _ in first }
    var concepts = resources
    // Labels that stand apart (SKOS-XL) belong to the concept that names them.
    for index in concepts.indices {
      for iri in concepts[index].labelResources { if let label = byIRI[iri] { concepts[index].labels += resources[label].labels } }
    }
    var parents: [Int: Int] = [:]
    for (index, concept) in concepts.enumerated() {
      if let parent = concept.broader.lazy.compactMap({ byIRI[$0] }).first { parents[index] = parents[index] ?? parent }
      for child in concept.narrower.compactMap({ byIRI[$0] }) { parents[child] = parents[child] ?? index }
    }
    language = Self.commonest(concepts.filter(\.isConcept).flatMap(\.labels).compactMap(\.language))
    let keys = concepts.map { Self.key($0, language) }
    for (index, concept) in concepts.enumerated() where concept.isConcept { add(index, concept, keys, parents) }
  }

  private mutating func add(_ index: Int, _ concept: SKOSHandler.Concept, _ keys: [String], _ parents: [Int: Int]) {
    var path = [index]
    while let parent = parents[path[0]], !path.contains(parent) { path.insert(parent, at: 0) }
    let names = path.map { keys[$0] }
    let label = concept.labels.first { $0.property == .preferred && $0.language == language } ?? concept.labels.first
    let entries = concept.labels.filter { $0.property == .hidden || !concept.isOurs }
    let line = concept.place.line
    if names.count == 1, entries.isEmpty {
      tree.describe(family: Codebook.Family(id: names[0], label: label?.text ?? names[0], definition: concept.definition))
      return
    }
    tree.open(names, line: line, id: concept.isOurs ? concept.notation : nil, label: label?.text, definition: concept.definition)
    for entry in entries where PatternBorders.isWord(entry.text) {
      tree.add(
        Pattern(
          source: entry.text, elements: PatternParser.parsePlain(entry.text), language: entry.language, line: line,
          column: concept.place.column),
        at: names)
    }
  }

  /// What a concept is called in paths: the notation that Foedera wrote, else its label.
  private static func key(_ concept: SKOSHandler.Concept, _ language: String?) -> String {
    if concept.isOurs, let notation = concept.notation { return notation }
    let preferred = concept.labels.filter { $0.property == .preferred }
    return (preferred.first { $0.language == language } ?? preferred.first ?? concept.labels.first)?.text ?? concept.notation ?? concept.iri
  }

  private static func commonest(_ languages: [String]) -> String? {
    let counts = languages.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
