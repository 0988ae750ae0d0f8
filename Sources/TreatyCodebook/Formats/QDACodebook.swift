import TreatyText
import TreatyXML

/// The codebooks of REFI-QDA (`.qdc`), which NVivo, MAXQDA, ATLAS.ti and QualCoder exchange: a tree of codes with names and descriptions.
///
/// A family is a code that codes nothing, a theme a code below it. What the standard has no place for stands in the description, readable for
/// people: the definition, then `Identifier:` and `Entries:` in lines of their own. Without entries a code is a theme that matches nothing, and
/// a note says so. Identifiers are made of the codebook's and the theme's names, so that the same codebook gives the same file.
///
/// Source: REFI-QDA 1.5, Codebook.xsd (`urn:QDA-XML:codebook:1.0`).
package struct QDACodebook: DictionaryFormat {
  package let id = "qdc"
  package let name = "REFI-QDA codebook .qdc"
  package let extensions = ["qdc"]

  static let identifier = "Identifier: "
  static let entries = "Entries:"

  /// Makes the format.
  package init() {}

  package func recognises(_ file: SourceFile) -> Bool {
    file.text.utf8.first { $0 > 0x20 } == UInt8(ascii: "<") && file.text.contains("urn:QDA-XML:codebook")
  }

  package func read(_ file: SourceFile) throws(DiagnosticError) -> LoadedCodebook {
    var handler = QDACodebookHandler(places: XMLTagPlaces(file, names: ["Code"]))
    do {
      _ = try XMLReader().read(Array(file.text.utf8), into: &handler)
    } catch {
      let place = SourcePlace(line: error.place.line, column: error.place.column)
      throw DiagnosticError([file.diagnostic(at: place, "this is not well-formed XML: \(error.message)")])
    }
    guard !handler.codes.isEmpty else {
      throw DiagnosticError([file.diagnostic(at: SourcePlace(line: 1, column: 1), "this codebook has no codes")])
    }
    let reading = QDACodebookTree(handler.codes)
    var notes: [Diagnostic] = []
    for place in reading.withoutEntries {
      notes.append(
        file.diagnostic(
          .warning, at: place, "the code has no entries, so that nothing is tagged with it",
          remedy: "write entries in its description, below a line `\(Self.entries)`"))
    }
    return LoadedCodebook(codebook: reading.tree.codebook(of: file), notes: notes, files: [file])
  }

  package func write(_ loaded: LoadedCodebook) -> WrittenDictionary? {
    var writer = PlainWriter(loaded, format: self, abilities: [.globs, .descriptions])
    let root = writer.tree()
    let codebook = loaded.codebook
    var xml = XMLWriter()
    xml.start("CodeBook", [("xmlns", "urn:QDA-XML:codebook:1.0"), ("origin", "Foedera")])
    xml.start("Codes")
    let themes = Dictionary(codebook.themes.map { (PlainWriter.path(of: $0), $0) }) { first, _ in first }
    for child in root.children { write(child, themes, codebook, &xml) }
    xml.end()
    xml.end()
    return WrittenDictionary(text: xml.finish(), losses: writer.losses)
  }

  private func write(_ node: PlainTree, _ themes: [[String]: Theme], _ codebook: Codebook, _ xml: inout XMLWriter) {
    let theme = themes[node.path]
    let family = node.path.count == 1 && theme == nil ? codebook.families.first { $0.id == node.key } : nil
    let label = theme?.label ?? family?.label ?? node.key
    xml.start(
      "Code",
      [
        ("guid", NameUUID.make("code", codebook.id, node.path.joined(separator: "."))), ("name", label.isEmpty ? node.key : label),
        ("isCodable", theme == nil ? "false" : "true"),
      ])
    let description = Self.description(
      definition: theme?.definition ?? family?.definition, id: theme?.id ?? family?.id, entries: node.entries.map(\.text))
    if !description.isEmpty { xml.element("Description", text: description) }
    for child in node.children { write(child, themes, codebook, &xml) }
    xml.end()
  }

  private static func description(definition: String?, id: String?, entries: [String]) -> String {
    var lines: [String] = []
    if let definition, !definition.isEmpty { lines.append(definition.trimmed) }
    if let id { lines.append(identifier + id) }
    if !entries.isEmpty { lines += [Self.entries] + entries }
    return lines.joined(separator: "\n")
  }
}

/// Gathers the codes of a `.qdc` file with their descriptions.
private struct QDACodebookHandler: XMLHandler {
  struct Code {
    var parents: [Int]
    var name: String
    var place: SourcePlace
    var description = ""
  }

  private enum Element: Int32 {
    case other, code, description
  }

  let places: XMLTagPlaces
  var codes: [Code] = []
  private var open: [Int] = []
  private var isDescription = false

  init(places: XMLTagPlaces) { self.places = places }

  mutating func code(for element: XMLElementName) -> Int32 {
    switch element.local {
    case "Code": Element.code.rawValue
    case "Description": Element.description.rawValue
    default: Element.other.rawValue
    }
  }

  mutating func start(_ element: Int32, _ attributes: borrowing XMLAttributes) {
    switch Element(rawValue: element) {
    case .code:
      codes.append(Code(parents: open, name: attributes["name"] ?? "", place: places.place(of: codes.count)))
      open.append(codes.count - 1)
    case .description: isDescription = !open.isEmpty
    default: break
    }
  }

  mutating func end(_ element: Int32) {
    switch Element(rawValue: element) {
    case .code: open.removeLast()
    case .description: isDescription = false
    default: break
    }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard isDescription, let code = open.last else { return }
    codes[code].description += String(decoding: bytes, as: UTF8.self)
  }
}

/// The codes as themes.
private struct QDACodebookTree {
  var tree = DictionaryTree()
  var withoutEntries: [SourcePlace] = []

  init(_ codes: [QDACodebookHandler.Code]) {
    let parsed = codes.map { Self.parse($0.description) }
    let keys = zip(codes, parsed).map { $1.id ?? $0.name }
    let parents = Set(codes.flatMap(\.parents))
    for (index, code) in codes.enumerated() {
      let path = (code.parents + [index]).map { keys[$0] }
      let said = parsed[index]
      if code.parents.isEmpty, parents.contains(index) {
        tree.describe(family: Codebook.Family(id: keys[index], label: code.name, definition: said.definition))
      }
      guard !said.entries.isEmpty || !parents.contains(index) else { continue }
      tree.open(path, line: code.place.line, id: said.id, label: code.name, definition: said.definition)
      for entry in said.entries { tree.add(entry, at: path, line: code.place.line, column: code.place.column) }
      if said.entries.isEmpty { withoutEntries.append(code.place) }
    }
  }

  private static func parse(_ description: String) -> (definition: String?, id: String?, entries: [String]) {
    var lines = description.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).trimmed }
    var entries: [String] = []
    if let start = lines.firstIndex(of: QDACodebook.entries) {
      entries = lines[(start + 1)...].filter { !$0.isEmpty }
      lines.removeSubrange(start...)
    }
    let id = lines.first { $0.hasPrefix(QDACodebook.identifier) }.map { String($0.dropFirst(QDACodebook.identifier.count)).trimmed }
    lines.removeAll { $0.hasPrefix(QDACodebook.identifier) }
    let definition = lines.joined(separator: "\n").trimmed
    return (definition.isEmpty ? nil : definition, id, entries)
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmed: String {
    let scalars = unicodeScalars.drop { $0.properties.isWhitespace }
    return String(String.UnicodeScalarView(scalars.reversed().drop { $0.properties.isWhitespace }.reversed()))
  }
}
