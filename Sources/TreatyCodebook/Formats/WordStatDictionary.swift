import TreatyText

/// The `.cat` files of WordStat: a tree by tabs; lines that end in a weight, ` (1)`, are entries, others categories.
///
/// `_` joins the words of a phrase. Rules (`@NAME […] (1)`) are not read; each is reported with its line.
package struct WordStatDictionary: DictionaryFormat {
  package let id = "wordstat"
  package let name = "WordStat .cat"
  package let extensions = ["cat"]

  /// Makes the format.
  package init() {}

  package func recognises(_ file: SourceFile) -> Bool {
    let lines = (1...max(1, min(200, file.lineCount))).map { DictionaryLine(file.line($0)) }.filter { !$0.trimmed.isEmpty }
    guard let first = lines.first, Self.entry(first.trimmed) == nil, !first.trimmed.contains(":") else { return false }
    return lines.contains { $0.tabs > 0 && Self.entry($0.trimmed) != nil }
  }

  package func read(_ file: SourceFile) throws(DiagnosticError) -> LoadedCodebook {
    var tree = DictionaryTree()
    var notes: [Diagnostic] = []
    var parents: [(depth: Int, name: String)] = []
    for number in 1...max(1, file.lineCount) {
      let line = DictionaryLine(file.line(number))
      if line.trimmed.isEmpty { continue }
      let place = SourcePlace(line: number, column: line.column, length: line.trimmed.unicodeScalars.count)
      func warn(_ message: String, _ remedy: String? = nil) {
        notes.append(file.diagnostic(.warning, at: place, message, remedy: remedy))
      }
      while let last = parents.last, last.depth >= line.tabs { parents.removeLast() }
      let path = parents.map(\.name)
      if line.trimmed.first == "@" {
        warn("a rule of WordStat cannot be said; it is left out", "write a pattern with conditions such as `in same sentence as`")
      } else if let (word, weight) = Self.entry(line.trimmed) {
        let text = word.split(separator: "_").joined(separator: " ")
        if path.isEmpty {
          warn("this entry stands in no category; it is left out")
        } else if tree.add(text, at: path, line: number, column: line.column, weight: weight) == nil {
          warn("the entry has no letter or digit, so that it can never match")
        }
      } else {
        parents.append((line.tabs, String(line.trimmed)))
        tree.open(path + [String(line.trimmed)], line: number)
      }
    }
    guard tree.entryCount > 0 else {
      let first = file.diagnostic(
        at: SourcePlace(line: 1, column: 1), "this dictionary has no entries",
        remedy: "an entry is a line such as `ALLI* (1)` below its category"
      )
      throw DiagnosticError([first] + notes)
    }
    return LoadedCodebook(codebook: tree.codebook(of: file), notes: notes, files: [file])
  }

  package func write(_ loaded: LoadedCodebook) -> WrittenDictionary? {
    var writer = PlainWriter(loaded, format: self, abilities: [.globs, .weights])
    let root = writer.tree()
    var lines: [String] = []
    root.visit { node, depth in
      lines.append(String(repeating: "\t", count: depth) + node.key)
      for entry in node.entries {
        let text = entry.text.split(separator: " ").joined(separator: "_")
        lines.append(String(repeating: "\t", count: depth + 1) + "\(text) (\(NumberText.plain(entry.weight)))")
      }
    }
    return WrittenDictionary(text: lines.map { $0 + "\n" }.joined(), losses: writer.losses)
  }

  /// The word and the weight of an entry.
  private static func entry(_ line: Substring) -> (word: Substring, weight: Double)? {
    guard line.last == ")", let open = line.lastIndex(of: "("), open > line.startIndex, line[line.index(before: open)].isWhitespace
    else { return nil }
    let digits = line[line.index(after: open)...].dropLast()
    guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }), let weight = Double(digits)
    else { return nil }
    return (DictionaryLine(line[..<open]).trimmed, weight)
  }
}
