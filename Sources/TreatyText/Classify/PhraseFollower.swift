/// Follows the graphs of phrases over the words of a scanned unit.
struct PhraseFollower {
  let unit: ScannedUnit
  let vocabulary: WordVocabulary
  // Copies of what the loops read: fields of classes are checked for exclusive access at each reading.
  private let count: Int
  private let classes: UnsafeMutablePointer<WordVocabulary.Class>
  private let symbols: [Int32]
  private let symbolRanges: [(first: Int32, count: Int32)]

  /// Prepares to follow phrases over a unit that has been read; valid until the next one is.
  init(unit: ScannedUnit, vocabulary: WordVocabulary) {
    self.unit = unit
    self.vocabulary = vocabulary
    (count, classes) = (unit.count, unit.classes)
    (symbols, symbolRanges) = (vocabulary.symbols, vocabulary.symbolRanges)
  }

  /// Where matches of a phrase that begin at a word can end; ascending. O(ways through the graph that the text allows).
  func ends(of graph: PhraseGraph, from start: Int) -> [Int] {
    guard graph.edges[0].contains(where: { has($0.symbol, start) }) || graph.accepts[0] else { return [] }
    var ends: [Int] = []
    var seen = VisitedPlaces()
    follow(graph, 0, start, &ends, &seen)
    return ends.count < 2 ? ends : Array(Set(ends)).sorted()
  }

  private func follow(_ graph: PhraseGraph, _ node: Int, _ position: Int, _ ends: inout [Int], _ seen: inout VisitedPlaces) {
    guard seen.insert(position * graph.edges.count + node) else { return }
    if graph.accepts[node] { ends.append(position) }
    guard position < count else { return }
    for edge in graph.edges[node] {
      switch edge.join {
      case .start: step(graph, edge, position, &ends, &seen)
      case .space where unit.separator(before: position) == .space: step(graph, edge, position, &ends, &seen)
      case .touch where unit.separator(before: position) <= .space: step(graph, edge, position, &ends, &seen)
      case .hyphen where unit.separator(before: position) <= .hyphen: step(graph, edge, position, &ends, &seen)
      case .marks(let marks):
        guard unit.separator(before: position) <= .sentenceEnd else { continue }
        if WordSeparator.marks(unit.gap(before: position), exact: graph.options.contains(.exact)) == marks {
          step(graph, edge, position, &ends, &seen)
        }
      case .gap(let limit):
        for next in position...min(position + limit, count - 1) {
          guard unit.separator(before: next) < .sentenceEnd else { break }
          step(graph, edge, next, &ends, &seen)
        }
      default: continue
      }
    }
  }

  private func step(_ graph: PhraseGraph, _ edge: PhraseGraph.Edge, _ word: Int, _ ends: inout [Int], _ seen: inout VisitedPlaces) {
    guard has(edge.symbol, word), edge.strict.isEmpty || takes(edge.strict, word, graph.options) else { return }
    follow(graph, Int(edge.target), word + 1, &ends, &seen)
  }

  /// Whether a word has a symbol.
  @inline(__always)
  func has(_ symbol: Int32, _ word: Int) -> Bool {
    if symbol == SymbolTable.any { return true }
    let range = symbolRanges[Int(classes[word] & WordVocabulary.number)]
    for index in Int(range.first)..<Int(range.first + range.count) where symbols[index] == symbol { return true }
    return false
  }

  /// Whether a word as written is taken.
  private func takes(_ globs: [Glob], _ word: Int, _ options: WordForm.Options) -> Bool {
    let form = WordForm.form(unit.word(word), options)
    if globs.contains(where: { $0.matches(form) }) { return true }
    guard !options.contains(.exact), let rest = WordForm.withoutElision(WordForm.form(unit.word(word))) else { return false }
    let shortened = form.suffix(rest.count)
    return globs.contains { $0.matches(shortened) }
  }
}

/// The places of one search: most searches visit a handful, for which a list is quicker than hashing.
private struct VisitedPlaces {
  private static let listed = 24
  private var few: [Int] = []
  private var many: Set<Int> = []

  /// Adds a place; false when it was there.
  mutating func insert(_ place: Int) -> Bool {
    if many.isEmpty {
      if few.contains(place) { return false }
      few.append(place)
      if few.count > Self.listed { many = Set(few) }
      return true
    }
    return many.insert(place).inserted
  }
}
