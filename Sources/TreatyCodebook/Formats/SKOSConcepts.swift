import TreatyText

/// The families and themes of a codebook as SKOS concepts, for writing.
struct SKOSConcepts {
  /// A family or a theme.
  struct Concept {
    var iri: String
    /// The identifier of the theme or family.
    var notation: String
    var label: String
    var definition: String?
    /// The concept above, as IRI.
    var broader: String?
    var entries: [(text: String, language: String?)]
  }

  /// The IRI of the scheme.
  let scheme: String
  let title: String
  /// The language of labels.
  let language: String?
  /// Parents before children.
  private(set) var all: [Concept] = []

  init(_ root: PlainTree, of codebook: Codebook) {
    scheme = "urn:uuid:" + NameUUID.make("scheme", codebook.id)
    title = codebook.title.isEmpty ? codebook.id : codebook.title
    language = codebook.language
    let themes = Dictionary(codebook.themes.map { (PlainWriter.path(of: $0), $0) }) { first, _ in first }
    var found: [Concept] = []
    root.visit { node, _ in
      let theme = themes[node.path]
      let family = node.path.count == 1 && theme == nil ? codebook.families.first { $0.id == node.key } : nil
      let label = theme?.label ?? family?.label ?? node.key
      found.append(
        Concept(
          iri: Self.iri(node.path, codebook), notation: theme?.id ?? node.key, label: label.isEmpty ? node.key : label,
          definition: theme?.definition ?? family?.definition,
          broader: node.path.count > 1 ? Self.iri(Array(node.path.dropLast()), codebook) : nil,
          entries: node.entries.map { ($0.text, $0.pattern.language ?? codebook.language) }))
    }
    all = found
  }

  private static func iri(_ path: [String], _ codebook: Codebook) -> String {
    "urn:uuid:" + NameUUID.make("concept", codebook.id, path.joined(separator: "."))
  }
}
