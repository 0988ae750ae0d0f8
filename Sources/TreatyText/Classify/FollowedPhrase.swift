/// A phrase that is found by following its graph over the words: the graph in flat memory, so that loops count no references.
final class FollowedPhrase: Sendable {
  /// What must stand before the word of an edge; the cases of ``PhraseJoin``, without what they carry.
  enum Join: UInt8, BitwiseCopyable, Sendable {
    case start, space, hyphen, touch, marks, gap
  }

  /// A word that leads on.
  struct Edge: BitwiseCopyable, Sendable {
    var join: Join
    /// The most words of a gap, or the number of the marks.
    var detail: Int32
    /// The symbol of the word's usual form.
    var symbol: Int32
    /// The number of the strict globs; -1 for none.
    var strict: Int32
    var target: Int32
  }

  /// A place in the phrase: its edges, and whether a match can end there.
  struct Node: BitwiseCopyable, Sendable {
    var firstEdge: Int32
    var edgeCount: Int32
    var accepts: Bool
  }

  let nodes: FixedTable<Node>
  let edges: FixedTable<Edge>
  /// Marks that joins ask for.
  let marks: [[UInt8]]
  /// What forms with the phrase's options must be besides.
  let stricts: [[Glob]]

  /// How words are held against the strict globs.
  let options: WordForm.Options
  /// The language it holds in.
  let language: String?
  /// The symbols of the words that a match can end with.
  let lastSymbols: SymbolSet
  /// Whether a match can end with any word, or has none.
  let endsAnywhere: Bool

  /// Copies a graph; O(edges).
  init(_ graph: PhraseGraph) {
    var (nodes, edges): ([Node], [Edge]) = ([], [])
    var (marks, stricts): ([[UInt8]], [[Glob]]) = ([], [])
    for (outgoing, accepts) in zip(graph.edges, graph.accepts) {
      nodes.append(Node(firstEdge: Int32(edges.count), edgeCount: Int32(outgoing.count), accepts: accepts))
      for edge in outgoing {
        let (join, detail): (Join, Int)
        switch edge.join {
        case .start: (join, detail) = (.start, 0)
        case .space: (join, detail) = (.space, 0)
        case .hyphen: (join, detail) = (.hyphen, 0)
        case .touch: (join, detail) = (.touch, 0)
        case .gap(let limit): (join, detail) = (.gap, limit)
        case .marks(let asked):
          (join, detail) = (.marks, marks.count)
          marks.append(asked)
        }
        edges.append(
          Edge(
            join: join, detail: Int32(clamping: detail), symbol: edge.symbol, strict: edge.strict.isEmpty ? -1 : Int32(stricts.count),
            target: edge.target))
        if !edge.strict.isEmpty { stricts.append(edge.strict) }
      }
    }
    (self.nodes, self.edges) = (FixedTable(nodes), FixedTable(edges))
    (self.marks, self.stricts) = (marks, stricts)
    (options, language) = (graph.options, graph.language)
    let last = graph.edges.joined().filter { graph.accepts[Int($0.target)] }.map(\.symbol)
    lastSymbols = SymbolSet(last)
    endsAnywhere = graph.accepts[0] || last.contains(SymbolTable.any)
  }
}
