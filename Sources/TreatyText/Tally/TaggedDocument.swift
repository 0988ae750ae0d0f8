/// A document and what the classifier says of each of its units: what is tallied and reported.
package struct TaggedDocument: Sendable {
  /// The document.
  package var treaty: Treaty
  /// One result for each unit, in the order of the units.
  package var tags: [UnitTags]

  /// Joins a document and its tags.
  package init(treaty: Treaty, tags: [UnitTags]) {
    self.treaty = treaty
    self.tags = tags
  }
}
