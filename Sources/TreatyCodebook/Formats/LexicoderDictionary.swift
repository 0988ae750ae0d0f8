import TreatyText

/// The `.lc3` files of Lexicoder: a line `+CATEGORY`, then its words, one a line. The sign is no part of the name.
package struct LexicoderDictionary: DictionaryFormat {
  package let id = "lexicoder"
  package let name = "Lexicoder .lc3"
  package let extensions = ["lc3"]

  /// Makes the format.
  package init() {}

  package func recognises(_ file: SourceFile) -> Bool {
    for number in 1...max(1, file.lineCount) {
      let line = DictionaryLine(file.line(number)).trimmed
      if !line.isEmpty { return line.first == "+" && line.count > 1 && !line.contains(":") }
    }
    return false
  }

  package func read(_ file: SourceFile) throws(DiagnosticError) -> LoadedCodebook {
    var tree = DictionaryTree()
    var notes: [Diagnostic] = []
    var category: [String]?
    for number in 1...max(1, file.lineCount) {
      let line = DictionaryLine(file.line(number))
      if line.trimmed.isEmpty { continue }
      let place = SourcePlace(line: number, column: line.column, length: line.trimmed.unicodeScalars.count)
      if line.trimmed.first == "+", line.trimmed.count > 1 {
        let path = [String(DictionaryLine(line.trimmed.dropFirst()).trimmed)]
        tree.open(path, line: number)
        category = path
      } else if let category {
        if tree.add(String(line.trimmed), at: category, line: number, column: line.column) == nil {
          notes.append(file.diagnostic(.warning, at: place, "the entry has no letter or digit, so that it can never match"))
        }
      } else {
        notes.append(file.diagnostic(.warning, at: place, "this entry stands before the first category; it is left out"))
      }
    }
    guard tree.entryCount > 0 else {
      let first = file.diagnostic(
        at: SourcePlace(line: 1, column: 1), "this dictionary has no entries", remedy: "write `+CATEGORY` and its words below it"
      )
      throw DiagnosticError([first] + notes)
    }
    return LoadedCodebook(codebook: tree.codebook(of: file), notes: notes, files: [file])
  }

  package func write(_ loaded: LoadedCodebook) -> WrittenDictionary? {
    var writer = PlainWriter(loaded, format: self, abilities: [.globs])
    let root = writer.tree()
    var lines: [String] = []
    root.visit { node, depth in
      guard !node.entries.isEmpty else { return }
      if depth > 0 {
        writer.losses += [writer.loss(atLine: node.line, "the families are joined to the names: `\(node.path.joined(separator: "."))`")]
      }
      lines.append("+" + node.path.joined(separator: "."))
      lines += node.entries.map(\.text)
    }
    return WrittenDictionary(text: lines.map { $0 + "\n" }.joined(), losses: writer.losses)
  }
}
