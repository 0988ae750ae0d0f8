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

  /// Whether the unit has, in whatever place, a word that a match of a phrase ends with; most candidates fail here.
  func mayHold(_ phrase: FollowedPhrase) -> Bool { phrase.endsAnywhere || present.meets(phrase.lastSymbols) }

  /// Whether the unit has a word that some match of a company begins with.
  func mayHold(_ company: Company) -> Bool { company.startsAnywhere || present.meets(company.starts) }

  /// The symbols that some word of the unit has; gathered when first asked.
  private var present: SymbolSet {
    if let known = unit.present { return known }
    var present = SymbolSet()
    for word in 0..<count {
      let kind = classes[word] & WordVocabulary.number
      guard kind != 0 else { continue }
      let range = symbolRanges[Int(kind)]
      for index in Int(range.first)..<Int(range.first + range.count) { present.insert(symbols[index]) }
    }
    unit.present = present
    return present
  }

  /// Where matches of a phrase that begin at a word can end; ascending. O(ways through the graph that the text allows).
  func ends(of phrase: FollowedPhrase, from start: Int) -> [Int] {
    let search = Search(phrase)
    guard search.nodes[0].accepts || begins(search, start) else { return [] }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: VisitedPlaces.listed) { memory in
      guard let memory = memory.baseAddress else { return [] }
      var ends: [Int] = []
      var seen = VisitedPlaces(memory)
      withExtendedLifetime(phrase) { follow(search, 0, start, &ends, &seen) }
      return ends.count < 2 ? ends : Array(Set(ends)).sorted()
    }
  }

  /// A phrase as the loops read it: addresses, and the phrase itself for what is rarely asked.
  private struct Search {
    let phrase: FollowedPhrase
    let nodes: UnsafeMutablePointer<FollowedPhrase.Node>
    let edges: UnsafeMutablePointer<FollowedPhrase.Edge>
    let nodeCount: Int

    init(_ phrase: FollowedPhrase) {
      self.phrase = phrase
      (nodes, edges, nodeCount) = (phrase.nodes.base, phrase.edges.base, phrase.nodes.count)
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
        let isExact = search.phrase.options.contains(.exact)
        if WordSeparator.marks(unit.gap(before: position), exact: isExact) == search.phrase.marks[Int(edge.detail)] {
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
    _ search: borrowing Search, _ edge: FollowedPhrase.Edge, _ word: Int, _ ends: inout [Int], _ seen: inout VisitedPlaces
  ) {
    guard has(edge.symbol, word), edge.strict < 0 || takes(search.phrase.stricts[Int(edge.strict)], word, search.phrase.options) else {
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
  func begins(_ company: Company, at word: Int) -> Bool {
    let kind = classes[word] & WordVocabulary.number
    guard kind != 0 else { return false }
    let range = symbolRanges[Int(kind)]
    for index in Int(range.first)..<Int(range.first + range.count) where company.starts.contains(symbols[index]) { return true }
    return false
  }

  /// Whether a word as written is taken.
  private func takes(_ globs: [Glob], _ word: Int, _ options: WordForm.Options) -> Bool {
    let form = WordForm.form(unit.word(word), options)
    if globs.contains(where: { $0.matches(form) }) { return true }
    guard !options.contains(.exact) else { return false }
    return WordForm.words(within: form).contains { part in globs.contains { $0.matches(form[part]) } }
  }
}
