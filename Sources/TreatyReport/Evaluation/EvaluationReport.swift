import TreatyCompare

/// An evaluation with everything that is shown beside its figures.
package struct EvaluationReport: Sendable {
  /// Units of one genre or era.
  package struct Group: Sendable {
    /// genre or era.
    package var axis: String
    /// The genre, or the years.
    package var name: String
    /// Its figures.
    package var evaluation: Evaluation

    /// Makes a group.
    package init(axis: String, name: String, evaluation: Evaluation) {
      self.axis = axis
      self.name = name
      self.evaluation = evaluation
    }
  }

  /// What F1 would be with other thresholds.
  package struct Sensitivity: Sendable {
    /// What all thresholds are multiplied with.
    package var factor: Double
    /// F1 of each theme.
    package var themes: [Double?]
    /// F1 of all decisions in one pot.
    package var micro: Double?
    /// The mean of F1 over the themes that have a coded unit.
    package var macro: Double?

    /// Makes a value.
    package init(factor: Double, themes: [Double?], micro: Double?, macro: Double?) {
      self.factor = factor
      self.themes = themes
      self.micro = micro
      self.macro = macro
    }
  }

  /// A unit that the codebook and the coders see differently.
  package struct Case: Sendable {
    /// A mention that speaks for the theme.
    package struct Evidence: Sendable, Equatable {
      /// The pattern.
      package var pattern: String
      /// Its line in the codebook file.
      package var line: Int
      /// The words found.
      package var text: String

      /// Makes a piece of evidence.
      package init(pattern: String, line: Int, text: String) {
        self.pattern = pattern
        self.line = line
        self.text = text
      }
    }

    /// The theme.
    package var theme: String
    /// True when coded and not tagged, false when tagged and not coded.
    package var isMissed: Bool
    /// The unit.
    package var unit: String
    /// Its document.
    package var document: String
    /// The score reached.
    package var score: Double
    /// The score needed.
    package var threshold: Double
    /// The mentions of the theme; none says that the codebook has no words for it here.
    package var evidence: [Evidence]
    /// How the unit begins.
    package var text: String

    /// Makes a case.
    package init(
      theme: String, isMissed: Bool, unit: String, document: String, score: Double, threshold: Double, evidence: [Evidence], text: String
    ) {
      self.theme = theme
      self.isMissed = isMissed
      self.unit = unit
      self.document = document
      self.score = score
      self.threshold = threshold
      self.evidence = evidence
      self.text = text
    }
  }

  /// The codebook's identifier.
  package var codebook: String
  /// SHA-256 of the codebook.
  package var sha256: String
  /// The figures.
  package var evaluation: Evaluation
  /// By genre and by era.
  package var groups: [Group]
  /// With other thresholds.
  package var sensitivity: [Sensitivity]
  /// The shares of a corpus, corrected.
  package var prevalence: [CorrectedPrevalence]
  /// Where the shares come from, for people.
  package var prevalenceSource: String
  /// Units seen differently, in the order of themes, missed ones first.
  package var cases: [Case]
  /// What a reader must know: units without codes, themes that the codebook lacks.
  package var notes: [String]

  /// Makes a report.
  package init(
    codebook: String, sha256: String, evaluation: Evaluation, groups: [Group] = [], sensitivity: [Sensitivity] = [],
    prevalence: [CorrectedPrevalence] = [], prevalenceSource: String = "", cases: [Case] = [], notes: [String] = []
  ) {
    self.codebook = codebook
    self.sha256 = sha256
    self.evaluation = evaluation
    self.groups = groups
    self.sensitivity = sensitivity
    self.prevalence = prevalence
    self.prevalenceSource = prevalenceSource
    self.cases = cases
    self.notes = notes
  }
}
