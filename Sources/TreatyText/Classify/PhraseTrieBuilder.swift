/// Builds the tree of patterns.
struct PhraseTrieBuilder {
  private var nodes = [PhraseTrie.Node()]
  private var children: [UInt64: Int32] = [:]
  private var pending: [[PhraseTrie.Output]] = [[]]
  /// Patterns that can consist of words of any form only.
  private(set) var everywhere: [Int32] = []

  /// Adds a pattern; O(ways through it, at most ``PhraseTrie/maximumWays``).
  mutating func insert(_ graph: PhraseGraph, pattern: Int32) {
    let ways = ways(graph)
    var way = Way(pattern: pattern, isDirect: isDirect(graph, ways), isCut: ways > PhraseTrie.maximumWays)
    insert(graph, node: 0, at: 0, &way)
  }

  /// The bit of a join in ``PhraseTrie/Node/joins``; 0 for those that the tree does not hold.
  private static func bit(_ join: PhraseJoin) -> UInt8 {
    switch join {
    case .space: 1
    case .hyphen: 2
    case .touch: 4
    case .start, .marks, .gap: 0
    }
  }

  /// A walk along the ways of one pattern.
  private struct Way {
    let pattern: Int32
    let isDirect: Bool
    let isCut: Bool
    var back: Int32 = 0
    var isEverywhere = false
  }

  private func isDirect(_ graph: PhraseGraph, _ ways: Int) -> Bool {
    graph.options.isEmpty && !graph.edges.joined().contains { $0.join != .start && Self.bit($0.join) == 0 }
      && !graph.edges[0].contains { $0.symbol == SymbolTable.any } && ways <= PhraseTrie.maximumWays
  }

  /// The ways through a graph, counted up to a bound. Targets have higher numbers than their sources.
  private func ways(_ graph: PhraseGraph) -> Int {
    var counts = Array(repeating: 0, count: graph.edges.count)
    for node in graph.edges.indices.reversed() {
      var total = graph.accepts[node] ? 1 : 0
      for edge in graph.edges[node] { total = min(PhraseTrie.maximumWays + 1, total + counts[Int(edge.target)]) }
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
      return addEverywhere(&way)
    }
    way.back += 1
    insert(graph, node: Int(edge.target), at: 0, &way)
    way.back -= 1
  }

  private mutating func addEverywhere(_ way: inout Way) {
    guard !way.isEverywhere else { return }
    way.isEverywhere = true
    everywhere.append(way.pattern)
  }

  private mutating func end(_ place: Int32, _ way: inout Way, isBeginning: Bool) {
    if place == 0 { return addEverywhere(&way) }
    let known = pending[Int(place)].contains { $0.pattern == way.pattern && $0.back == way.back }
    if !known { pending[Int(place)].append(PhraseTrie.Output(pattern: way.pattern, back: way.back, isBeginning: isBeginning)) }
  }

  private mutating func child(_ place: Int32, _ edge: PhraseGraph.Edge) -> Int32 {
    let bit = place == 0 ? 0 : Self.bit(edge.join)
    let key = PhraseTrie.key(place, edge.symbol, bit)
    if let known = children[key] { return known }
    let target = Int32(nodes.count)
    nodes.append(PhraseTrie.Node())
    pending.append([])
    children[key] = target
    nodes[Int(place)].joins |= bit
    if edge.symbol == SymbolTable.any { nodes[Int(place)].takesAny = true }
    nodes[Int(place)].filter |= 1 << UInt64(edge.symbol & 63)
    return target
  }

  // MARK: Flat tables

  /// The nodes with their outputs laid end to end.
  func flattened() -> (nodes: [PhraseTrie.Node], outputs: [PhraseTrie.Output]) {
    var nodes = nodes
    var outputs: [PhraseTrie.Output] = []
    for (node, list) in pending.enumerated() where !list.isEmpty {
      nodes[node].firstOutput = Int32(outputs.count)
      nodes[node].outputCount = Int32(list.count)
      outputs += list
    }
    return (nodes, outputs)
  }

  /// The edges in a hash table, at most half full, and the node that each symbol leads to from the root.
  func edges(symbolCount: Int) -> (edges: [PhraseTrie.EdgeSlot], roots: [Int32]) {
    var capacity = 16
    while capacity < children.count * 2 { capacity *= 2 }
    var edges = Array(repeating: PhraseTrie.EdgeSlot(key: 0, target: 0), count: capacity)
    var roots = Array(repeating: Int32(0), count: symbolCount)
    for (key, target) in children {
      if (key &- 1) >> 32 == 0 {
        roots[Int((key &- 1) >> 3)] = target
        continue
      }
      var slot = PhraseTrie.slot(key, capacity - 1)
      while edges[slot].key != 0 { slot = (slot + 1) & (capacity - 1) }
      edges[slot] = PhraseTrie.EdgeSlot(key: key, target: target)
    }
    return (edges, roots)
  }
}
