import TreatyText

/// The obligations that others coded of alliances against the themes tagged in the documents of a corpus.
///
/// A document belongs to an alliance by the ATOP number in its metadata. Codes are of an alliance with all that belongs to it, so that one of
/// several documents of an alliance need not hold every obligation: agreement is given over documents and over alliances, of which one is tagged
/// when one of its documents is. Themes are looked for in the whole text, annexes and declarations included, as the coders did.
package struct ObligationAgreement: Sendable {
  /// One document and obligation.
  package struct Row: Sendable, Equatable {
    /// The identifier of the document.
    package var document: String
    /// Its alliance.
    package var alliance: AllianceCatalogue.Alliance
    /// The obligation.
    package var obligation: AllianceObligation
    /// The theme, an index into the codebook's themes.
    package var theme: Int
    /// Whether the alliance was coded with the obligation; `nil` where it was not coded.
    package var coded: Bool?
    /// Whether a unit of the document is tagged with the theme; `nil` where no unit is in a language that the theme covers.
    package var tagged: Bool?
    /// Units tagged.
    package var unitsTagged: Int
    /// Kept mentions.
    package var mentions: Int
    /// Documents of the corpus with this alliance's number.
    package var documentsOfAlliance = 1
    /// Whether one of these is tagged; `nil` where none is covered.
    package var allianceTagged: Bool?

    /// Whether code and tag say the same; `nil` where either is missing.
    package var agrees: Bool? { coded.flatMap { coded in tagged.map { $0 == coded } } }
  }

  /// Agreement on one obligation.
  package struct Agreement: Sendable, Equatable {
    /// Documents or alliances with a code and a covered text.
    package var cases = 0
    /// Those coded with it.
    package var coded = 0
    /// Those tagged with it.
    package var tagged = 0
    /// Those on which both say the same.
    package var agreeing = 0
    /// Cohen's kappa; `nil` where nothing varies.
    package var kappa: Double?

    init(_ pairs: [(coded: Bool, tagged: Bool)]) {
      cases = pairs.count
      coded = pairs.count { $0.coded }
      tagged = pairs.count { $0.tagged }
      agreeing = pairs.count { $0.coded == $0.tagged }
      kappa = CohenKappa.value(pairs.map(\.coded), pairs.map(\.tagged))
    }
  }

  /// The rows in the order of documents and obligations.
  package private(set) var rows: [Row] = []
  /// Obligations whose theme the codebook lacks.
  package private(set) var missing: [AllianceObligation] = []
  /// Documents whose number the catalogue does not know, and the number as written.
  package private(set) var unknown: [(document: String, number: String)] = []

  /// The column of the metadata that holds a document's number.
  package static let column = "atop"

  /// Sets codes against tags; `nil` where no document has a number. O(documents × themes).
  package init?(_ tally: Tally, catalogue: AllianceCatalogue) {
    let numbered = tally.documents.filter { !($0.facts[field: Self.column] ?? "").isEmpty }
    guard !numbered.isEmpty else { return nil }
    var themes: [AllianceObligation: Int] = [:]
    for obligation in AllianceObligation.allCases { themes[obligation] = tally.themes.firstIndex { $0.id == obligation.theme } }
    missing = AllianceObligation.allCases.filter { themes[$0] == nil }
    for document in numbered {
      let text = document.facts[field: Self.column] ?? ""
      guard let number = Int(text), let alliance = catalogue[number] else {
        unknown.append((document.facts.id, text))
        continue
      }
      let counts = document.counts(in: .all, coverage: tally.coverage)
      for obligation in AllianceObligation.allCases {
        guard let theme = themes[obligation] else { continue }
        let count = counts[theme]
        rows.append(
          Row(
            document: document.facts.id, alliance: alliance, obligation: obligation, theme: theme, coded: alliance.obligations[obligation],
            tagged: count.units > 0 ? count.unitsTagged > 0 : nil, unitsTagged: count.unitsTagged, mentions: count.mentions))
      }
    }
    joinAlliances()
  }

  /// Tells each row of the other documents of its alliance.
  private mutating func joinAlliances() {
    var members: [Int: [AllianceObligation: [Row]]] = [:]
    for row in rows { members[row.alliance.number, default: [:]][row.obligation, default: []].append(row) }
    for index in rows.indices {
      let same = members[rows[index].alliance.number]?[rows[index].obligation] ?? []
      rows[index].documentsOfAlliance = same.count
      let tags = same.compactMap(\.tagged)
      rows[index].allianceTagged = tags.isEmpty ? nil : tags.contains(true)
    }
  }

  /// Agreement over documents.
  package func documents(_ obligation: AllianceObligation) -> Agreement {
    Agreement(rows.compactMap { row in row.obligation == obligation ? Self.pair(row.coded, row.tagged) : nil })
  }

  /// Agreement over alliances.
  package func alliances(_ obligation: AllianceObligation) -> Agreement {
    var seen: Set<Int> = []
    return Agreement(
      rows.compactMap { row in
        guard row.obligation == obligation, seen.insert(row.alliance.number).inserted else { return nil }
        return Self.pair(row.coded, row.allianceTagged)
      })
  }

  private static func pair(_ coded: Bool?, _ tagged: Bool?) -> (coded: Bool, tagged: Bool)? {
    guard let coded, let tagged else { return nil }
    return (coded, tagged)
  }
}
