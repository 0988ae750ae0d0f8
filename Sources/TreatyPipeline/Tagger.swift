import TreatyIngest
import TreatyText

/// One document to its tags. A thread keeps one, since the classifier's tables grow with the words it has seen.
package struct Tagger {
  /// What a tagger is made of; shared by all threads.
  package struct Plan: Sendable {
    /// The codebook.
    package var codebook: CompiledCodebook
    /// What a unit is.
    package var planner: UnitPlanner
    /// Whether mentions are listed, and which.
    package var collection: MentionCollection
    /// What people decided otherwise; comes after the codebook.
    package var overrides: TagOverrides

    /// Makes a plan.
    package init(
      codebook: CompiledCodebook, planner: UnitPlanner, collection: MentionCollection, overrides: TagOverrides = TagOverrides()
    ) {
      self.codebook = codebook
      self.planner = planner
      self.collection = collection
      self.overrides = overrides
    }
  }

  private let plan: Plan
  private var classifier: Classifier

  /// Makes a tagger for one thread.
  package init(_ plan: Plan) {
    self.plan = plan
    classifier = Classifier(plan.codebook)
  }

  /// Tags every unit of a document.
  package mutating func tag(_ treaty: Treaty) -> [UnitTags] {
    tag(treaty, units: plan.planner.units(of: treaty))
  }

  /// Tags units that were cut elsewhere.
  package mutating func tag(_ treaty: Treaty, units: [TreatyUnit]) -> [UnitTags] {
    var tags = classifier.classify(
      treaty.cleanText, units: units, context: DocumentContext(genre: treaty.metadata.genre), collect: plan.collection)
    plan.overrides.apply(to: &tags, document: treaty.id)
    return tags
  }
}
