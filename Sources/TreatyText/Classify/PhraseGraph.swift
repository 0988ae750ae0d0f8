/// A phrase as a graph without loops: words lead from node to node, node 0 is the start.
struct PhraseGraph: Sendable {
  /// A word that leads on.
  struct Edge: Sendable {
    /// What must stand before the word.
    var join: PhraseJoin
    /// The symbol of the word's usual form.
    var symbol: Int32
    /// What its form with the phrase's options must be besides; empty without options.
    var strict: [Glob]
    var target: Int32
  }

  /// The edges of each node.
  private(set) var edges: [[Edge]] = [[]]
  /// Whether a match can end at each node.
  private(set) var accepts: [Bool] = [false]
  /// How words are held against the strict globs.
  let options: WordForm.Options
  /// The language it holds in.
  let language: String?

  /// Builds the graph; O(size of the phrase).
  init(_ phrase: Phrase, _ symbols: inout SymbolTable) {
    options = phrase.options
    language = phrase.language
    for end in add(phrase.pieces, [Source(node: 0, join: .start)], &symbols) where end.node != 0 { accepts[Int(end.node)] = true }
  }

  /// Where the next word goes on, and what must stand before it.
  private struct Source: Hashable {
    var node: Int32
    var join: PhraseJoin
  }

  private mutating func add(_ pieces: [PhrasePiece], _ start: [Source], _ symbols: inout SymbolTable) -> [Source] {
    var sources = start
    for piece in pieces {
      switch piece {
      case .hyphen: sources = joined(sources, .hyphen)
      case .touch: sources = joined(sources, .touch)
      case .marks(let marks): sources = joined(sources, .marks(marks))
      case .gap(let limit): sources = joined(sources, .gap(limit))
      case .choice(let sequences):
        var ends: [Source] = []
        var seen: Set<Source> = []
        for sequence in sequences {
          for end in add(sequence, sources, &symbols) where seen.insert(end).inserted { ends.append(end) }
        }
        sources = ends
      case .word(let test):
        let node = Int32(edges.count)
        edges.append([])
        accepts.append(false)
        let symbol = symbols.symbol(for: test.globs)
        for source in sources {
          edges[Int(source.node)].append(Edge(join: source.join, symbol: symbol, strict: test.strict, target: node))
        }
        sources = [Source(node: node, join: .space)]
      }
    }
    return sources
  }

  private func joined(_ sources: [Source], _ join: PhraseJoin) -> [Source] {
    sources.map { Source(node: $0.node, join: $0.join.followed(by: join)) }
  }

  /// The symbols that a match can begin with.
  var startSymbols: [Int32] { edges[0].map(\.symbol) }
}
