/// The graphs of what a condition looks for, and the symbols that their matches begin with.
struct CompanyGraphs: Sendable {
  let graphs: [PhraseGraph]
  /// A bit for each symbol that some graph begins with.
  private var starts: [UInt64]
  /// Whether some graph begins with any word.
  let startsAnywhere: Bool

  /// Builds the graphs.
  init(_ phrases: [Phrase], _ symbols: inout SymbolTable) {
    var built: [PhraseGraph] = []
    for phrase in phrases { built.append(PhraseGraph(phrase, &symbols)) }
    graphs = built
    starts = Array(repeating: 0, count: symbols.globs.count / 64 + 1)
    startsAnywhere = graphs.contains { $0.startSymbols.contains(SymbolTable.any) }
    for symbol in graphs.flatMap(\.startSymbols) { starts[Int(symbol) / 64] |= 1 << UInt64(symbol % 64) }
  }

  /// Whether a match can begin with a symbol.
  @inline(__always)
  func begins(with symbol: Int32) -> Bool {
    let word = Int(symbol) / 64
    return word < starts.count && starts[word] >> UInt64(symbol % 64) & 1 == 1
  }
}
