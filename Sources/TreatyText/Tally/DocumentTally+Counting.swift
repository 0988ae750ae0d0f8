extension DocumentTally {
  /// Counts a tagged document. O(units × themes that occur).
  ///
  /// - Parameters:
  ///   - document: the document and its tags; of parallel language versions one is counted (``TreatyUnit/isCounted``).
  ///   - coverage: where each theme is covered; a tag of a theme that is not covered in a unit's language is not counted.
  package init(counting document: TaggedDocument, coverage: ThemeCoverage) {
    var cells: [Cell] = []
    var cooccurrence = Cooccurrence()
    for tags in document.tags where tags.unit.isCounted {
      let unit = tags.unit
      let slot = Self.slot(of: unit, in: &cells)
      cells[slot].lengths.append(Int32(clamping: tags.words - tags.headingWords))
      cells[slot].add(tags, coverage: coverage)
      guard unit.scope == .operative else { continue }
      let covered = coverage.mask(language: unit.language)
      let tagged = tags.themes.compactMap { $0.tagged && covered.indices.contains($0.theme) && covered[$0.theme] ? $0.theme : nil }
      cooccurrence.add(tagged: tagged)
    }
    self.init(
      facts: DocumentFacts(document.treaty), cells: cells, cooccurrence: cooccurrence, warnings: document.treaty.warnings.count)
  }

  /// The cell of a unit; a new one is put where it belongs, so that the order never depends on the order of the units.
  private static func slot(of unit: TreatyUnit, in cells: inout [Cell]) -> Int {
    if let slot = cells.firstIndex(where: { $0.scope == unit.scope && $0.kind == unit.kind && $0.language == unit.language }) {
      return slot
    }
    let cell = Cell(scope: unit.scope, kind: unit.kind, language: unit.language)
    let slot = cells.firstIndex { cell.precedes($0) } ?? cells.count
    cells.insert(cell, at: slot)
    return slot
  }
}

extension DocumentTally.Cell {
  /// The order of cells: scope, kind, language.
  fileprivate func precedes(_ other: Self) -> Bool {
    let left = (Self.rank(scope, in: TreatyUnit.Scope.allCases), Self.rank(kind, in: Provision.Kind.allCases), language ?? "")
    let right = (
      Self.rank(other.scope, in: TreatyUnit.Scope.allCases), Self.rank(other.kind, in: Provision.Kind.allCases), other.language ?? ""
    )
    return left < right
  }

  private static func rank<Element: Equatable>(_ value: Element, in all: [Element]) -> Int {
    all.firstIndex(of: value) ?? all.count
  }

  /// Adds one unit.
  fileprivate mutating func add(_ tags: UnitTags, coverage: ThemeCoverage) {
    units += 1
    words += tags.words - tags.headingWords
    headingWords += tags.headingWords
    if tags.headingWords > 0 { unitsWithHeading += 1 }
    for tag in tags.themes where coverage.languages.indices.contains(tag.theme) && coverage.covers(tag.theme, language: language) {
      let theme = Int32(tag.theme)
      let slot = counts.firstIndex { $0.theme >= theme } ?? counts.count
      if slot == counts.count || counts[slot].theme != theme {
        counts.insert(
          DocumentTally.Count(theme: theme, mentions: 0, headingMentions: 0, unitsTagged: 0, unitsWithHeadingMention: 0, score: 0),
          at: slot)
      }
      counts[slot].mentions += Int32(tag.mentions - tag.headingMentions)
      counts[slot].headingMentions += Int32(tag.headingMentions)
      counts[slot].unitsTagged += tag.tagged ? 1 : 0
      counts[slot].unitsWithHeadingMention += tag.headingMentions > 0 ? 1 : 0
      counts[slot].score += tag.score
    }
  }
}
