import Foundation

/// How much two themes belong together, from the units in which each and both stand.
public struct PairAssociation: Sendable, Equatable {
  /// Units with both themes.
  public var both: Int
  /// Units with the first theme.
  public var first: Int
  /// Units with the second theme.
  public var second: Int
  /// All units in which both themes are covered.
  public var units: Int

  /// Makes a pair; `nil` when the counts contradict each other.
  public init?(both: Int, first: Int, second: Int, units: Int) {
    guard both >= 0, both <= min(first, second), max(first, second) <= units else { return nil }
    self.both = both
    self.first = first
    self.second = second
    self.units = units
  }

  /// Pointwise mutual information, log2(p(a,b) / (p(a) p(b))), in bits: K. Church and P. Hanks, Computational Linguistics 16 (1990) 22-29.
  /// `-infinity` when the themes never meet; `nil` when one of them never occurs. It flatters rare themes: use ``normalised`` for ranking.
  public var pointwiseMutualInformation: Double? {
    guard first > 0, second > 0 else { return nil }
    return log2(Double(both) * Double(units) / (Double(first) * Double(second)))
  }

  /// Normalised pointwise mutual information, PMI / -log2 p(a,b): -1 never together, 0 as chance has it, 1 always together
  /// (G. Bouma, GSCL 2009). `nil` when one of the themes never occurs, or both are in every unit.
  public var normalised: Double? {
    guard let pmi = pointwiseMutualInformation else { return nil }
    if both == 0 { return -1 }
    return both == units ? nil : pmi / -log2(Double(both) / Double(units))
  }

  /// Jaccard's index: units with both of units with either; `nil` when neither occurs.
  public var jaccard: Double? {
    let either = first + second - both
    return either > 0 ? Double(both) / Double(either) : nil
  }
}
