import TreatyText

/// Keys that nest, with entries: what the dictionaries of most tools are, and how they become a codebook.
package struct DictionaryTree {
  /// The themes in the order of the file, those without entries too.
  private var themes: [(path: [String], theme: Theme)] = []
  private var places: [[String]: Int] = [:]
  /// What is said of first keys that hold others.
  private var families: [String: Codebook.Family] = [:]
  /// The number of entries.
  package private(set) var entryCount = 0

  /// Makes an empty tree.
  package init() {}

  /// Makes a key known, so that keys keep their order. Unless they are given, the identifier is the path joined by dots and the label its last
  /// key.
  package mutating func open(_ path: [String], line: Int, id: String? = nil, label: String? = nil, definition: String? = nil) {
    guard places[path] == nil else { return }
    places[path] = themes.count
    let family = path.count > 1 ? path[0] : nil
    let id = id ?? path.joined(separator: ".")
    themes.append((path, Theme(id: id, family: family, label: label ?? path.last ?? "", definition: definition, line: line)))
  }

  /// Says what a first key is that holds others.
  package mutating func describe(family: Codebook.Family) { families[family.id] = family }

  /// Adds an entry of words and globs to a key.
  ///
  /// - Returns: the elements, or `nil`, with nothing added, when the entry has no letter, digit, `*` or `?`.
  @discardableResult
  package mutating func add(
    _ entry: String, at path: [String], line: Int, column: Int = 1, weight: Double = 1
  ) -> [PatternElement]? {
    let elements = PatternParser.parsePlain(entry)
    guard PatternBorders.isWord(entry) else { return nil }
    let source = entry.split { $0.unicodeScalars.allSatisfy(\.properties.isWhitespace) }.joined(separator: " ")
    add(Pattern(source: source, elements: elements, weight: weight, line: line, column: column), at: path)
    return elements
  }

  /// Adds a pattern to a key.
  package mutating func add(_ pattern: Pattern, at path: [String]) {
    open(path, line: pattern.line)
    guard let place = places[path] else { return }
    themes[place].theme.patterns.append(pattern)
    entryCount += 1
  }

  /// The codebook: themes are the keys that have entries, and the keys without children that have none.
  package func codebook(of file: SourceFile) -> Codebook {
    let parents = Set(themes.map { Array($0.path.dropLast()) })
    let kept = themes.filter { !$0.theme.patterns.isEmpty || !parents.contains($0.path) }
    let families = kept.reduce(into: [String]()) { names, item in
      if let family = item.path.first, parents.contains([family]), !names.contains(family) { names.append(family) }
    }
    let name = SourceFile.split(file.path).name
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    return Codebook(
      id: stem, path: file.path, sha256: file.sha256, families: families.map { self.families[$0] ?? Codebook.Family(id: $0, label: $0) },
      themes: kept.map { item in
        var theme = item.theme
        if let first = item.path.first, parents.contains([first]) { theme.family = first }
        return theme
      }
    )
  }
}
