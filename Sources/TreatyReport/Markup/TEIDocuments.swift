import TreatyText
import TreatyXML

/// Documents as TEI P5: divisions by kind, themes as categories of a taxonomy, `ana` on divisions that are tagged and on segments where they
/// are mentioned, and every mention once more in `standOff` with its place.
///
/// Places are code points into the reading text of the source (RFC 5147). Label and title of a division stand in its `head`; text
/// between two parts gets a division of its own, as TEI allows no other.
/// Source: TEI P5 Guidelines 4.9.0, chapters 4 (default text structure) and 17 (simple analytic mechanisms).
package struct TEIDocuments: AnnotationFormat {
  package let id = "tei"
  private let codebook: Codebook

  /// Marks up with the themes of a codebook.
  package init(_ codebook: Codebook) { self.codebook = codebook }

  package func files(of document: TaggedDocument) -> [(name: String, content: [UInt8])] {
    var writing = TEIWriting(document, codebook)
    return [(Slug.make(document.treaty.id) + ".tei.xml", Array(writing.write().utf8))]
  }
}

/// One document on its way to markup.
struct TEIWriting {
  private let treaty: Treaty
  private let codebook: Codebook
  private let tree: ProvisionTree
  private let allMentions: [AnnotatedMention]
  private let lines: MarkedLines
  private let themes: ThemeReferences
  private var writer = XMLWriter()
  private var segments = 0

  init(_ document: TaggedDocument, _ codebook: Codebook) {
    treaty = document.treaty
    self.codebook = codebook
    tree = ProvisionTree(treaty)
    allMentions = AnnotatedMention.all(in: document, codebook)
    lines = MarkedLines(treaty.text, allMentions)
    themes = ThemeReferences(document)
  }

  /// The whole document.
  mutating func write() -> String {
    writer.start("TEI", [("xmlns", "http://www.tei-c.org/ns/1.0"), ("xml:id", Slug.make(treaty.id))])
    writeHeader()
    writer.start("text", treaty.metadata.language.map { [("xml:lang", $0)] } ?? [])
    writer.start("body")
    for node in tree.roots { write(node) }
    if tree.roots.isEmpty { writer.element("p", text: "") }
    writer.end()
    writer.end()
    if !allMentions.isEmpty { writeStandOff() }
    return writer.finish()
  }

  // MARK: - Header

  private mutating func writeHeader() {
    writer.start("teiHeader")
    writer.start("fileDesc")
    writer.start("titleStmt")
    writer.element("title", text: treaty.metadata.title ?? treaty.id)
    for party in treaty.metadata.parties { writer.element("author", text: party.name) }
    writer.end()
    writer.start("publicationStmt")
    writer.element("p", text: "Made by Foedera from the source described below.")
    writer.end()
    writeSource()
    writer.end()
    writeEncoding()
    writeProfile()
    writer.end()
  }

  private mutating func writeSource() {
    writer.start("sourceDesc")
    writer.start("bibl")
    writer.element("title", text: treaty.metadata.title ?? treaty.id)
    writer.element("idno", [("type", "document")], text: treaty.id)
    if let signed = treaty.metadata.signed, isDate(signed) {
      writer.element("date", [("type", "signature"), ("when", signed)], text: signed)
    }
    if let inForce = treaty.metadata.inForce, isDate(inForce) {
      writer.element("date", [("type", "entry-into-force"), ("when", inForce)], text: inForce)
    }
    writer.end()
    writer.end()
  }

  /// Partial dates are dates in TEI.
  private func isDate(_ date: String) -> Bool { !DateBounds.dates(date, named: "").isEmpty }

  private mutating func writeEncoding() {
    writer.start("encodingDesc")
    writer.start("classDecl")
    writer.start("taxonomy", [("xml:id", "themes")])
    for theme in themes.present.map({ codebook.themes[$0] }) {
      writer.start("category", [("xml:id", ThemeReferences.id(theme))])
      writer.element("catDesc", text: theme.label)
      writer.end()
    }
    if themes.present.isEmpty { writer.element("desc", text: "no theme was found") }
    writer.end()
    writer.end()
    writer.end()
  }

  private mutating func writeProfile() {
    guard treaty.metadata.language != nil || !themes.tagged.isEmpty else { return }
    writer.start("profileDesc")
    if let language = treaty.metadata.language {
      writer.start("langUsage")
      writer.element("language", [("ident", language)], text: language)
      writer.end()
    }
    if !themes.tagged.isEmpty {
      writer.start("textClass")
      for theme in themes.tagged { empty("catRef", [("scheme", "#themes"), ("target", reference(theme))]) }
      writer.end()
    }
    writer.end()
  }

  // MARK: - Text

  private mutating func write(_ node: ProvisionTree.Node) {
    var attributes: [(name: String, value: String)] = [("type", node.provision.kind.rawValue)]
    if let number = node.provision.number { attributes.append(("n", number)) }
    if let language = node.provision.language, language != treaty.metadata.language { attributes.append(("xml:lang", language)) }
    let tags = themes.themes(of: node.provision).map(reference)
    if !tags.isEmpty { attributes.append(("ana", tags.joined(separator: " "))) }
    writer.start("div", attributes)
    writeHead(node)
    writePieces(node)
    writer.end()
  }

  private mutating func writeHead(_ node: ProvisionTree.Node) {
    let parts =
      node.provision.headingRange == nil
      ? [node.provision.label, node.provision.heading].compactMap { $0 } : [node.label, node.heading].compactMap { $0.map(lines.string) }
    if !parts.isEmpty { writer.element("head", text: parts.joined(separator: " ")) }
  }

  private mutating func writePieces(_ node: ProvisionTree.Node) {
    var isBehindPart = false
    for piece in node.pieces {
      switch piece {
      case .part(let part):
        write(part)
        isBehindPart = true
      case .text(let range):
        if isBehindPart { writer.start("div", [("type", "section")]) }
        writeParagraphs(range)
        if isBehindPart { writer.end() }
      }
    }
    if node.pieces.isEmpty { writer.element("p", text: "") }
  }

  private mutating func writeParagraphs(_ range: Range<Int>) {
    for paragraph in lines.paragraphs(in: range) {
      writer.start("p")
      for (place, line) in paragraph.enumerated() {
        if place > 0 { empty("lb", []) }
        for run in line { write(run) }
      }
      writer.end()
    }
  }

  private mutating func write(_ run: MarkedLines.Run) {
    guard let mention = run.mention.map({ lines.mentions[$0] }) else { return writer.text(lines.string(run)) }
    segments += 1
    writer.element("seg", [("xml:id", "mention-\(segments)"), ("ana", reference(mention.theme))], text: lines.string(run))
  }

  // MARK: - Stand-off

  private mutating func writeStandOff() {
    writer.start("standOff")
    writer.start("listAnnotation", [("type", "mentions")])
    for (place, mention) in allMentions.enumerated() {
      writer.start("annotation", [("xml:id", "annotation-\(place + 1)"), ("motivation", "classifying"), ("target", fragment(mention))])
      writer.element("note", [("type", "pattern")], text: mention.pattern)
      writer.element("note", [("type", "quote")], text: lines.string(mention.bytes))
      empty("ptr", [("target", reference(mention.theme))])
      writer.end()
    }
    writer.end()
    writer.end()
  }

  /// A fragment of the plain text by RFC 5147.
  private func fragment(_ mention: AnnotatedMention) -> String {
    "\(Slug.make(treaty.id)).txt#char=\(mention.points.lowerBound),\(mention.points.upperBound)"
  }

  private func reference(_ theme: Int) -> String { "#" + ThemeReferences.id(codebook.themes[theme]) }

  private mutating func empty(_ element: String, _ attributes: [(name: String, value: String)]) {
    writer.start(element, attributes)
    writer.end()
  }
}
