import TreatyText
import TreatyXML

/// Documents as Akoma Ntoso 3.0: the structure that was found becomes markup, whatever the source was; themes stand as concepts, as
/// classification, as references of the provisions tagged with them and as terms where they are mentioned.
///
/// Every mention stands also in `otherAnalysis`, with pattern, line and code points into the reading text of the source, since terms cannot
/// overlap. A document that is one treaty (preamble, body, conclusions, annexes in this order) gets those elements; any other order, such
/// as that of two language versions one after the other, stays in the body as `hcontainer` elements that name their kind. Text between two
/// parts stands in a `crossHeading`. Dates that are not full days are given as the first and last day that they can be.
/// Source: Akoma Ntoso Version 1.0, OASIS Standard, Part 2 (namespace …/akn/3.0).
package struct AkomaNtosoDocuments: AnnotationFormat {
  package let id = "akoma-ntoso"
  private let codebook: Codebook

  /// Marks up with the themes of a codebook.
  package init(_ codebook: Codebook) { self.codebook = codebook }

  package func files(of document: TaggedDocument) -> [(name: String, content: [UInt8])] {
    var writing = AkomaNtosoWriting(document, codebook)
    return [(Slug.make(document.treaty.id) + ".akn.xml", Array(writing.write().utf8))]
  }
}

/// One document on its way to markup.
struct AkomaNtosoWriting {
  private let document: TaggedDocument
  private let codebook: Codebook
  private let tree: ProvisionTree
  private let allMentions: [AnnotatedMention]
  private let lines: MarkedLines
  private let themes: ThemeReferences
  private var writer = XMLWriter()
  private var identifiers: Set<String> = []
  private var terms = 0

  private var treaty: Treaty { document.treaty }

  init(_ document: TaggedDocument, _ codebook: Codebook) {
    self.document = document
    self.codebook = codebook
    tree = ProvisionTree(document.treaty)
    allMentions = AnnotatedMention.all(in: document, codebook)
    lines = MarkedLines(document.treaty.text, allMentions)
    themes = ThemeReferences(document)
  }

  /// The whole document.
  mutating func write() -> String {
    writer.start("akomaNtoso", [("xmlns", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0")])
    writer.start("act", [("name", treaty.metadata.kind ?? "treaty"), ("contains", "originalVersion")])
    writeMeta(of: "!main", isMain: true)
    let plan = AkomaNtosoPlan(tree.roots)
    if let preamble = plan.preamble { writePreamble(preamble) }
    writer.start("body")
    if plan.body.isEmpty { writeEmptyBody() }
    for node in plan.body { write(node, in: nil) }
    writer.end()
    if !plan.conclusions.isEmpty { writeConclusions(plan.conclusions) }
    if !plan.annexes.isEmpty { writeAttachments(plan.annexes) }
    return writer.finish()
  }

  /// The schema wants a part in the body; a treaty that is all preamble has none.
  private mutating func writeEmptyBody() {
    writer.start("hcontainer", [("eId", identifier("body", in: nil)), ("name", "body")])
    writer.start("content")
    writer.element("p", text: "")
    writer.end()
    writer.end()
  }

  // MARK: - Metadata

  private var work: String { "/akn/int/act/" + Slug.make(treaty.id) }

  private var dates: [(date: String, name: String)] {
    let signed = treaty.metadata.signed.map { DateBounds.dates($0, named: "signature") } ?? []
    let inForce = treaty.metadata.inForce.map { DateBounds.dates($0, named: "entry-into-force") } ?? []
    // The schema demands a date; this one says by its name that none is known.
    return signed + inForce + (signed.isEmpty && inForce.isEmpty ? [("0001-01-01", "unknown")] : [])
  }

  private mutating func writeMeta(of part: String, isMain: Bool) {
    writer.start("meta")
    writeIdentification(part)
    if isMain {
      writeClassification()
      writeAnalysis()
      writeReferences()
    }
    writer.end()
  }

  private mutating func writeIdentification(_ part: String) {
    let language = ThreeLetterLanguage.code(treaty.metadata.language)
    let expression = "\(work)/\(language)@"
    writer.start("identification", [("source", "#foedera")])
    writer.start("FRBRWork")
    empty("FRBRthis", [("value", "\(work)/\(part)")])
    empty("FRBRuri", [("value", work)])
    empty("FRBRalias", [("value", treaty.metadata.title ?? treaty.id), ("name", "title")])
    for date in dates { empty("FRBRdate", [("date", date.date), ("name", date.name)]) }
    for party in parties.indices { empty("FRBRauthor", [("href", "#party-\(party + 1)"), ("as", "#contractingParty")]) }
    if parties.isEmpty { empty("FRBRauthor", [("href", "#unknown")]) }
    empty("FRBRcountry", [("value", "int")])
    writer.end()
    writer.start("FRBRExpression")
    empty("FRBRthis", [("value", "\(expression)/\(part)")])
    empty("FRBRuri", [("value", expression)])
    for date in dates { empty("FRBRdate", [("date", date.date), ("name", date.name)]) }
    empty("FRBRauthor", [("href", "#foedera")])
    empty("FRBRlanguage", [("language", language)])
    writer.end()
    writer.start("FRBRManifestation")
    empty("FRBRthis", [("value", "\(expression)/\(part).xml")])
    empty("FRBRuri", [("value", "\(expression).akn")])
    for date in dates { empty("FRBRdate", [("date", date.date), ("name", date.name)]) }
    empty("FRBRauthor", [("href", "#foedera")])
    empty("FRBRformat", [("value", "application/akn+xml")])
    writer.end()
    writer.end()
  }

  private var parties: [TreatyMetadata.Party] { treaty.metadata.parties }

  private mutating func writeClassification() {
    guard !themes.tagged.isEmpty else { return }
    writer.start("classification", [("source", "#foedera")])
    for theme in themes.tagged.map({ codebook.themes[$0] }) {
      empty(
        "keyword",
        [
          ("eId", identifier("keyword-" + ThemeReferences.id(theme), in: nil)), ("value", theme.id), ("showAs", theme.label),
          ("dictionary", "#codebook"),
        ])
    }
    writer.end()
  }

  private mutating func writeAnalysis() {
    guard !allMentions.isEmpty else { return }
    writer.start("analysis", [("source", "#foedera")])
    writer.start("otherAnalysis", [("source", "#foedera")])
    for mention in allMentions {
      empty(
        "f:mention",
        [
          ("xmlns:f", "urn:foedera:mentions"), ("theme", mention.themeID), ("pattern", mention.pattern),
          ("start", String(mention.points.lowerBound)), ("end", String(mention.points.upperBound)),
          ("quote", String(decoding: treaty.text.bytes[mention.bytes], as: UTF8.self)),
        ])
    }
    writer.end()
    writer.end()
  }

  private mutating func writeReferences() {
    writer.start("references", [("source", "#foedera")])
    empty("original", [("eId", identifier("original", in: nil)), ("href", work), ("showAs", treaty.metadata.title ?? treaty.id)])
    concept("TLCOrganization", "foedera", "organization/foedera", "Foedera")
    if parties.isEmpty {
      concept("TLCOrganization", "unknown", "organization/unknown", "parties not certain")
    } else {
      for (index, party) in parties.enumerated() {
        concept("TLCOrganization", "party-\(index + 1)", "organization/\(Slug.make(party.code ?? party.name))", party.name)
      }
      concept("TLCRole", "contractingParty", "role/contractingParty", "Contracting Party")
    }
    for theme in themes.present.map({ codebook.themes[$0] }) {
      concept("TLCConcept", ThemeReferences.id(theme), "concept/\(Slug.make(codebook.id))/\(Slug.make(theme.id))", theme.label)
    }
    empty(
      "TLCReference",
      [
        ("eId", identifier("codebook", in: nil)), ("name", "codebook"), ("href", "/akn/ontology/codebook/\(Slug.make(codebook.id))"),
        ("showAs", codebook.title.isEmpty ? codebook.id : codebook.title),
      ])
    writer.end()
  }

  private mutating func concept(_ element: String, _ name: String, _ path: String, _ label: String) {
    empty(element, [("eId", identifier(name, in: nil)), ("href", "/akn/ontology/\(path)"), ("showAs", label)])
  }

  // MARK: - Preamble, conclusions, attachments

  private mutating func writePreamble(_ node: ProvisionTree.Node) {
    writer.start("preamble", references(of: node))
    if let heading = wholeHeading(of: node) { writeParagraphs(heading) }
    var isOpen = false
    for piece in node.pieces {
      switch piece {
      case .text(let range):
        if isOpen { writer.end() }
        isOpen = false
        writeParagraphs(range)
      case .part(let part):
        if !isOpen { writer.start("recitals", [("eId", identifier("recs", in: nil))]) }
        isOpen = true
        writeRecital(part)
      }
    }
    if isOpen { writer.end() }
    writer.end()
  }

  private mutating func writeRecital(_ node: ProvisionTree.Node) {
    writer.start("recital", [("eId", identifier("rec", node.provision.number, in: nil))])
    writeLabel(node)
    for case .text(let range) in node.pieces { writeParagraphs(range) }
    if node.pieces.isEmpty { writer.element("p", text: "") }
    writer.end()
  }

  private mutating func writeConclusions(_ nodes: [ProvisionTree.Node]) {
    writer.start("conclusions", references(of: nodes[0]))
    for (place, node) in nodes.enumerated() {
      if place > 0 { writer.start("blockContainer", [("eId", identifier("signature", in: nil)), ("class", "signature")]) }
      if let heading = wholeHeading(of: node) { writeParagraphs(heading) }
      for case .text(let range) in node.pieces { writeParagraphs(range) }
      if place > 0 { writer.end() }
    }
    writer.end()
  }

  private mutating func writeAttachments(_ nodes: [ProvisionTree.Node]) {
    writer.start("attachments")
    for (place, node) in nodes.enumerated() {
      let attachment = identifier("att", String(place + 1), in: nil)
      writer.start("attachment", [("eId", attachment)] + references(of: node))
      writeLabel(node)
      writer.start("doc", [("name", "annex")])
      writeMeta(of: "!annex_\(place + 1)", isMain: false)
      writer.start("mainBody")
      for piece in node.pieces {
        switch piece {
        case .text(let range): writeParagraphs(range, of: .annex)
        case .part(let part): write(part, in: attachment)
        }
      }
      if node.pieces.isEmpty { writer.element("p", text: "") }
      for _ in 0..<3 { writer.end() }
    }
    writer.end()
  }

  // MARK: - The hierarchy

  private mutating func write(_ node: ProvisionTree.Node, in parent: String?) {
    let (element, prefix) = Self.element(of: node.provision.kind)
    let id = identifier(prefix, node.provision.number, in: parent)
    var attributes = [("eId", id)]
    if element == "hcontainer" { attributes.append(("name", node.provision.kind.rawValue)) }
    if let language = node.provision.language, language != treaty.metadata.language { attributes.append(("xml:lang", language)) }
    writer.start(element, attributes.map { (name: $0.0, value: $0.1) } + references(of: node))
    writeLabel(node)
    if node.parts.isEmpty { writeContent(node) } else { writeParts(node, id) }
    writer.end()
  }

  private mutating func writeContent(_ node: ProvisionTree.Node) {
    writer.start("content")
    if node.pieces.isEmpty { writer.element("p", text: "") }
    for case .text(let range) in node.pieces { writeParagraphs(range, of: node.provision.kind) }
    writer.end()
  }

  private mutating func writeParts(_ node: ProvisionTree.Node, _ id: String) {
    for (place, piece) in node.pieces.enumerated() {
      switch piece {
      case .part(let part): write(part, in: id)
      case .text(let range):
        if place > 0 && place + 1 < node.pieces.count {
          writer.element("crossHeading", [("eId", identifier("crossHeading", in: id))], text: lines.string(range))
        } else {
          writer.start(place == 0 ? "intro" : "wrapUp")
          writeParagraphs(range, of: node.provision.kind)
          writer.end()
        }
      }
    }
  }

  /// The element of a kind and the beginning of its identifier, by the naming convention where it has one.
  private static func element(of kind: Provision.Kind) -> (String, String) {
    switch kind {
    case .part: ("part", "part")
    case .chapter: ("chapter", "chp")
    case .section: ("section", "sec")
    case .article: ("article", "art")
    case .paragraph: ("paragraph", "para")
    case .item: ("point", "point")
    case .preamble, .conclusion, .signature, .annex, .reservation, .body: ("hcontainer", "hcontainer-\(kind.rawValue)")
    }
  }

  private mutating func writeLabel(_ node: ProvisionTree.Node) {
    if let label = node.label {
      writer.element("num", text: lines.string(label))
    } else if node.provision.headingRange == nil, let label = node.provision.label {
      writer.element("num", text: label)
    }
    if let heading = node.heading {
      writer.element("heading", text: lines.string(heading))
    } else if node.provision.headingRange == nil, let heading = node.provision.heading {
      writer.element("heading", text: heading)
    }
  }

  private func wholeHeading(of node: ProvisionTree.Node) -> Range<Int>? {
    switch (node.label, node.heading) {
    case (let label?, let heading?): label.lowerBound..<heading.upperBound
    case (let label, let heading): label ?? heading
    }
  }

  // MARK: - Text

  /// Text as `p`, or as `block` where a reader would take a `p` for a part of its own: directly in an annex, chapter or section.
  private mutating func writeParagraphs(_ range: Range<Int>, of kind: Provision.Kind = .article) {
    let isOpen = [.part, .chapter, .section, .annex, .body].contains(kind)
    for paragraph in lines.paragraphs(in: range) {
      writer.start(isOpen ? "block" : "p", isOpen ? [("name", "text")] : [])
      for (place, line) in paragraph.enumerated() {
        if place > 0 { empty("eol", []) }
        for run in line { write(run) }
      }
      writer.end()
    }
  }

  private mutating func write(_ run: MarkedLines.Run) {
    guard let mention = run.mention.map({ lines.mentions[$0] }) else { return writer.text(lines.string(run)) }
    terms += 1
    let theme = codebook.themes[mention.theme]
    writer.element(
      "term", [("eId", identifier("term", String(terms), in: nil)), ("refersTo", "#" + ThemeReferences.id(theme))], text: lines.string(run))
  }

  private func references(of node: ProvisionTree.Node) -> [(name: String, value: String)] {
    let themes = themes.themes(of: node.provision).map { "#" + ThemeReferences.id(codebook.themes[$0]) }
    return themes.isEmpty ? [] : [("refersTo", themes.joined(separator: " "))]
  }

  private mutating func empty(_ element: String, _ attributes: [(name: String, value: String)]) {
    writer.start(element, attributes)
    writer.end()
  }

  // MARK: - Identifiers

  /// An identifier that no other element has: `art_5__para_2`.
  private mutating func identifier(_ prefix: String, _ number: String? = nil, in parent: String?) -> String {
    let part = number.map { "\(prefix)_\(Self.safe($0))" } ?? prefix
    let wanted = parent.map { "\($0)__\(part)" } ?? part
    var result = wanted
    var count = 2
    while !identifiers.insert(result).inserted {
      result = "\(wanted)-\(count)"
      count += 1
    }
    return result
  }

  private static func safe(_ number: String) -> String {
    String(number.unicodeScalars.map { $0.properties.isAlphabetic || $0.properties.numericType != nil ? Character($0) : "-" })
  }
}

/// Which provisions go where in an act.
private struct AkomaNtosoPlan {
  var preamble: ProvisionTree.Node?
  var body: [ProvisionTree.Node] = []
  var conclusions: [ProvisionTree.Node] = []
  var annexes: [ProvisionTree.Node] = []

  /// Sorts the provisions without a parent; everything stays in the body unless it comes in the order that an act has.
  init(_ roots: [ProvisionTree.Node]) {
    var rest = roots[...]
    if let first = rest.first, first.provision.kind == .preamble, Self.isSimple(first) { preamble = rest.removeFirst() }
    body = Array(rest.prefix { ![.preamble, .conclusion, .signature, .annex, .reservation].contains($0.provision.kind) })
    rest = rest.dropFirst(body.count)
    if let first = rest.first, first.provision.kind == .conclusion, first.parts.isEmpty {
      conclusions = [rest.removeFirst()]
      if let next = rest.first, next.provision.kind == .signature, next.parts.isEmpty { conclusions.append(rest.removeFirst()) }
    }
    annexes = Array(rest.prefix { $0.provision.kind == .annex })
    if rest.count > annexes.count {
      self = AkomaNtosoPlan(preamble: nil, body: roots)
    }
  }

  private init(preamble: ProvisionTree.Node?, body: [ProvisionTree.Node]) {
    self.preamble = preamble
    self.body = body
  }

  /// A preamble whose parts are recitals without parts of their own.
  private static func isSimple(_ node: ProvisionTree.Node) -> Bool {
    node.parts.allSatisfy { $0.provision.kind == .paragraph && $0.parts.isEmpty }
  }
}
