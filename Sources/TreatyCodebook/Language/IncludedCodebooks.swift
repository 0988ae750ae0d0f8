import TreatyText

/// Puts a codebook together from its file and those that it includes, and settles what they say of each other.
struct IncludedCodebooks {
  private var parts: [CodebookFileReader] = []
  private var files: [SourceFile] = []
  private var diagnostics: [Diagnostic] = []
  /// The normalised paths that are being read, outermost first.
  private var open: [String] = []
  private var seen: Set<String> = []

  /// Reads a codebook and, before it, what it includes.
  ///
  /// - Throws: when a file cannot be parsed at all; other errors are thrown by `finish`.
  mutating func add(_ document: YAMLDocument) throws(DiagnosticError) {
    let path = Self.normalised(document.file.path)
    open.append(path)
    seen.insert(path)
    files.append(document.file)
    var part = CodebookFileReader(document: document)
    part.read()
    for include in part.includes { try follow(include, from: document.file) }
    parts.append(part)
    open.removeLast()
  }

  private mutating func follow(_ include: CodebookFileReader.Reference, from file: SourceFile) throws(DiagnosticError) {
    let folder = SourceFile.split(file.path).folder
    let path = Self.path(include.name, in: folder)
    let normalised = Self.normalised(path)
    if let start = open.firstIndex(of: normalised) {
      let cycle = (open[start...] + [normalised]).map { SourceFile.split($0).name }.joined(separator: " → ")
      diagnostics.append(
        file.diagnostic(at: include.place, "this codebook includes itself: \(cycle)", remedy: "move what both need into a third file")
      )
      return
    }
    guard !seen.contains(normalised) else { return }
    do {
      let document = try YAMLDocument.parse(SourceFile.read(path: path))
      guard CodebookFileReader.isCodebook(document.root) else {
        diagnostics.append(
          file.diagnostic(
            at: include.place, "`\(include.name)` is not a codebook",
            remedy: "begin it with `codebook: name`; convert dictionaries of other tools"
          )
        )
        return
      }
      try add(document)
    } catch {
      // A file that cannot be opened is the fault of the line that names it; one that cannot be parsed has places of its own.
      for diagnostic in error.diagnostics {
        guard diagnostic.place == nil else {
          diagnostics.append(diagnostic)
          continue
        }
        let suggestion = diagnostic.suggestion.map { $0.hasPrefix(folder) ? String($0.dropFirst(folder.count)) : $0 }
        diagnostics.append(
          file.diagnostic(
            at: include.place, "`\(include.name)` cannot be included: \(diagnostic.message)", remedy: diagnostic.remedy,
            suggestion: suggestion
          )
        )
      }
    }
  }

  /// The codebook.
  ///
  /// - Parameter validation: the file that the codebook names under `validation`, where it is at hand; else it is read.
  /// - Throws: every error of every file.
  func finish(validation: SourceFile? = nil) throws(DiagnosticError) -> LoadedCodebook {
    guard let main = parts.last else { throw DiagnosticError(diagnostics) }
    var codebook = main.codebook
    codebook.families = Self.merged(parts.map(\.codebook.families), by: \.id)
    codebook.themes = Self.merged(parts.map { themes(of: $0, in: codebook) }, by: \.id)
    codebook.lists = Self.merged(parts.map(\.codebook.lists), by: \.name)
    codebook.attributes = Self.merged(parts.map(\.codebook.attributes), by: \.name)
    codebook.sha256 = digest()
    var all = diagnostics + parts.flatMap(\.yaml.diagnostics)
    for part in parts { all += part.unresolved(in: codebook) }
    all += listCycles(in: codebook)
    all += spellings(main: main)
    all += add(validation, of: main, to: &codebook)
    let order = Dictionary(files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: min)
    let sorted = all.enumerated().sorted { left, right in
      let first = (order[left.element.path] ?? files.count, left.element.place ?? SourcePlace(line: 0, column: 0), left.offset)
      return first < (order[right.element.path] ?? files.count, right.element.place ?? SourcePlace(line: 0, column: 0), right.offset)
    }.map(\.element)
    if sorted.contains(where: { $0.severity == .error }) { throw DiagnosticError(sorted) }
    let validationPath = main.validation.map { Self.path($0.name, in: SourceFile.split(main.document.file.path).folder) }
    return LoadedCodebook(codebook: codebook, notes: sorted, files: files, validationPath: validationPath)
  }

  /// Reads what is on record of the codebook's validation; gives what is wrong with it.
  private func add(_ given: SourceFile?, of main: CodebookFileReader, to codebook: inout Codebook) -> [Diagnostic] {
    guard let reference = main.validation else { return [] }
    let folder = SourceFile.split(main.document.file.path).folder
    do throws(DiagnosticError) {
      let file: SourceFile
      if let given { file = given } else { file = try SourceFile.read(path: Self.path(reference.name, in: folder)) }
      let (validation, notes) = try ValidationFile.parse(file, themes: codebook.themes.map(\.id))
      codebook.validation = validation
      return notes
    } catch {
      return error.diagnostics.map { diagnostic in
        guard diagnostic.place == nil else { return diagnostic }
        return main.document.file.diagnostic(
          at: reference.place, "`\(reference.name)` cannot be read: \(diagnostic.message)",
          remedy: "`foedera evaluate --record` writes such a file; leave `validation` out where there is none",
          suggestion: diagnostic.suggestion.map { $0.hasPrefix(folder) ? String($0.dropFirst(folder.count)) : $0 })
      }
    }
  }

  /// The themes of a part, with what they take from their file written into them.
  private func themes(of part: CodebookFileReader, in main: Codebook) -> [Theme] {
    guard part.document.file.path != main.path else { return part.codebook.themes }
    return part.codebook.themes.map { theme in
      var theme = theme
      theme.path = part.document.file.path
      guard let language = part.codebook.language, language != main.language else { return theme }
      for index in theme.patterns.indices where theme.patterns[index].language == nil { theme.patterns[index].language = language }
      for index in theme.examples.indices where theme.examples[index].language == nil { theme.examples[index].language = language }
      for index in theme.counterexamples.indices where theme.counterexamples[index].language == nil {
        theme.counterexamples[index].language = language
      }
      return theme
    }
  }

  /// Items in order; a later one of the same name takes the place of the earlier.
  private static func merged<Item>(_ parts: [[Item]], by name: (Item) -> String) -> [Item] {
    var items: [Item] = []
    var places: [String: Int] = [:]
    for item in parts.joined() {
      if let place = places[name(item)] {
        items[place] = item
      } else {
        places[name(item)] = items.count
        items.append(item)
      }
    }
    return items
  }

  /// The SHA-256 of the file, so that `sha256sum` gives the same; with included files, of the lines that `sha256sum` prints of them all.
  private func digest() -> String {
    guard files.count > 1 else { return files.first?.sha256 ?? "" }
    let lines = files.map { "\($0.sha256)  \(SourceFile.split($0.path).name)\n" }.joined()
    return SHA256.hexadecimalDigest(of: lines.utf8)
  }

  private func spellings(main: CodebookFileReader) -> [Diagnostic] {
    parts.dropLast().compactMap { part in
      guard let place = part.spellingPlace, part.codebook.spelling != main.codebook.spelling else { return nil }
      return part.document.file.diagnostic(
        .warning, at: place,
        "the spelling of the codebook that includes this one holds: \(main.codebook.spelling.rawValue)",
        remedy: "write the same `spelling` in both"
      )
    }
  }

  private func listCycles(in codebook: Codebook) -> [Diagnostic] {
    var uses: [String: [String]] = [:]
    for list in codebook.lists { uses[list.name] = list.entries.flatMap { $0.flatMap(\.listNames) } }
    return codebook.lists.compactMap { list in
      var reached: Set<String> = []
      var pending = uses[list.name] ?? []
      while let name = pending.popLast() {
        if reached.insert(name).inserted { pending += uses[name] ?? [] }
      }
      guard reached.contains(list.name), let part = parts.last(where: { $0.listPlaces[list.name] != nil }) else { return nil }
      return part.document.file.diagnostic(
        at: part.listPlaces[list.name], "the list `\(list.name)` contains itself", remedy: "remove one of the references"
      )
    }
  }

  /// A path that a file in a folder names.
  private static func path(_ name: String, in folder: String) -> String { name.hasPrefix("/") ? name : folder + name }

  /// A path without `.`, `..` and doubled slashes, for comparison.
  private static func normalised(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}

extension PatternElement {
  /// The names of the lists that it refers to, in order, with repetitions.
  package var listNames: [String] {
    switch self {
    case .word, .gap: []
    case .list(let name): [name]
    case .alternatives(let alternatives): alternatives.flatMap { $0.flatMap(\.listNames) }
    case .unordered(let left, let right, _): (left + right).flatMap(\.listNames)
    }
  }
}
