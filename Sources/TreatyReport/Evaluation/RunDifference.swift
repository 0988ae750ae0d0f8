/// What a second run finds that a first one did not, and the other way round, in the documents that both have.
package struct RunDifference: Sendable, Equatable {
  /// A place in a document.
  package struct Passage: Sendable, Equatable {
    /// The document.
    package var document: String
    /// The index of the unit.
    package var unit: Int
    /// The pattern.
    package var pattern: String
    /// The place in the reading text, in code points.
    package var start: Int
    /// Its end.
    package var end: Int
    /// The words.
    package var text: String

    /// Makes a passage.
    package init(document: String, unit: Int, pattern: String, start: Int, end: Int, text: String) {
      self.document = document
      self.unit = unit
      self.pattern = pattern
      self.start = start
      self.end = end
      self.text = text
    }
  }

  /// A unit whose tag changed, with the mentions that it has in the run where it is tagged.
  package struct Unit: Sendable, Equatable {
    /// The document.
    package var document: String
    /// Its index.
    package var unit: Int
    /// The mentions of the theme there; none where a threshold or another theme decides.
    package var evidence: [Passage]

    /// Makes a unit.
    package init(document: String, unit: Int, evidence: [Passage]) {
      self.document = document
      self.unit = unit
      self.evidence = evidence
    }
  }

  /// What became of one pattern.
  package struct Pattern: Sendable, Equatable {
    /// The pattern.
    package var pattern: String
    /// Places that only the second run counts for the theme.
    package var gained: [Passage] = []
    /// Places that only the first run counts for the theme.
    package var lost: [Passage] = []
    /// Places that another pattern of the theme held in the first run.
    package var takenOver = 0
    /// Places that another pattern of the theme holds in the second run.
    package var handedOver = 0

    /// Makes a pattern without changes.
    package init(pattern: String) { self.pattern = pattern }
  }

  /// What became of one theme.
  package struct Theme: Sendable, Equatable {
    /// The theme.
    package var id: String
    /// Units tagged in the first run.
    package var unitsBefore = 0
    /// Units tagged in the second run.
    package var unitsAfter = 0
    /// Units tagged in the second run only.
    package var unitsGained: [Unit] = []
    /// Units tagged in the first run only.
    package var unitsLost: [Unit] = []
    /// Mentions of the first run.
    package var mentionsBefore = 0
    /// Mentions of the second run.
    package var mentionsAfter = 0
    /// Patterns with changes, the most changed first.
    package var patterns: [Pattern] = []

    /// Makes a theme without changes.
    package init(id: String) { self.id = id }

    /// True when anything changed.
    package var isChanged: Bool { !unitsGained.isEmpty || !unitsLost.isEmpty || !patterns.isEmpty }
  }

  /// The first run's folder.
  package var first: String
  /// The second run's folder.
  package var second: String
  /// Documents that both have.
  package var documents: Int
  /// Documents that only the first has.
  package var onlyInFirst: [String]
  /// Documents that only the second has.
  package var onlyInSecond: [String]
  /// Documents that are cut into another number of units.
  package var recut: [String]
  /// The themes in the order of their names; unchanged ones too.
  package var themes: [Theme]

  /// Makes a difference.
  package init(
    first: String, second: String, documents: Int, onlyInFirst: [String], onlyInSecond: [String], recut: [String], themes: [Theme]
  ) {
    self.first = first
    self.second = second
    self.documents = documents
    self.onlyInFirst = onlyInFirst
    self.onlyInSecond = onlyInSecond
    self.recut = recut
    self.themes = themes
  }
}
