/// Two groups that are compared.
package struct Contrast: Sendable, Equatable {
  /// The name that stands in the table.
  package var name: String
  /// The group that is asked about.
  package var target: Selection
  /// What it is held against.
  package var reference: Selection
  /// The names of both for tables and axes.
  package var targetLabel: String
  /// The name of the reference.
  package var referenceLabel: String

  /// Makes a contrast.
  package init(name: String, target: Selection, reference: Selection, targetLabel: String = "target", referenceLabel: String = "reference")
  {
    self.name = name
    self.target = target
    self.reference = reference
    self.targetLabel = targetLabel
    self.referenceLabel = referenceLabel
  }

  /// Preambles against all other operative text of the same documents.
  package static let preambleAgainstOperative = Contrast(
    name: "Preamble against articles",
    target: .condition(.init(property: "provision", comparison: .equal, value: Provision.Kind.preamble.rawValue)),
    reference: .condition(.init(property: "provision", comparison: .notEqual, value: Provision.Kind.preamble.rawValue)),
    targetLabel: "preamble", referenceLabel: "articles")
}
