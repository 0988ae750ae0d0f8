/// The counts of a corpus. Tallies of parts merge, in any order, to the tally of the whole: a commutative monoid with ``init(_:)`` as
/// its unit and ``merge(_:)`` as its sum.
///
/// Documents are kept in the byte order of their identifiers, so equal corpora give equal tallies however the work was spread.
package struct Tally: Sendable, Equatable, Codable {
  /// Why two tallies cannot be one.
  package enum MergeError: Error, Equatable, CustomStringConvertible {
    /// They were made with different codebooks.
    case differentThemes(String, String)
    /// Both hold a document of this identifier.
    case sameDocument(String)

    /// What is wrong and what to do.
    package var description: String {
      switch self {
      case .differentThemes(let left, let right):
        "the tallies were made with different codebooks (\(left), \(right)); count both with the same one"
      case .sameDocument(let id): "both tallies hold the document \(id); leave one of them out"
      }
    }
  }

  /// A theme as the counts name it.
  package struct ThemeName: Sendable, Equatable, Codable {
    /// The identifier.
    package var id: String
    /// The identifier of its family.
    package var family: String?
  }

  /// The identifier of the codebook.
  package var codebook: String
  /// The themes, in the codebook's order.
  package var themes: [ThemeName]
  /// Where each theme is covered.
  package var coverage: ThemeCoverage
  /// The documents, in the byte order of their identifiers.
  package private(set) var documents: [DocumentTally] = []
  /// Pairs of themes over the operative units of all documents.
  package private(set) var cooccurrence = Cooccurrence()

  /// The tally of nothing.
  package init(_ codebook: Codebook) {
    self.codebook = codebook.id
    themes = codebook.themes.map { ThemeName(id: $0.id, family: $0.family) }
    coverage = ThemeCoverage(codebook)
  }

  /// Adds one document. O(log documents) and a move when documents do not come in the order of their identifiers.
  ///
  /// - Throws: ``MergeError`` when a document of that identifier is there already.
  package mutating func add(_ document: DocumentTally) throws(MergeError) {
    var document = document
    let pairs = document.cooccurrence
    document.cooccurrence = Cooccurrence()
    let slot = slot(of: document.facts.id)
    if slot < documents.count && documents[slot].facts.id == document.facts.id { throw .sameDocument(document.facts.id) }
    documents.insert(document, at: slot)
    cooccurrence.merge(pairs)
  }

  /// Adds the documents of another tally. O(documents of both).
  ///
  /// - Throws: ``MergeError``; this tally is then as it was.
  package mutating func merge(_ other: Tally) throws(MergeError) {
    guard themes == other.themes && coverage == other.coverage else { throw .differentThemes(codebook, other.codebook) }
    var merged: [DocumentTally] = []
    merged.reserveCapacity(documents.count + other.documents.count)
    var left = documents[...]
    var right = other.documents[...]
    while let first = left.first, let second = right.first {
      if first.facts.id == second.facts.id { throw .sameDocument(first.facts.id) }
      let takesLeft = Self.precedes(first.facts.id, second.facts.id)
      merged.append(takesLeft ? left.removeFirst() : right.removeFirst())
    }
    documents = merged + left + right
    cooccurrence.merge(other.cooccurrence)
  }

  /// The sum of the counts of documents and cells that filters take, one for each theme.
  package func counts(
    in scope: CountingScope, documents takes: (DocumentFacts) -> Bool = { _ in true }, cells: (DocumentTally.Cell) -> Bool = { _ in true }
  ) -> [ThemeCounts] {
    var sum = [ThemeCounts](repeating: ThemeCounts(), count: themes.count)
    for document in documents where takes(document.facts) {
      for (theme, counts) in document.counts(in: scope, coverage: coverage, taking: cells).enumerated() { sum[theme] += counts }
    }
    return sum
  }

  /// Operative units by language, the languages in order. O(documents).
  package func operativeUnitsByLanguage() -> [(language: String?, units: Int)] {
    var units: [String?: Int] = [:]
    for document in documents {
      for cell in document.cells where cell.scope == .operative { units[cell.language, default: 0] += cell.units }
    }
    return units.map { (language: $0.key, units: $0.value) }.sorted { ($0.language ?? "") < ($1.language ?? "") }
  }

  /// Strings in the order of their UTF-8 bytes, the same on every platform.
  private static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private func slot(of id: String) -> Int {
    if let last = documents.last, Self.precedes(last.facts.id, id) { return documents.count }
    var low = 0
    var high = documents.count
    while low < high {
      let middle = (low + high) / 2
      if Self.precedes(documents[middle].facts.id, id) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
