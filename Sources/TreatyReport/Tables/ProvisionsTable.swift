import TreatyText

/// `provisions.csv`: a row for each provision, parents before children. `start` and `end` are code points into the reading text.
enum ProvisionsTable {
  /// The names of the columns.
  static let header = [
    "document", "index", "parent", "kind", "number", "label", "heading", "language", "start", "end", "words", "confidence",
  ]

  /// Appends the provisions of one document.
  static func append(_ document: TaggedDocument, id: [UInt8], points: CodePointMap, to out: inout CSVBytes) {
    let words = words(document)
    for (index, provision) in document.treaty.provisions.enumerated() {
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

  /// Words of each provision: counted ones, else those of the unit that is the provision.
  private static func words(_ document: TaggedDocument) -> [Int?] {
    let provisions = document.treaty.provisions
    if let counted = document.provisionWords, counted.count == provisions.count { return counted }
    var words = [Int?](repeating: nil, count: provisions.count)
    for tags in document.tags {
      guard let index = tags.unit.provision, words.indices.contains(index) else { continue }
      if provisions[index].range == tags.unit.range { words[index] = tags.words }
    }
    return words
  }
}
