/// Facts on alliances that others coded: which obligations each has.
package struct AllianceCatalogue: Sendable, Equatable {
  /// One alliance.
  package struct Alliance: Sendable, Equatable {
    /// The number that ATOP gives it.
    package var number: Int
    /// The name for people.
    package var name: String
    /// Whether it has an obligation; one that is not here has not been coded.
    package var obligations: [AllianceObligation: Bool]
    /// The articles known to carry obligations, as printed.
    package var articles: String?

    /// Makes an alliance.
    package init(number: Int, name: String, obligations: [AllianceObligation: Bool], articles: String? = nil) {
      self.number = number
      self.name = name
      self.obligations = obligations
      self.articles = articles
    }
  }

  private let alliances: [Int: Alliance]
  /// What messages call it.
  package let name: String

  /// Makes a catalogue; of several alliances with one number the first counts.
  package init(_ alliances: [Alliance], name: String) {
    self.alliances = Dictionary(alliances.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    self.name = name
  }

  /// How many alliances it knows.
  package var count: Int { alliances.count }

  /// The numbers that it knows.
  package var numbers: Set<Int> { Set(alliances.keys) }

  /// The alliance of a number.
  package subscript(number: Int) -> Alliance? { alliances[number] }
}
