import TreatyText

/// The YAML dictionaries of quanteda: keys that nest, with words and globs.
///
/// A key that has entries becomes a theme; its identifier is the path of keys joined by dots, its family the first key of the path.
/// Entries beside child keys belong to the parent, as do those under `__`, which quanteda writes for them.
package struct QuantedaDictionary: DictionaryFormat {
  package let id = "quanteda"
  package let name = "quanteda YAML"
  package let extensions = ["yml", "yaml"]

  /// Makes the format.
  package init() {}

  package func recognises(_ file: SourceFile) -> Bool {
    guard let document = try? YAMLDocument.parse(file) else { return hasExtension(file.path) }
    return document.root.mapping?.isEmpty == false
  }

  package func read(_ file: SourceFile) throws(DiagnosticError) -> LoadedCodebook {
    try Self.read(YAMLDocument.parse(file))
  }

  package func write(_ loaded: LoadedCodebook) -> WrittenDictionary? {
    var writer = PlainWriter(loaded, format: self, abilities: [.globs])
    let root = writer.tree()
    var lines: [String] = []
    root.visit { node, depth in
      let indentation = String(repeating: "  ", count: depth)
      let isParent = !node.children.isEmpty
      lines.append("\(indentation)\(YAMLText.scalar(node.key)):" + (!isParent && node.entries.isEmpty ? " []" : ""))
      guard !node.entries.isEmpty else { return }
      // Words beside child keys stand under `__`, as quanteda writes them.
      if isParent { lines.append(indentation + "  __:") }
      for entry in node.entries { lines.append("\(indentation)\(isParent ? "    " : "  ")- \(YAMLText.scalar(entry.text))") }
    }
    return WrittenDictionary(text: lines.map { $0 + "\n" }.joined(), losses: writer.losses)
  }

  /// Reads a dictionary.
  ///
  /// - Throws: values that are neither texts, lists nor mappings of these; a top level that is not a mapping.
  package static func read(_ document: YAMLDocument) throws(DiagnosticError) -> LoadedCodebook {
    var reader = Reader(document: document)
    reader.read()
    let notes = try reader.yaml.finish()
    return LoadedCodebook(codebook: reader.tree.codebook(of: document.file), notes: notes, files: [document.file])
  }

  private struct Reader {
    let document: YAMLDocument
    var yaml: YAMLReader
    var tree = DictionaryTree()

    init(document: YAMLDocument) {
      self.document = document
      self.yaml = YAMLReader(file: document.file)
    }

    mutating func read() {
      guard let entries = document.root.mapping else {
        yaml.report(
          at: document.root.place, "a codebook or dictionary must be a mapping of keys to values, not \(document.root.kind)",
          remedy: "begin the file with `codebook: name`; Documentation/Codebook.md shows the rest"
        )
        return
      }
      for entry in entries { read(entry, path: []) }
      if tree.entryCount == 0, !yaml.hasErrors {
        yaml.report(at: document.root.place, "this dictionary has no entries", remedy: "write `key: [word, other word*]` lines")
      }
    }

    private mutating func read(_ entry: YAMLEntry, path: [String]) {
      if entry.key == "__", !path.isEmpty { return read(entry.value, path: path) }
      if entry.key.contains(".") {
        yaml.report(
          .note, at: entry.place, "the key `\(entry.key)` has a dot, which also joins the keys of a path",
          remedy: "rename it if the dictionary is to be written back as it was"
        )
      }
      tree.open(path + [entry.key], line: entry.place.line)
      read(entry.value, path: path + [entry.key])
    }

    private mutating func read(_ node: YAMLNode, path: [String]) {
      switch node.content {
      case .scalar(let text):
        if node.isNull, text.isEmpty { return }
        if Self.gluesMark(text) {
          yaml.report(
            .warning, at: node.place, "quanteda never finds `\(text)`, since there a mark is a word of its own; it is left out here too",
            remedy: "to find it with the mark, write a codebook of Foedera; without it, remove the mark")
        } else if tree.add(text, at: path, line: node.place.line, column: node.place.column) == nil {
          yaml.report(.warning, at: node.place, "the entry `\(text)` has no letter or digit, so that it can never match")
        }
      case .sequence(let nodes): for node in nodes { read(node, path: path) }
      case .mapping(let entries): for entry in entries { read(entry, path: path) }
      }
    }

    /// Whether a comma, semicolon or colon is glued to a word of a phrase. quanteda splits entries at spaces only and texts at marks too, so
    /// that such an entry matches nothing there.
    private static func gluesMark(_ entry: String) -> Bool {
      let words = entry.split { $0.isWhitespace }
      return words.count > 1 && words.contains { $0.count > 1 && [",", ";", ":"].contains($0.last) }
    }
  }
}
