/// Everything that the search of one unit reads, as plain pointers: nothing is counted or checked in the loop. Valid within the search.
struct SearchPlace {
  let words: WordVocabulary.Tables
  let holds: UnsafeBufferPointer<Bool>
  let nodes: UnsafeMutablePointer<PhraseTrie.Node>
  let outputs: UnsafeMutablePointer<PhraseTrie.Output>
  let classes: UnsafeMutablePointer<WordVocabulary.Class>
  let count: Int
  private let edges: UnsafeMutablePointer<PhraseTrie.EdgeSlot>
  private let edgeMask: Int
  private let starts: UnsafeMutablePointer<UInt32>
  private let ends: UnsafeMutablePointer<UInt32>
  private let bytes: UnsafeBufferPointer<UInt8>

  init(unit: ScannedUnit, words: WordVocabulary.Tables, trie: PhraseTrie, holds: UnsafeBufferPointer<Bool>) {
    self.words = words
    self.holds = holds
    nodes = trie.tables.nodes.base
    outputs = trie.tables.outputs.base
    edges = trie.tables.edges.base
    edgeMask = trie.tables.edges.count - 1
    classes = unit.classes
    count = unit.count
    starts = unit.starts
    ends = unit.ends
    bytes = unit.bytes
  }

  /// The child of a node along a symbol and a join; 0 where there is none.
  @inline(__always)
  func child(_ node: Int32, _ symbol: Int32, _ join: UInt8) -> Int32 {
    let key = PhraseTrie.key(node, symbol, join)
    var slot = PhraseTrie.slot(key, edgeMask)
    while edges[slot].key != 0 {
      if edges[slot].key == key { return edges[slot].target }
      slot = (slot + 1) & edgeMask
    }
    return 0
  }

  /// What stands before a word; `border` before the first of a piece.
  @inline(__always)
  func separator(before word: Int) -> WordSeparator {
    guard classes[word] & WordVocabulary.opensPiece == 0 else { return .border }
    let gap = Int(ends[word - 1])..<Int(starts[word])
    if gap.count == 1 && bytes[gap.lowerBound] == 0x20 { return .space }
    return WordSeparator(bytes, gap: gap, first: Int(starts[word - 1]), end: Int(ends[word]))
  }
}
