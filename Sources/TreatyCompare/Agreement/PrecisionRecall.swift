/// Precision, recall and F1 of tags against human codes.
public struct PrecisionRecall: Sendable, Equatable {
  /// Tagged and coded.
  public var truePositives: Int
  /// Tagged but not coded.
  public var falsePositives: Int
  /// Coded but not tagged.
  public var falseNegatives: Int

  /// Makes a score.
  public init(truePositives: Int = 0, falsePositives: Int = 0, falseNegatives: Int = 0) {
    self.truePositives = truePositives
    self.falsePositives = falsePositives
    self.falseNegatives = falseNegatives
  }

  /// The share of tags that the coders gave too; `nil` when nothing was tagged.
  public var precision: Double? {
    let tagged = truePositives + falsePositives
    return tagged > 0 ? Double(truePositives) / Double(tagged) : nil
  }

  /// The share of the coders' codes that were tagged; `nil` when nothing was coded.
  public var recall: Double? {
    let coded = truePositives + falseNegatives
    return coded > 0 ? Double(truePositives) / Double(coded) : nil
  }

  /// 2 TP / (2 TP + FP + FN), the harmonic mean of both; `nil` when nothing was tagged or coded.
  public var f1: Double? {
    let sum = 2 * truePositives + falsePositives + falseNegatives
    return sum > 0 ? 2 * Double(truePositives) / Double(sum) : nil
  }

  /// The micro-average: all decisions in one pot.
  public static func micro(_ scores: [PrecisionRecall]) -> PrecisionRecall {
    scores.reduce(into: PrecisionRecall()) { sum, score in
      sum.truePositives += score.truePositives
      sum.falsePositives += score.falsePositives
      sum.falseNegatives += score.falseNegatives
    }
  }

  /// The macro-average of a measure: the mean over the themes where it is defined; `nil` where it is defined nowhere.
  public static func macro(_ scores: [PrecisionRecall], _ measure: (PrecisionRecall) -> Double?) -> Double? {
    let values = scores.compactMap(measure)
    return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }
}
