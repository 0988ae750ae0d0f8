/// All patterns of a codebook in one tree of words: from the root along the symbols of the words that follow each other.
///
/// A pattern whose ways are few and that asks for nothing but words in a row is found by the tree alone. Of the others (gaps, marks,
/// case, exactness, more than ``maximumWays``) the tree holds the words that come first, and their graph is followed from there.
struct PhraseTrie: Sendable {
  /// The ways through one pattern that are spelt out in the tree.
  static let maximumWays = 64

  /// A pattern at a node of the tree.
  struct Output: Sendable {
    var pattern: Int32
    /// Words before the first word in the tree, each of any form.
    var back: Int32
    /// Whether the pattern's graph must be followed from the first word.
    var isBeginning: Bool
  }

  /// A node: its outputs and what may stand before the words that lead on.
  struct Node: Sendable {
    var firstOutput: Int32 = 0
    var outputCount: Int32 = 0
    /// A bit for each join that some edge asks for: 1 space, 2 hyphen, 4 touch.
    var joins: UInt8 = 0
    /// Whether some edge takes any word.
    var takesAny = false
    /// A bit for each symbol modulo 64 that leads on.
    var filter: UInt64 = 0
  }

  /// An edge: the key of (node, symbol, join) plus 1, and the child; the key is 0 in an empty slot.
  struct EdgeSlot: Sendable {
    var key: UInt64
    var target: Int32
  }

  /// Nodes, outputs and edges in flat memory; the edges by open addressing, a power of two long.
  let tables: (nodes: FixedTable<Node>, outputs: FixedTable<Output>, edges: FixedTable<EdgeSlot>)
  /// The node that each symbol leads to from the root; 0 where none.
  let roots: [Int32]
  /// Patterns that can consist of words of any form only; tried at every word.
  let everywhere: [Int32]
  /// For each pattern whether its graph must be followed.
  let isFollowed: [Bool]

  /// Builds the tree; O(ways through the patterns).
  init(_ graphs: [PhraseGraph], symbolCount: Int) {
    var builder = PhraseTrieBuilder()
    for (pattern, graph) in graphs.enumerated() { builder.insert(graph, pattern: Int32(pattern)) }
    let (nodes, outputs) = builder.flattened()
    let (edges, roots) = builder.edges(symbolCount: symbolCount)
    tables = (FixedTable(nodes), FixedTable(outputs), FixedTable(edges))
    self.roots = roots
    everywhere = builder.everywhere
    var isFollowed = [Bool](repeating: false, count: graphs.count)
    for output in outputs where output.isBeginning { isFollowed[Int(output.pattern)] = true }
    for pattern in everywhere { isFollowed[Int(pattern)] = true }
    self.isFollowed = isFollowed
  }

  /// The key of an edge.
  static func key(_ node: Int32, _ symbol: Int32, _ join: UInt8) -> UInt64 {
    (UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: symbol)) << 3 | UInt64(join)) &+ 1
  }

  /// Where a key is looked for first.
  @inline(__always)
  static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 24) & mask
  }
}
