import TreatyText

/// How far the tags of a codebook agree with what people coded, theme by theme and on the whole.
public struct Evaluation: Sendable, Equatable {
  /// A measure with its interval.
  public struct Estimate: Sendable, Equatable {
    /// The value; `nil` where it is undefined: nothing tagged, nothing coded, no variation.
    public var value: Double?
    /// The 95 % interval over documents; `nil` where the value or too many of its resamples are undefined, or documents are too few.
    public var interval: Interval?

    /// Makes an estimate.
    public init(value: Double?, interval: Interval? = nil) {
      self.value = value
      self.interval = interval
    }

    /// When all documents say the same, so do all resamples, and their interval has no width though the sample proves no such
    /// thing: a share of 0 or 1 then gets Clopper and Pearson's interval, documents counted as trials; other measures get none.
    func widened(documents: Int?) -> Estimate {
      guard let interval, interval.low == interval.high else { return self }
      guard let documents, let value, value == 0 || value == 1 else { return Estimate(value: value) }
      return Estimate(value: value, interval: ClopperPearsonInterval.of(value == 1 ? documents : 0, in: documents))
    }
  }

  /// The figures of one theme.
  public struct ThemeScore: Sendable, Equatable {
    /// The theme.
    public var id: String
    /// False for provisional themes, which averages leave out.
    public var isScored: Bool
    /// Units with a reference code and a tag decision.
    public var units: Int
    /// Units that the coders gave the theme.
    public var coded: Int
    /// Documents of those units.
    public var codedDocuments: Int
    /// Units tagged.
    public var tagged: Int
    /// Units on which the coders are divided evenly; they are left out.
    public var divided: Int
    /// Units in a language that the theme does not cover; they are left out.
    public var notCovered: Int
    /// The four cells, weighted.
    public var matrix: ConfusionMatrix
    /// Precision.
    public var precision: Estimate
    /// Recall.
    public var recall: Estimate
    /// F1.
    public var f1: Estimate
    /// Cohen's kappa of tags and reference codes.
    public var kappa: Estimate
    /// Krippendorff's alpha of all coders and the codebook as one more, unweighted; `nil` where nothing varies.
    public var alpha: Double?
    /// Krippendorff's alpha of the coders among themselves, unweighted; `nil` with one coder, or where nothing varies.
    public var coderAlpha: Double?

    /// A theme counts as validated with at least so many coded units …
    public static let validatedUnits = CodebookValidation.Entry.fewestUnits
    /// … from at least so many documents.
    public static let validatedDocuments = CodebookValidation.Entry.fewestDocuments

    /// Whether there are units enough to say how well the theme is found.
    public var isValidated: Bool { coded >= Self.validatedUnits && codedDocuments >= Self.validatedDocuments }
  }

  /// Averages over the scored themes.
  public struct Average: Sendable, Equatable {
    /// Precision.
    public var precision: Estimate
    /// Recall.
    public var recall: Estimate
    /// F1.
    public var f1: Estimate
    /// Themes averaged over.
    public var themes: Int
  }

  /// Units evaluated.
  public var units: Int
  /// Their documents.
  public var documents: Int
  /// The coders.
  public var coders: [String]
  /// Whether units are weighted by their inclusion probabilities.
  public var isWeighted: Bool
  /// The themes, in the order of the codebook.
  public var themes: [ThemeScore]
  /// All decisions in one pot.
  public var micro: Average
  /// The mean over the themes that have a coded unit.
  public var macro: Average
  /// The mean over the themes that are validated; no themes where there is none.
  public var validatedMacro: Average

  /// Intervals need at least so many documents.
  public static let fewestDocuments = 8

  /// Evaluates a sample. O(resamples × documents × themes).
  ///
  /// - Parameter bootstrap: how intervals are made; documents are drawn with replacement.
  public init(_ sample: CodedSample, bootstrap: ClusterBootstrap = ClusterBootstrap()) {
    let clusters = EvaluationClusters(sample)
    let layout = EvaluationStatistics(sample, clusters: clusters)
    let values = layout.values(drawn: clusters.whole)
    let replicates =
      clusters.count >= Self.fewestDocuments && bootstrap.resamples > 0
      ? bootstrap.replicates(strata: [clusters.count]) { layout.values(drawn: $0) } : values.map { _ in [] }
    let estimates = values.indices.map { index in
      Estimate(
        value: values[index].isNaN ? nil : values[index],
        interval: values[index].isNaN || replicates[index].isEmpty ? nil : ClusterBootstrap.percentile(replicates[index]))
    }
    units = sample.units.count
    documents = clusters.count
    coders = sample.coders
    isWeighted = sample.isWeighted
    themes = sample.themes.indices.map { Self.score(sample, clusters, $0, estimates: estimates) }
    func average(_ kind: EvaluationStatistics.AverageKind) -> Average {
      let first = layout.position(of: kind)
      return Average(
        precision: estimates[first], recall: estimates[first + 1], f1: estimates[first + 2], themes: layout.themes(of: kind).count)
    }
    micro = average(.micro)
    macro = average(.macro)
    validatedMacro = average(.validated)
  }

  private static func score(
    _ sample: CodedSample, _ clusters: EvaluationClusters, _ index: Int, estimates: [Estimate]
  ) -> ThemeScore {
    let theme = sample.themes[index]
    let facts = clusters.facts[index]
    let first = index * EvaluationStatistics.perTheme
    let (precision, recall) = (estimates[first], estimates[first + 1])
    let withTool = theme.codes.indices.map { theme.codes[$0] + [theme.tags[$0]] }
    let comparable = { (codes: [[Bool?]]) in codes.map { $0.map { $0.map { $0 ? 1 : 0 } } } }
    return ThemeScore(
      id: theme.id, isScored: theme.isScored, units: facts.units, coded: facts.coded, codedDocuments: facts.codedDocuments,
      tagged: facts.tagged, divided: facts.divided, notCovered: facts.notCovered, matrix: clusters.matrix(theme: index),
      precision: precision.widened(documents: facts.taggedDocuments), recall: recall.widened(documents: facts.codedDocuments),
      f1: estimates[first + 2].widened(documents: nil), kappa: estimates[first + 3].widened(documents: nil),
      alpha: KrippendorffAlpha.value(comparable(withTool)),
      coderAlpha: sample.coders.count > 1 ? KrippendorffAlpha.value(comparable(theme.codes)) : nil)
  }
}
