import TreatyText
import TreatyXML

/// The `.ykd` files of Yoshikoder: XML with a tree of `cnode` elements and an entry in each `pnode`.
///
/// The root is the name of the dictionary and the first key of every path, as in quanteda. Entries beside child categories and
/// categories without entries are kept, which quanteda loses.
package struct YoshikoderDictionary: DictionaryFormat {
  package let id = "yoshikoder"
  package let name = "Yoshikoder .ykd"
  package let extensions = ["ykd"]

  /// Makes the format.
  package init() {}

  package func recognises(_ file: SourceFile) -> Bool {
    file.text.utf8.first { $0 > 0x20 } == UInt8(ascii: "<") && file.text.contains("<dictionary") && file.text.contains("<cnode")
  }

  package func read(_ file: SourceFile) throws(DiagnosticError) -> LoadedCodebook {
    var handler = YoshikoderHandler(places: XMLTagPlaces(file, names: ["cnode", "pnode"]))
    // The text is decoded already: a declaration of another encoding is no longer true.
    let text = Self.withoutDeclaration(file.text)
    do {
      _ = try XMLReader().read(Array(text.utf8), into: &handler)
    } catch {
      let place = SourcePlace(line: error.place.line, column: error.place.column)
      throw DiagnosticError([file.diagnostic(at: place, "this is not well-formed XML: \(error.message)")])
    }
    var notes: [Diagnostic] = []
    if let engine = handler.engine, engine != "substring" {
      notes.append(
        file.diagnostic(.warning, at: handler.enginePlace, "the pattern engine `\(engine)` cannot be said; entries are words and globs")
      )
    }
    for (place, entry) in handler.empty {
      notes.append(file.diagnostic(.warning, at: place, "the entry `\(entry)` has no letter or digit, so that it can never match"))
    }
    guard handler.tree.entryCount > 0 else {
      throw DiagnosticError([file.diagnostic(at: SourcePlace(line: 1, column: 1), "this dictionary has no entries")])
    }
    return LoadedCodebook(codebook: handler.tree.codebook(of: file), notes: notes, files: [file])
  }

  package func write(_ loaded: LoadedCodebook) -> WrittenDictionary? {
    var writer = PlainWriter(loaded, format: self, abilities: [.globs])
    let root = writer.tree()
    let needsRoot = root.children.count != 1 || root.children.contains { !$0.entries.isEmpty }
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<dictionary style=\"050805\" patternengine=\"substring\">"]
    if needsRoot {
      lines.append("  <cnode name=\"\(Self.escaped(loaded.codebook.id))\" desc=\"\(Self.escaped(loaded.codebook.title))\">")
      writer.losses.append(writer.loss(atLine: 0, "the dictionary's name `\(loaded.codebook.id)` comes before every path"))
    }
    for child in root.children { Self.write(child, depth: needsRoot ? 2 : 1, into: &lines) }
    if needsRoot { lines.append("  </cnode>") }
    lines.append("</dictionary>")
    return WrittenDictionary(text: lines.map { $0 + "\n" }.joined(), losses: writer.losses)
  }

  private static func write(_ node: PlainTree, depth: Int, into lines: inout [String]) {
    let indentation = String(repeating: "  ", count: depth)
    lines.append("\(indentation)<cnode name=\"\(escaped(node.key))\" desc=\"\">")
    for entry in node.entries { lines.append("\(indentation)  <pnode name=\"\(escaped(entry.text))\"></pnode>") }
    for child in node.children { write(child, depth: depth + 1, into: &lines) }
    lines.append("\(indentation)</cnode>")
  }

  private static func escaped(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(character)
      }
    }.joined()
  }

  /// The text with an encoding declaration blanked out, so that places stay as they are.
  private static func withoutDeclaration(_ text: String) -> String {
    guard text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>") else { return text }
    return text[..<end.upperBound].map { $0.isNewline ? String($0) : " " }.joined() + text[end.upperBound...]
  }
}

/// Builds the tree from the events of the XML reader.
private struct YoshikoderHandler: XMLHandler {
  private enum Element: Int32 {
    case other, dictionary, category, entry
  }

  let places: XMLTagPlaces
  var tree = DictionaryTree()
  var engine: String?
  var enginePlace = SourcePlace(line: 1, column: 1)
  var empty: [(place: SourcePlace, entry: String)] = []
  private var path: [String] = []
  private var tags = 0

  init(places: XMLTagPlaces) {
    self.places = places
  }

  mutating func code(for element: XMLElementName) -> Int32 {
    switch element.local {
    case "dictionary": Element.dictionary.rawValue
    case "cnode": Element.category.rawValue
    case "pnode": Element.entry.rawValue
    default: Element.other.rawValue
    }
  }

  mutating func start(_ element: Int32, _ attributes: borrowing XMLAttributes) {
    let name = attributes["name"] ?? ""
    switch Element(rawValue: element) {
    case .dictionary: engine = attributes["patternengine"]
    case .category:
      let place = next()
      path.append(name)
      tree.open(path, line: place.line, definition: attributes["desc"].flatMap { $0.isEmpty ? nil : $0 })
    case .entry:
      let place = next()
      if tree.add(name, at: path, line: place.line, column: place.column) == nil { empty.append((place, name)) }
    default: break
    }
  }

  mutating func end(_ element: Int32) {
    if element == Element.category.rawValue, !path.isEmpty { path.removeLast() }
  }

  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  private mutating func next() -> SourcePlace {
    tags += 1
    return places.place(of: tags - 1)
  }
}
