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

  private(set) var nodes: [Node] = [Node()]
  private(set) var outputs: [Output] = []
  /// Open addressing, a power of two long: keys of (node, symbol, join) plus 1, and children.
  private(set) var edgeKeys: [UInt64] = []
  private(set) var edgeTargets: [Int32] = []
  /// The node that each symbol leads to from the root; 0 where none.
  private(set) var roots: [Int32] = []
  /// Patterns that can consist of words of any form only; tried at every word.
  private(set) var everywhere: [Int32] = []

  private var children: [UInt64: Int32] = [:]
  private var pending: [[Output]] = [[]]

  /// Builds the tree; O(ways through the patterns).
  init(_ graphs: [PhraseGraph], symbolCount: Int) {
    for (pattern, graph) in graphs.enumerated() {
      var way = Way(pattern: Int32(pattern), isDirect: isDirect(graph), isCut: ways(graph) > Self.maximumWays)
      insert(graph, node: 0, at: 0, &way)
    }
    finish(symbolCount)
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

  /// The bit of a join in ``Node/joins``; 0 for those that the tree does not hold.
  private static func bit(_ join: PhraseJoin) -> UInt8 {
    switch join {
    case .space: 1
    case .hyphen: 2
    case .touch: 4
    case .start, .marks, .gap: 0
    }
  }

  // MARK: Building

  /// A walk along the ways of one pattern.
  private struct Way {
    let pattern: Int32
    let isDirect: Bool
    let isCut: Bool
    var back: Int32 = 0
    var isEverywhere = false
  }

  private func isDirect(_ graph: PhraseGraph) -> Bool {
    graph.options.isEmpty && !graph.edges.joined().contains { $0.join != .start && Self.bit($0.join) == 0 }
      && !graph.edges[0].contains { $0.symbol == SymbolTable.any } && ways(graph) <= Self.maximumWays
  }

  /// The ways through a graph, counted up to a bound. Targets have higher numbers than their sources.
  private func ways(_ graph: PhraseGraph) -> Int {
    var counts = Array(repeating: 0, count: graph.edges.count)
    for node in graph.edges.indices.reversed() {
      var total = graph.accepts[node] ? 1 : 0
      for edge in graph.edges[node] { total = min(Self.maximumWays + 1, total + counts[Int(edge.target)]) }
      counts[node] = total
    }
    return counts[0]
  }

  private mutating func insert(_ graph: PhraseGraph, node: Int, at place: Int32, _ way: inout Way) {
    if graph.accepts[node] { end(place, &way, isBeginning: !way.isDirect) }
    var isStopped = false
    for edge in graph.edges[node] {
      if place == 0 && edge.symbol == SymbolTable.any {
        skip(edge, graph, &way)
      } else if place != 0 && (way.isCut || Self.bit(edge.join) == 0) {
        isStopped = true
      } else {
        let target = child(place, edge)
        insert(graph, node: Int(edge.target), at: target, &way)
      }
    }
    if isStopped { end(place, &way, isBeginning: true) }
  }

  /// Steps over a word of any form at the start of a pattern.
  private mutating func skip(_ edge: PhraseGraph.Edge, _ graph: PhraseGraph, _ way: inout Way) {
    let isJoined = edge.join == .start || Self.bit(edge.join) != 0
    guard isJoined, way.back < 64, !graph.edges[Int(edge.target)].contains(where: { Self.bit($0.join) == 0 }), !way.isCut else {
      return everywhere(&way)
    }
    way.back += 1
    insert(graph, node: Int(edge.target), at: 0, &way)
    way.back -= 1
  }

  private mutating func everywhere(_ way: inout Way) {
    guard !way.isEverywhere else { return }
    way.isEverywhere = true
    everywhere.append(way.pattern)
  }

  private mutating func end(_ place: Int32, _ way: inout Way, isBeginning: Bool) {
    if place == 0 { return everywhere(&way) }
    let known = pending[Int(place)].contains { $0.pattern == way.pattern && $0.back == way.back }
    if !known { pending[Int(place)].append(Output(pattern: way.pattern, back: way.back, isBeginning: isBeginning)) }
  }

  private mutating func child(_ place: Int32, _ edge: PhraseGraph.Edge) -> Int32 {
    let bit = place == 0 ? 0 : Self.bit(edge.join)
    let key = Self.key(place, edge.symbol, bit)
    if let known = children[key] { return known }
    let target = Int32(nodes.count)
    nodes.append(Node())
    pending.append([])
    children[key] = target
    nodes[Int(place)].joins |= bit
    if edge.symbol == SymbolTable.any { nodes[Int(place)].takesAny = true }
    nodes[Int(place)].filter |= 1 << UInt64(edge.symbol & 63)
    return target
  }

  private mutating func finish(_ symbolCount: Int) {
    for (node, list) in pending.enumerated() where !list.isEmpty {
      nodes[node].firstOutput = Int32(outputs.count)
      nodes[node].outputCount = Int32(list.count)
      outputs += list
    }
    pending = []
    var capacity = 16
    while capacity < children.count * 2 { capacity *= 2 }
    edgeKeys = Array(repeating: 0, count: capacity)
    edgeTargets = Array(repeating: 0, count: capacity)
    roots = Array(repeating: 0, count: symbolCount)
    for (key, target) in children {
      if (key &- 1) >> 32 == 0 {
        roots[Int((key &- 1) >> 3)] = target
        continue
      }
      var slot = Self.slot(key, capacity - 1)
      while edgeKeys[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      edgeKeys[slot] = key
      edgeTargets[slot] = target
    }
    children = [:]
  }
}
