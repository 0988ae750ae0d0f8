/// Tags units with the themes of a codebook. One for each thread: it keeps what it has learnt about words.
public struct Classifier {
  private var engine: NaiveClassifier

  /// Takes a compiled codebook.
  public init(_ compiled: CompiledCodebook) {
    engine = NaiveClassifier(compiled)
  }

  /// Tags units.
  ///
  /// - Parameters:
  ///   - text: the reading text that units point into.
  ///   - units: what is tagged; each is read by itself.
  ///   - context: what conditions ask of the document.
  ///   - collect: which mentions the results hold.
  public mutating func classify(
    _ text: ReadingText, units: [TreatyUnit], context: DocumentContext, collect: MentionCollection
  ) -> [UnitTags] {
    engine.classify(text, units: units, context: context, collect: collect)
  }
}
