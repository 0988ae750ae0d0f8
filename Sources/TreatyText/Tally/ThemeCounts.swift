/// Counts of one theme over some units. A unit where the theme is not covered adds nothing at all.
package struct ThemeCounts: Sendable, Equatable, Codable {
  /// Documents with at least one covered unit.
  package var documents = 0
  /// Documents with at least one tagged unit.
  package var documentsTagged = 0
  /// Covered units.
  package var units = 0
  /// Tagged units.
  package var unitsTagged = 0
  /// Kept mentions.
  package var mentions = 0
  /// Words of the covered units.
  package var words = 0

  /// Counts nothing.
  package init(documents: Int = 0, documentsTagged: Int = 0, units: Int = 0, unitsTagged: Int = 0, mentions: Int = 0, words: Int = 0) {
    self.documents = documents
    self.documentsTagged = documentsTagged
    self.units = units
    self.unitsTagged = unitsTagged
    self.mentions = mentions
    self.words = words
  }

  /// Mentions per 1,000 words; `nil` without words.
  package var per1000: Double? { words > 0 ? 1000 * Double(mentions) / Double(words) : nil }
  /// Documents tagged of documents, 0...1; `nil` without documents.
  package var shareOfDocuments: Double? { documents > 0 ? Double(documentsTagged) / Double(documents) : nil }
  /// Units tagged of units, 0...1; `nil` without units.
  package var shareOfUnits: Double? { units > 0 ? Double(unitsTagged) / Double(units) : nil }

  /// Adds the counts of other documents.
  package static func += (left: inout Self, right: Self) {
    left.documents += right.documents
    left.documentsTagged += right.documentsTagged
    left.units += right.units
    left.unitsTagged += right.unitsTagged
    left.mentions += right.mentions
    left.words += right.words
  }
}
