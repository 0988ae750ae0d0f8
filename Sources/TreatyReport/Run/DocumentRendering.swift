import TreatyCompare
import TreatyText

/// All that a run writes about one document, ready to be appended: bytes of table rows and of its page, and its counts.
package struct DocumentRendering: Sendable {
  /// The tables that grow with every document.
  package enum StreamedTable: String, Sendable, CaseIterable {
    case parties, provisions, units
    case documentThemes = "document_themes"
    case mentions
  }

  /// The rows of each table, in the order of ``StreamedTable``'s cases.
  package var rows: [[UInt8]]
  /// The counts.
  package var tally: DocumentTally
  /// The document's section of the page; empty when only tables are wanted.
  package var page: DocumentPage
  /// Doubts, for the list on the page.
  package var warnings: [String]
  /// What comparing its units with those of other documents needs.
  package var sketches: [UnitSketch]
  /// Decisions by hand that count: on units that are counted, in a language that the theme covers.
  package var decidedByHand: Int
}

/// A document's passages as HTML, and where its themes stand in them.
package struct DocumentPage: Sendable {
  /// Units of one theme in a document.
  package struct Evidence: Sendable {
    /// The theme, an index into the codebook's themes.
    package var theme: Int
    /// The units with mentions of it, in order.
    package var units: [Passage]
  }

  /// A unit that speaks of a theme, or that a person decided on.
  package struct Passage: Sendable, Equatable {
    /// The position of the unit in its document.
    package var index: Int
    /// Its label for people.
    package var label: String
    /// Kept mentions of the theme.
    package var mentions: Int
    /// Whether it is tagged.
    package var tagged: Bool
    /// Whether a person decided so.
    package var byHand: Bool
  }

  /// The name of the document's page without extension, and the prefix of its anchors: safe as file name and as identifier.
  package var slug: String
  /// The title, or the identifier where there is none.
  package var title: String
  /// The section, HTML.
  package var html: [UInt8]
  /// Where themes stand, in the codebook's order.
  package var evidence: [Evidence]
}
