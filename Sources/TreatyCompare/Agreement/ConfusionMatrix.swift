/// Tags against codes of one theme: how many units stand in each of the four cells, each with its weight.
///
/// With weights of 1 the measures are those of ``PrecisionRecall`` and ``CohenKappa``; with weights of one over the inclusion probability
/// they estimate those of the corpus that the units were drawn from (D. G. Horvitz and D. J. Thompson, JASA 47 (1952) 663-685).
public struct ConfusionMatrix: Sendable, Equatable {
  /// Tagged and coded.
  public var truePositives = 0.0
  /// Tagged but not coded.
  public var falsePositives = 0.0
  /// Coded but not tagged.
  public var falseNegatives = 0.0
  /// Neither.
  public var trueNegatives = 0.0

  /// Makes an empty matrix.
  public init() {}

  /// Makes a matrix.
  public init(truePositives: Double, falsePositives: Double, falseNegatives: Double, trueNegatives: Double) {
    self.truePositives = truePositives
    self.falsePositives = falsePositives
    self.falseNegatives = falseNegatives
    self.trueNegatives = trueNegatives
  }

  /// Counts a unit.
  public mutating func add(tagged: Bool, coded: Bool, weight: Double = 1) {
    switch (tagged, coded) {
    case (true, true): truePositives += weight
    case (true, false): falsePositives += weight
    case (false, true): falseNegatives += weight
    case (false, false): trueNegatives += weight
    }
  }

  /// Adds the cells of another matrix so many times.
  public mutating func add(_ other: ConfusionMatrix, times: Double = 1) {
    truePositives += times * other.truePositives
    falsePositives += times * other.falsePositives
    falseNegatives += times * other.falseNegatives
    trueNegatives += times * other.trueNegatives
  }

  /// The weight of all units.
  public var total: Double { truePositives + falsePositives + falseNegatives + trueNegatives }
  /// The share of tags that the coders gave too; `nil` when nothing was tagged.
  public var precision: Double? { Self.share(truePositives, of: truePositives + falsePositives) }
  /// The share of the coders' codes that were tagged; `nil` when nothing was coded.
  public var recall: Double? { Self.share(truePositives, of: truePositives + falseNegatives) }
  /// The share of units without the code that were not tagged; `nil` when everything was coded.
  public var specificity: Double? { Self.share(trueNegatives, of: trueNegatives + falsePositives) }
  /// 2 TP / (2 TP + FP + FN); `nil` when nothing was tagged or coded.
  public var f1: Double? { Self.share(2 * truePositives, of: 2 * truePositives + falsePositives + falseNegatives) }
  /// The share of units that were tagged; `nil` without units.
  public var taggedShare: Double? { Self.share(truePositives + falsePositives, of: total) }
  /// The share of units that were coded; `nil` without units.
  public var codedShare: Double? { Self.share(truePositives + falseNegatives, of: total) }

  /// Cohen's kappa; `nil` without units, and where tags and codes are one and the same throughout: nothing varies.
  public var kappa: Double? {
    guard total > 0, falsePositives > 0 || falseNegatives > 0 || (truePositives > 0 && trueNegatives > 0) else { return nil }
    let agreed = (truePositives + trueNegatives) / total
    let tagged = (truePositives + falsePositives) / total
    let coded = (truePositives + falseNegatives) / total
    let chance = tagged * coded + (1 - tagged) * (1 - coded)
    return (agreed - chance) / (1 - chance)
  }

  private static func share(_ part: Double, of whole: Double) -> Double? { whole > 0 ? part / whole : nil }
}
