import TreatyText

/// Finds the structure of plain text: preamble, parts, chapters, articles, paragraphs, items, conclusion, signatures, annexes.
///
/// Labels of all languages are candidates wherever they stand. What stands around them, the look that they share and the sequence of
/// their numbers as a whole decide which head a provision and which only cite one.
package struct Segmenter: Sendable {
  /// The structure found, and the doubts.
  package struct Segmentation: Sendable {
    /// As ``Treaty/provisions``: top level covers the text but white space, children lie within parents.
    package var provisions: [Provision]
    /// Numbers bridged, headings doubted.
    package var warnings: [TreatyWarning]
  }

  package init() {}

  /// Segments a text; O(n) for the text and O(c) for its c label words.
  ///
  /// - Parameter language: ISO 639-1 code of the document where it is known; labels of all languages are tried all the same.
  package func segment(_ text: ReadingText, language: String?) -> Segmentation {
    let view = TextView(text.bytes)
    let findings = LabelScanner(view).scan()
    var structure = TextStructure(view, findings, language: language)
    structure.findArticles()
    structure.findDivisions()
    structure.markVersions()
    structure.markParagraphs()
    return Segmentation(provisions: structure.provisions(), warnings: structure.warnings)
  }
}
