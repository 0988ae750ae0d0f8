/// What a condition looks for: phrases, and the symbols that their matches begin with.
struct Company: Sendable {
  let phrases: [FollowedPhrase]
  /// The symbols that some match begins with.
  let starts: SymbolSet
  /// Whether some match begins with any word.
  let startsAnywhere: Bool

  /// Makes the phrases ready; O(their size).
  init(_ phrases: [Phrase], _ symbols: inout SymbolTable) {
    var graphs: [PhraseGraph] = []
    for phrase in phrases { graphs.append(PhraseGraph(phrase, &symbols)) }
    startsAnywhere = graphs.contains { $0.startSymbols.contains(SymbolTable.any) }
    starts = SymbolSet(graphs.flatMap(\.startSymbols))
    self.phrases = graphs.map { FollowedPhrase($0) }
  }
}
