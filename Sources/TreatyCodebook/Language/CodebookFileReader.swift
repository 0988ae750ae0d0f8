import TreatyText

/// Reads one codebook file of ours; what it refers to is settled when all files are read.
struct CodebookFileReader {
  /// A name that must be found somewhere else.
  struct Reference {
    enum Kind {
      case list, theme, file
    }

    var kind: Kind
    var name: String
    var place: SourcePlace
  }

  let document: YAMLDocument
  var yaml: YAMLReader
  var codebook: Codebook
  /// The files to read before this one.
  private(set) var includes: [Reference] = []
  /// The file that says how far the codebook was validated.
  private(set) var validation: Reference?
  /// Lists and themes that are referred to.
  var references: [Reference] = []
  /// Where the lists stand.
  private(set) var listPlaces: [String: SourcePlace] = [:]
  /// Where the spelling is set.
  private(set) var spellingPlace: SourcePlace?

  private static let keys = [
    "codebook", "title", "version", "language", "spelling", "long units", "include", "lists", "families", "themes", "attributes",
    "validation",
    "notes",
  ]

  /// True for a codebook of ours, false for a plain dictionary: it names itself, or has themes that say more than words.
  static func isCodebook(_ root: YAMLNode) -> Bool {
    if root["codebook"]?.scalar != nil { return true }
    let families = (root["families"]?.mapping ?? []).contains { $0.value["themes"]?.mapping != nil }
    let themes = (root["themes"]?.mapping ?? []).contains { entry in entry.value["patterns"] != nil || entry.value["definition"] != nil }
    return families || themes
  }

  init(document: YAMLDocument) {
    self.document = document
    self.yaml = YAMLReader(file: document.file)
    self.codebook = Codebook(id: "", path: document.file.path, sha256: document.file.sha256)
  }

  /// Reads the file; errors gather in `yaml`.
  mutating func read() {
    guard let fields = yaml.fields(document.root, of: "a codebook", known: Self.keys) else { return }
    codebook.id = yaml.string(fields["codebook"], "the identifier of a codebook") ?? ""
    if codebook.id.isEmpty {
      yaml.report(at: fields.place, "the codebook has no identifier", remedy: "begin the file with a line like `codebook: my-themes`")
    }
    codebook.title = yaml.string(fields["title"], "a title") ?? codebook.id
    codebook.version = yaml.string(fields["version"], "a version")
    codebook.language = language(fields["language"], allowsAny: true)
    readSpellingAndLength(fields)
    for (name, node) in yaml.strings(fields["include"], "an included file") ?? [] {
      includes.append(Reference(kind: .file, name: name, place: node.place))
    }
    if let node = fields["validation"], let name = yaml.string(node, "the file of a validation") {
      validation = Reference(kind: .file, name: name, place: node.place)
    }
    readLists(fields["lists"])
    readFamilies(fields["families"])
    readThemes(fields["themes"], family: nil)
    readAttributes(fields["attributes"])
  }

  /// A language code; `any` gives `nil`.
  mutating func language(_ node: YAMLNode?, allowsAny: Bool = false) -> String? {
    guard let node, let code = yaml.string(node, "a language") else { return nil }
    if allowsAny, code == "any" { return nil }
    guard Self.isLanguage(code) else {
      yaml.report(at: node.place, "`\(code)` is no language code", remedy: "write the two letters of ISO 639-1, such as en or fr")
      return nil
    }
    return code
  }

  /// True for two or three small letters.
  static func isLanguage(_ code: String) -> Bool {
    (2...3).contains(code.utf8.count) && code.utf8.allSatisfy { (0x61...0x7A).contains($0) }
  }

  private mutating func readSpellingAndLength(_ fields: YAMLFields) {
    codebook.longUnit = yaml.integer(fields["long units"], "`long units`", in: 1...1_000_000)
    guard let node = fields["spelling"] else { return }
    spellingPlace = fields.place(of: "spelling")
    let choices = [Codebook.Spelling.asWritten, .both].map(\.rawValue)
    codebook.spelling = yaml.choice(node, "the spelling", among: choices).flatMap(Codebook.Spelling.init) ?? .asWritten
  }

  private mutating func readLists(_ node: YAMLNode?) {
    guard let node, let entries = yaml.entries(node, of: "`lists`") else { return }
    for entry in entries {
      guard !entry.key.isEmpty, entry.key.unicodeScalars.allSatisfy(PatternParser.isNameScalar) else {
        yaml.report(at: entry.place, "the name of a list is made of letters, digits, `-` and `_`")
        continue
      }
      var list = Codebook.List(name: entry.key, entries: [])
      for (text, node) in yaml.strings(entry.value, "an entry of a list") ?? [] {
        if let elements = elements(text, node) { list.entries.append(elements) }
      }
      if list.entries.isEmpty, !yaml.hasErrors { yaml.report(.warning, at: entry.place, "the list `\(entry.key)` is empty") }
      listPlaces[entry.key] = entry.place
      codebook.lists.append(list)
    }
  }

  private mutating func readFamilies(_ node: YAMLNode?) {
    guard let node, let entries = yaml.entries(node, of: "`families`") else { return }
    for entry in entries {
      checkIdentifier(entry, of: "a family")
      let known = ["label", "definition", "themes", "notes"]
      guard let fields = yaml.fields(entry.value, of: "a family", known: known) else { continue }
      codebook.families.append(
        Codebook.Family(
          id: entry.key, label: yaml.string(fields["label"], "a label") ?? entry.key,
          definition: yaml.string(fields["definition"], "a definition")
        )
      )
      readThemes(fields["themes"], family: entry.key)
    }
  }

  /// Identifiers stand in tables, on command lines and in other patterns.
  mutating func checkIdentifier(_ entry: YAMLEntry, of owner: String) {
    let isFine = !entry.key.isEmpty && entry.key.unicodeScalars.allSatisfy { PatternParser.isNameScalar($0) || $0 == "." }
    if !isFine {
      yaml.report(
        at: entry.place, "the identifier of \(owner) is made of letters, digits, `-`, `_` and `.`, unlike `\(entry.key)`",
        remedy: "put the name for people under `label`"
      )
    }
  }

  private mutating func readAttributes(_ node: YAMLNode?) {
    guard let node, let entries = yaml.entries(node, of: "`attributes`") else { return }
    for entry in entries {
      var attribute = Codebook.Attribute(name: entry.key, values: [])
      for value in yaml.entries(entry.value, of: "an attribute") ?? [] {
        attribute.values.append((value.key, patterns(value.value)))
      }
      codebook.attributes.append(attribute)
    }
  }

  /// The elements of a pattern; an error points into it.
  mutating func elements(_ text: String, _ node: YAMLNode) -> [PatternElement]? {
    let source = node.scalar ?? text
    do {
      let elements = try PatternParser.parse(source)
      for name in elements.flatMap(\.listNames) {
        references.append(Reference(kind: .list, name: name, place: placeOfList(name, in: source, node)))
      }
      return elements
    } catch {
      var message = error.message
      // A pattern over several lines has no place of its own for the caret.
      if node.columns == nil {
        let scalars = Array(source.unicodeScalars)
        let part = scalars[min(error.range.lowerBound, scalars.count)..<min(error.range.upperBound, scalars.count)]
        message += ", at `\(String(String.UnicodeScalarView(part)))`"
      }
      yaml.report(at: node.place(of: error.range), message, remedy: error.remedy)
      return nil
    }
  }

  private func placeOfList(_ name: String, in source: String, _ node: YAMLNode) -> SourcePlace {
    let scalars = Array(source.unicodeScalars)
    let wanted = Array("@\(name)".unicodeScalars)
    let start = scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? 0
    return node.place(of: start..<(start + wanted.count))
  }

  /// An error for each reference to a list or theme that the whole codebook does not have.
  func unresolved(in whole: Codebook) -> [Diagnostic] {
    let lists = whole.lists.map(\.name)
    let themes = whole.themes.map(\.id)
    let known = (lists: Set(lists), themes: Set(themes))
    return references.compactMap { reference in
      switch reference.kind {
      case .list where !known.lists.contains(reference.name):
        let suggestion = NearestName.of(reference.name, among: lists).map { "@\($0)" }
        return document.file.diagnostic(
          at: reference.place, "there is no list `\(reference.name)`",
          remedy: suggestion == nil ? "write it under `lists:`, or include the codebook that has it" : nil, suggestion: suggestion
        )
      case .theme where !known.themes.contains(reference.name):
        let suggestion = NearestName.of(reference.name, among: themes)
        return document.file.diagnostic(
          at: reference.place, "there is no theme `\(reference.name)`",
          remedy: suggestion == nil ? "name a theme of this codebook or of one that it includes" : nil, suggestion: suggestion
        )
      default: return nil
      }
    }
  }
}
