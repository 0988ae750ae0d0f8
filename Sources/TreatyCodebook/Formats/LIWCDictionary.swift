import TreatyText

/// The `.dic` files of LIWC 2001, 2007 and 2015: categories with numbers between two `%` lines, then words with the numbers of theirs.
///
/// Tabs before a category make it a child of the one above (2015). Real files have spaces for tabs, zero-padded numbers, blank lines
/// and repeated words. Lines with `<of>` are left out and conditions such as `(02 134)` dropped, as quanteda does; both are reported.
package struct LIWCDictionary: DictionaryFormat {
  package let id = "liwc"
  package let name = "LIWC .dic"
  package let extensions = ["dic"]

  /// Makes the format.
  package init() {}

  package func recognises(_ file: SourceFile) -> Bool {
    for number in 1...max(1, file.lineCount) {
      let line = DictionaryLine(file.line(number))
      if !line.trimmed.isEmpty { return line.trimmed == "%" }
    }
    return false
  }

  package func read(_ file: SourceFile) throws(DiagnosticError) -> LoadedCodebook {
    var reader = LIWCReader(file: file)
    try reader.read()
    return LoadedCodebook(codebook: reader.tree.codebook(of: file), notes: reader.notes, files: [file])
  }

  package func write(_ loaded: LoadedCodebook) -> WrittenDictionary? {
    var writer = PlainWriter(loaded, format: self, abilities: [.globsAtEnd])
    let root = writer.tree()
    var legend: [String] = []
    var codes: [(term: String, codes: [Int])] = []
    var places: [String: Int] = [:]
    root.visit { node, depth in
      let code = legend.count + 1
      legend.append(String(repeating: "\t", count: depth) + "\(code)\t\(node.key)")
      for entry in node.entries.map(\.text) {
        if let place = places[entry] {
          if !codes[place].codes.contains(code) { codes[place].codes.append(code) }
        } else {
          places[entry] = codes.count
          codes.append((entry, [code]))
        }
      }
    }
    let lines = ["%"] + legend + ["%"] + codes.map { ([$0.term] + $0.codes.map(String.init)).joined(separator: "\t") }
    return WrittenDictionary(text: lines.joined(separator: "\n") + "\n", losses: writer.losses)
  }
}

private struct LIWCReader {
  let file: SourceFile
  var tree = DictionaryTree()
  var notes: [Diagnostic] = []
  /// The path of each category number.
  private var categories: [Int: [String]] = [:]
  private var terms: [String: Int] = [:]

  init(file: SourceFile) {
    self.file = file
  }

  mutating func read() throws(DiagnosticError) {
    var marks = 0
    var parents: [(depth: Int, path: [String])] = []
    for number in 1...max(1, file.lineCount) {
      let line = DictionaryLine(file.line(number))
      if line.trimmed.isEmpty { continue }
      if line.trimmed == "%" {
        marks += 1
      } else if marks == 1 {
        category(line, number, &parents)
      } else if marks >= 2 {
        term(line, number)
      }
    }
    guard marks >= 2, !categories.isEmpty else {
      throw DiagnosticError(
        [
          file.diagnostic(
            at: SourcePlace(line: 1, column: 1), "this is no LIWC dictionary: its categories stand between two lines with `%`",
            remedy: "check that the file is complete"
          )
        ] + notes
      )
    }
  }

  private mutating func warn(_ number: Int, _ column: Int, _ length: Int, _ message: String, remedy: String? = nil) {
    notes.append(file.diagnostic(.warning, at: SourcePlace(line: number, column: column, length: length), message, remedy: remedy))
  }

  private mutating func category(_ line: DictionaryLine, _ number: Int, _ parents: inout [(depth: Int, path: [String])]) {
    let digits = line.trimmed.prefix { $0.isASCII && $0.isNumber }
    let name = DictionaryLine(line.trimmed[digits.endIndex...]).trimmed
    guard let code = Int(digits), !name.isEmpty else {
      return warn(number, 1, line.length, "this is no category: a number, a tab and a name", remedy: "the line is left out")
    }
    while let last = parents.last, last.depth >= line.tabs { parents.removeLast() }
    let path = (parents.last?.path ?? []) + [String(name)]
    parents.append((line.tabs, path))
    if let earlier = categories[code] {
      warn(number, 1, line.length, "the category \(code) is `\(earlier.joined(separator: "."))` already", remedy: "the later one holds")
    }
    categories[code] = path
    tree.open(path, line: number)
  }

  private mutating func term(_ line: DictionaryLine, _ number: Int) {
    if line.trimmed.contains("<of>") {
      return warn(number, 1, line.length, "`<of>` cannot be said; the line is left out", remedy: "write a pattern with `followed by: of`")
    }
    let (word, codes) = Self.parts(of: line)
    guard !word.isEmpty, !codes.isEmpty else {
      return warn(number, 1, line.length, "a word needs the number of a category after a tab", remedy: "the line is left out")
    }
    if let earlier = terms.updateValue(number, forKey: word.lowercased()) {
      let place = SourcePlace(line: number, column: 1, length: word.unicodeScalars.count)
      notes.append(file.diagnostic(.note, at: place, "the word stands in line \(earlier) too"))
    }
    for code in codes {
      let column = line.column(of: code)
      let length = code.unicodeScalars.count
      if code.first == "(" {
        warn(number, column, length, "the condition `\(code)` cannot be said; the word counts without it")
      } else if let value = Int(code), code.allSatisfy({ $0.isASCII && $0.isNumber }) {
        guard let path = categories[value] else {
          warn(number, column, length, "there is no category \(code)")
          continue
        }
        if tree.add(word, at: path, line: number) == nil {
          warn(number, 1, line.length, "the word has no letter or digit, so that it can never match")
        }
      } else {
        warn(number, column, length, "`\(code)` is no number of a category; it is left out")
      }
    }
  }

  /// The word, and what follows it: numbers, conditions in brackets, anything else. A tab ends the word; without one the first
  /// stretch that begins with a digit or a bracket does.
  private static func parts(of line: DictionaryLine) -> (word: String, codes: [Substring]) {
    let text = line.trimmed
    var rest: Substring
    let word: Substring
    if let tab = text.firstIndex(of: "\t") {
      word = text[..<tab]
      rest = text[tab...]
    } else {
      let pieces = text.split(separator: " ")
      guard let first = pieces.dropFirst().first(where: { $0.first?.isNumber == true || $0.first == "(" }) else {
        return (String(text), [])
      }
      word = text[..<first.startIndex]
      rest = text[first.startIndex...]
    }
    var codes: [Substring] = []
    while let start = rest.firstIndex(where: { $0 != " " && $0 != "\t" }) {
      rest = rest[start...]
      let end: Substring.Index
      if rest.first == "(" {
        end = rest.firstIndex(of: ")").map { rest.index(after: $0) } ?? rest.endIndex
      } else {
        end = rest.firstIndex { $0 == " " || $0 == "\t" || $0 == "(" } ?? rest.endIndex
      }
      codes.append(rest[..<end])
      rest = rest[end...]
    }
    return (String(DictionaryLine(word).trimmed), codes)
  }
}
