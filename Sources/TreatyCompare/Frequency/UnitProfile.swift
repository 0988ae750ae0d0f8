import TreatyText

/// What the units of a group of documents are like, so that like is compared with like: their genres and how long they are.
///
/// A longer unit holds more themes, and a speech speaks otherwise than a treaty: shares of units of unlike groups are no common measure.
package struct UnitProfile: Sendable, Equatable {
  /// The documents of one genre.
  package struct Genre: Sendable, Equatable {
    /// The genre.
    package var name: String
    /// Documents of it.
    package var documents: Int
    /// The median of the words outside headings of their units.
    package var medianWords: Double
  }

  /// The known genres, in the byte order of their names.
  package private(set) var genres: [Genre] = []
  /// The median of the words outside headings of a unit; `nil` without units.
  package private(set) var medianWords: Double?
  /// The upper median of a quarter of the documents and the lower one of another quarter; `nil` below two documents.
  package private(set) var spread: ClosedRange<Double>?

  /// Medians that differ by this factor are not of the same kind of unit.
  package static let factor = 2.0

  /// The profile of nothing.
  package init() {}

  /// Looks at the units of documents. O(n log n) in units.
  ///
  /// - Parameter documents: for each document its genre and the lengths of its units in words; those without units are left out.
  package init(_ documents: [(genre: String?, lengths: [Int32])]) {
    let documents = documents.filter { !$0.lengths.isEmpty }
    medianWords = Self.median(documents.flatMap(\.lengths))
    let names = Set(documents.compactMap { $0.genre.flatMap { $0.isEmpty ? nil : $0 } })
    genres = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { name in
      let members = documents.filter { $0.genre == name }
      return Self.median(members.flatMap(\.lengths)).map { Genre(name: name, documents: members.count, medianWords: $0) }
    }
    let medians = documents.compactMap { Self.median($0.lengths) }.sorted()
    guard medians.count > 1 else { return }
    let quarter = (medians.count - 1) / 4
    spread = medians[quarter]...medians[medians.count - 1 - quarter]
  }

  /// Whether the documents are of several genres.
  package var joinsGenres: Bool { genres.count > 1 }

  /// Whether a quarter of the documents has units at least twice as long, by the median, as another quarter.
  package var joinsLengths: Bool { spread.map { Self.differ($0.lowerBound, $0.upperBound) } ?? false }

  /// Whether two medians differ at least twofold; units without words differ from all others.
  package static func differ(_ left: Double, _ right: Double) -> Bool {
    max(left, right) > 0 && max(left, right) >= factor * min(left, right)
  }

  /// The middle value, of an even number the mean of both; `nil` of nothing.
  package static func median(_ lengths: [Int32]) -> Double? {
    guard !lengths.isEmpty else { return nil }
    let sorted = lengths.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? Double(sorted[middle]) : (Double(sorted[middle - 1]) + Double(sorted[middle])) / 2
  }
}

extension DocumentTally {
  /// The lengths of the units of a scope in words outside headings; none in the scope of headings, which have no units of their own.
  package func unitLengths(in scope: CountingScope, taking: (Cell) -> Bool = { _ in true }) -> [Int32] {
    guard scope != .headings else { return [] }
    return cells.flatMap { scope.holds($0.scope) && taking($0) ? $0.lengths : [] }
  }
}
