/// A document and what the classifier says of each of its units: what is tallied and reported.
package struct TaggedDocument: Sendable {
  /// The document.
  package var treaty: Treaty
  /// One result for each unit, in the order of the units.
  package var tags: [UnitTags]
  /// UAX #29 words of each provision, as many as the treaty has provisions; `nil` when nobody counted them: then the column stays
  /// empty but for provisions that are units themselves.
  package var provisionWords: [Int]?

  /// Joins a document and its tags.
  package init(treaty: Treaty, tags: [UnitTags], provisionWords: [Int]? = nil) {
    self.treaty = treaty
    self.tags = tags
    self.provisionWords = provisionWords
  }
}
