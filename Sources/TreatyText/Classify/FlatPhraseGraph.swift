/// A phrase's graph in flat memory, for following it without reference counting.
struct FlatPhraseGraph: Sendable {
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

  /// Copies a graph; O(edges).
  init(_ edgesOfNodes: [[PhraseGraph.Edge]], accepts: [Bool]) {
    var (nodes, edges): ([Node], [Edge]) = ([], [])
    var (marks, stricts): ([[UInt8]], [[Glob]]) = ([], [])
    for (outgoing, accepts) in zip(edgesOfNodes, accepts) {
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
  }
}
