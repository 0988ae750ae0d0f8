import FoundationEssentials
import TreatyText

/// The `patterns.jsonl` of spaCy's EntityRuler and SpanRuler: one JSON object a line, with a label and a phrase or a list of tokens.
///
/// Read are phrases, and tokens with `LOWER`, `TEXT` or `ORTH` (a text, or `IN` with a list), `OP` `?`, and tokens that may be anything
/// (`{}`, `{"OP": "?"}`, `{"OP": "{0,5}"}`). A line with anything else is left out and reported.
package struct SpacyPatterns: DictionaryFormat {
  package let id = "spacy"
  package let name = "spaCy patterns"
  package let extensions = ["jsonl"]

  /// Makes the format.
  package init() {}

  package func recognises(_ file: SourceFile) -> Bool {
    for number in 1...max(1, file.lineCount) {
      let line = DictionaryLine(file.line(number)).trimmed
      if !line.isEmpty { return line.first == "{" && line.contains("\"label\"") && line.contains("\"pattern\"") }
    }
    return false
  }

  package func read(_ file: SourceFile) throws(DiagnosticError) -> LoadedCodebook {
    var tree = DictionaryTree()
    var notes: [Diagnostic] = []
    for number in 1...max(1, file.lineCount) {
      let line = DictionaryLine(file.line(number))
      if line.trimmed.isEmpty { continue }
      let place = SourcePlace(line: number, column: line.column, length: line.trimmed.unicodeScalars.count)
      guard let entry = try? JSONDecoder().decode(SpacyEntry.self, from: Data(line.trimmed.utf8)) else {
        notes.append(
          file.diagnostic(at: place, "this is no pattern of spaCy", remedy: "write {\"label\": \"THEME\", \"pattern\": \"armed attack\"}")
        )
        continue
      }
      do {
        tree.add(try entry.pattern(line: number), at: [entry.label])
      } catch {
        notes.append(file.diagnostic(.warning, at: place, "\(error.reason) cannot be said; the line is left out"))
      }
    }
    if notes.contains(where: { $0.severity == .error }) || tree.entryCount == 0 {
      if notes.isEmpty { notes.append(file.diagnostic(at: SourcePlace(line: 1, column: 1), "this file has no patterns")) }
      throw DiagnosticError(notes)
    }
    return LoadedCodebook(codebook: tree.codebook(of: file), notes: notes, files: [file])
  }

  package func write(_ loaded: LoadedCodebook) -> WrittenDictionary? {
    var writer = PlainWriter(loaded, format: self, abilities: [.globs, .gaps, .caseSensitivity])
    var lines: [String] = []
    let root = writer.tree()
    root.visit { node, _ in
      let label = node.path.joined(separator: ".")
      for (index, entry) in node.entries.enumerated() {
        let tokens = entry.pieces.map { Self.token($0, isCaseSensitive: entry.pattern.caseSensitive) }.joined(separator: ",")
        lines.append("{\"label\":\(Self.json(label)),\"pattern\":[\(tokens)],\"id\":\(Self.json("\(label)-\(index + 1)"))}")
      }
    }
    return WrittenDictionary(text: lines.map { $0 + "\n" }.joined(), losses: writer.losses)
  }

  private static func token(_ piece: PlainEntries.Piece, isCaseSensitive: Bool) -> String {
    switch piece {
    case .gap(let words): return "{\"OP\":\"{0,\(words)}\"}"
    case .word("*"): return "{}"
    case .word(let word):
      let key = isCaseSensitive ? "TEXT" : "LOWER"
      let text = isCaseSensitive ? word : word.lowercased()
      guard text.contains("*") || text.contains("?") else { return "{\"\(key)\":\(json(text))}" }
      let expression = text.map { character in
        switch character {
        case "*": ".*"
        case "?": "."
        case ".", "+", "^", "$", "(", ")", "[", "]", "{", "}", "|", "\\": "\\\(character)"
        default: String(character)
        }
      }.joined()
      return "{\"\(key)\":{\"REGEX\":\(json("^\(expression)$"))}}"
    }
  }

  private static func json(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }
}

/// One line of the file.
private struct SpacyEntry: Decodable {
  var label: String
  var content: SpacyValue

  enum CodingKeys: String, CodingKey {
    case label
    case content = "pattern"
  }

  /// Why a line cannot be said.
  struct Problem: Error {
    var reason: String
  }

  func pattern(line: Int) throws(Problem) -> Pattern {
    switch content {
    case .text(let text):
      let elements = PatternParser.parsePlain(text)
      guard PatternBorders.isWord(text) else { throw Problem(reason: "a phrase without a letter or digit") }
      try Self.checkGlobs(text)
      // A phrase matches exact tokens, unless the pipeline says otherwise.
      return Pattern(source: text, elements: elements, caseSensitive: true, line: line, column: 1)
    case .list(let tokens):
      var elements: [PatternElement] = []
      var cases: Set<Bool> = []
      for token in tokens { elements.append(try Self.element(token, cases: &cases)) }
      guard cases.count <= 1 else { throw Problem(reason: "`LOWER` beside `TEXT` or `ORTH` in one pattern") }
      guard let source = PatternText.source(of: elements) else { throw Problem(reason: "this list of tokens") }
      return Pattern(source: source, elements: elements, caseSensitive: cases == [true], line: line, column: 1)
    default: throw Problem(reason: "a pattern that is neither a text nor a list")
    }
  }

  private static func element(_ token: SpacyValue, cases: inout Set<Bool>) throws(Problem) -> PatternElement {
    guard case .object(var fields) = token else { throw Problem(reason: "a token that is no object") }
    var operation = ""
    if case .text(let text)? = fields.removeValue(forKey: "OP") { operation = text }
    guard fields.count <= 1 else { throw Problem(reason: "several attributes of one token") }
    guard let (key, value) = fields.first else { return try anyToken(operation) }
    guard ["LOWER", "TEXT", "ORTH"].contains(key.uppercased()) else { throw Problem(reason: "the attribute `\(key)`") }
    cases.insert(key.uppercased() != "LOWER")
    let words = try words(value)
    for word in words { try checkGlobs(word) }
    switch operation {
    case "", "{1}": return words.count == 1 ? .word(words[0]) : .alternatives(words.map { [.word($0)] })
    case "?", "{0,1}": return .alternatives(words.map { [.word($0)] } + [[]])
    default: throw Problem(reason: "the operator `\(operation)`")
    }
  }

  private static func words(_ value: SpacyValue) throws(Problem) -> [String] {
    switch value {
    case .text(let text): return [text]
    case .object(let fields):
      guard fields.count == 1, case .list(let list)? = fields["IN"], !list.isEmpty else {
        throw Problem(reason: "`\(fields.keys.sorted().joined(separator: ", "))`")
      }
      var words: [String] = []
      for item in list {
        guard case .text(let text) = item else { throw Problem(reason: "a value that is no text") }
        words.append(text)
      }
      return words
    default: throw Problem(reason: "a value that is no text")
    }
  }

  /// A token that may be anything.
  private static func anyToken(_ operation: String) throws(Problem) -> PatternElement {
    switch operation {
    case "", "{1}": return .word("*")
    case "?": return .gap(upTo: 1)
    default:
      let bounds = operation.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
      guard operation.first == "{", operation.last == "}", bounds.count == 2, bounds[0].isEmpty || bounds[0] == "0",
        let most = Int(bounds[1]),
        (0...PatternParser.widestGap).contains(most)
      else { throw Problem(reason: "the operator `\(operation)`") }
      return .gap(upTo: most)
    }
  }

  private static func checkGlobs(_ word: String) throws(Problem) {
    if word.contains("*") || word.contains("?") { throw Problem(reason: "a `*` or `?` that is no glob") }
  }
}

/// Any JSON value.
private enum SpacyValue: Decodable {
  case text(String)
  case list([SpacyValue])
  case object([String: SpacyValue])
  case other

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([SpacyValue].self) {
      self = .list(list)
    } else if let object = try? container.decode([String: SpacyValue].self) {
      self = .object(object)
    } else {
      self = .other
    }
  }
}
