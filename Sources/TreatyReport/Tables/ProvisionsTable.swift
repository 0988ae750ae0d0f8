import TreatyText

/// `provisions.csv`: a row for each provision, parents before children. `start` and `end` are code points into the reading text.
enum ProvisionsTable {
  /// The names of the columns.
  static let header = [
    "document", "index", "parent", "kind", "number", "label", "heading", "language", "start", "end", "words", "confidence",
  ]

  /// Appends the provisions of one document. `words` counts headings and all that a provision holds.
  static func append(_ treaty: Treaty, id: [UInt8], points: CodePointMap, to out: inout CSVBytes) {
    let words = treaty.wordsOfProvisions()
    for (index, provision) in treaty.provisions.enumerated() {
      let place = points.codePoints(provision.range)
      out.encoded(id)
      out.integer(index)
      out.integer(provision.parent)
      out.text(provision.kind.rawValue)
      out.text(provision.number)
      out.text(provision.label)
      out.text(provision.heading)
      out.text(provision.language)
      out.integer(place.lowerBound)
      out.integer(place.upperBound)
      out.integer(words[index])
      out.number(provision.confidence)
      out.endRow()
    }
  }
}
