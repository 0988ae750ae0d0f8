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
    let search = Search(graph)
    guard search.nodes[0].accepts || begins(search, start) else { return [] }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: VisitedPlaces.listed) { memory in
      guard let memory = memory.baseAddress else { return [] }
      var ends: [Int] = []
      var seen = VisitedPlaces(memory)
      withExtendedLifetime(graph.flat) { follow(search, 0, start, &ends, &seen) }
      return ends.count < 2 ? ends : Array(Set(ends)).sorted()
    }
  }

  /// A graph as the loops read it: addresses, and the graph itself for what is rarely asked.
  private struct Search {
    let graph: PhraseGraph
    let nodes: UnsafeMutablePointer<FlatPhraseGraph.Node>
    let edges: UnsafeMutablePointer<FlatPhraseGraph.Edge>
    let nodeCount: Int

    init(_ graph: PhraseGraph) {
      self.graph = graph
      (nodes, edges, nodeCount) = (graph.flat.nodes.base, graph.flat.edges.base, graph.flat.nodes.count)
    }
  }

  private func begins(_ search: borrowing Search, _ word: Int) -> Bool {
    let node = search.nodes[0]
    for index in Int(node.firstEdge)..<Int(node.firstEdge + node.edgeCount) where has(search.edges[index].symbol, word) { return true }
    return false
  }

  private func follow(_ search: borrowing Search, _ number: Int, _ position: Int, _ ends: inout [Int], _ seen: inout VisitedPlaces) {
    guard seen.insert(position &* search.nodeCount &+ number) else { return }
    let node = search.nodes[number]
    if node.accepts { ends.append(position) }
    guard position < count else { return }
    for index in Int(node.firstEdge)..<Int(node.firstEdge + node.edgeCount) {
      let edge = search.edges[index]
      switch edge.join {
      case .start: step(search, edge, position, &ends, &seen)
      case .space where unit.separator(before: position) == .space: step(search, edge, position, &ends, &seen)
      case .touch where unit.separator(before: position) <= .space: step(search, edge, position, &ends, &seen)
      case .hyphen where unit.separator(before: position) <= .hyphen: step(search, edge, position, &ends, &seen)
      case .marks where unit.separator(before: position) <= .sentenceEnd:
        let isExact = search.graph.options.contains(.exact)
        if WordSeparator.marks(unit.gap(before: position), exact: isExact) == search.graph.flat.marks[Int(edge.detail)] {
          step(search, edge, position, &ends, &seen)
        }
      case .gap:
        for next in position...min(position + Int(edge.detail), count - 1) {
          guard unit.separator(before: next) < .sentenceEnd else { break }
          step(search, edge, next, &ends, &seen)
        }
      default: continue
      }
    }
  }

  private func step(
    _ search: borrowing Search, _ edge: FlatPhraseGraph.Edge, _ word: Int, _ ends: inout [Int], _ seen: inout VisitedPlaces
  ) {
    guard has(edge.symbol, word), edge.strict < 0 || takes(search.graph.flat.stricts[Int(edge.strict)], word, search.graph.options) else {
      return
    }
    follow(search, Int(edge.target), word + 1, &ends, &seen)
  }

  /// Whether a word has a symbol.
  @inline(__always)
  func has(_ symbol: Int32, _ word: Int) -> Bool {
    if symbol == SymbolTable.any { return true }
    let range = symbolRanges[Int(classes[word] & WordVocabulary.number)]
    for index in Int(range.first)..<Int(range.first + range.count) where symbols[index] == symbol { return true }
    return false
  }

  /// Whether some match of a company can begin with a word.
  @inline(__always)
  func begins(_ company: CompanyGraphs, at word: Int) -> Bool {
    let kind = classes[word] & WordVocabulary.number
    guard kind != 0 else { return false }
    let range = symbolRanges[Int(kind)]
    for index in Int(range.first)..<Int(range.first + range.count) where company.begins(with: symbols[index]) { return true }
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
