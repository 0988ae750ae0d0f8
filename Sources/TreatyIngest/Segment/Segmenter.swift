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
    let view = TextView(text.bytes)
    let findings = LabelScanner(view).scan()
    let candidates = CandidateList(view, findings)
    var boundaries = (candidates.enacting + candidates.closings).map(\.start)
    for candidate in candidates.others where candidate.kind == .annex || candidate.kind == .attached {
      if [.textStart, .blankLine, .lineStart].contains(candidate.context.before)
        || candidate.context.letters == .capitals && candidate.context.before != .citing
      {
        boundaries.append(candidate.start)
      }
    }
    boundaries.sort()
    let finder = ArticleFinder(view: view, isLowerCased: findings.capitals * 50 < findings.smalls, boundaries: boundaries)
    let articles = finder.find(candidates.articles)
    var provisions: [Provision] = []
    for (place, article) in articles.enumerated() {
      let end = place + 1 < articles.count ? articles[place + 1].candidate.start : view.count
      provisions.append(
        Provision(
          kind: .article, range: article.candidate.start..<view.skipSpace(before: end), number: article.choice.reading.text,
          label: view.trimmed(article.candidate.start..<article.choice.reading.end), confidence: 1))
    }
    return Segmentation(provisions: provisions, warnings: [])
  }
}
