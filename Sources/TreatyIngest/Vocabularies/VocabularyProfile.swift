import TreatyText
import TreatyXML

/// Reads one XML vocabulary: takes the events of a document and gives its reading text, structure and metadata.
///
/// A new vocabulary is one file with a type of this protocol, its test, and one line in ``VocabularyRegistry``.
package protocol VocabularyProfile: XMLHandler {
  /// The format that its documents are written as.
  static var format: DocumentFormat { get }
  /// True for the root elements of its documents.
  static func claims(root: XMLElementName) -> Bool
  /// Makes a profile for one document with the root element that it claimed.
  init(root: XMLElementName)
  /// What was read, after the last event.
  mutating func finish() -> MarkedText
}

/// What a profile makes of a document.
package struct MarkedText: Sendable {
  /// The reading text.
  package var text: ReadingText
  /// As ``Treaty/provisions``.
  package var provisions: [Provision]
  /// Title, dates, parties, …
  package var metadata: TreatyMetadata
  /// Doubts.
  package var warnings: [TreatyWarning]
  /// True when the markup shows no articles, so that the text may be searched for them.
  package var isFlat = false
}

/// The vocabularies, in the order in which they are asked for a root element. The last one claims every root.
package enum VocabularyRegistry {
  /// One line a vocabulary.
  static var profiles: [any VocabularyProfile.Type] {
    [
      ToTAProfile.self,
      AkomaNtosoProfile.self,
      TEIProfile.self,
      FormexProfile.self,
      UnknownXMLProfile.self,
    ]
  }

  /// The profile for a root element.
  package static func profile(for root: XMLElementName) -> any VocabularyProfile.Type {
    profiles.first { $0.claims(root: root) } ?? UnknownXMLProfile.self
  }
}
