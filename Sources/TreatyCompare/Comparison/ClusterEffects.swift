import Foundation
import TreatyText

/// The effects of a comparison for any weighting or division of its clusters: what bootstrap and permutation evaluate thousands of times.
///
/// Values come two a theme: the difference of shares, then the log ratio.
struct ClusterEffects {
  /// Five numbers a theme: documents, documents tagged, mentions, words, and whether the theme is covered.
  private static let width = 4
  private let themes: Int
  /// The clusters of the target, then of the reference; when paired, of the target, and ``partner`` holds the reference's.
  private let cells: [[Double]]
  private let partner: [[Double]]
  /// For each cluster, whether it belongs to the target.
  let inTarget: [Bool]
  /// True when each cluster has both sides.
  let isPaired: Bool

  init(_ sides: ComparisonSides, themes: [Int]) {
    self.themes = themes.count
    isPaired = sides.isPaired
    func flat(_ cluster: ComparisonSides.Cluster) -> [Double] {
      themes.flatMap { theme in
        let counts = cluster.counts[theme]
        return [counts.documents, counts.documentsTagged, counts.mentions, counts.words].map(Double.init)
      }
    }
    let (target, reference) = (sides.target.map(flat), sides.reference.map(flat))
    cells = sides.isPaired ? target : target + reference
    partner = sides.isPaired ? reference : []
    inTarget = target.map { _ in true } + (sides.isPaired ? [] : reference.map { _ in false })
  }

  /// The number of clusters; a paired one counts once.
  var clusters: Int { cells.count }

  /// Clusters to be drawn apart.
  var strata: [Int] {
    let targets = inTarget.count { $0 }
    return isPaired ? [clusters] : [targets, clusters - targets]
  }

  /// The effects with clusters drawn so many times.
  func values(drawn: [Int32]) -> [Double] {
    var sums = Sums(themes * Self.width)
    for (cluster, count) in drawn.enumerated() where count > 0 {
      let weight = Double(count)
      if isPaired {
        sums.add(cells[cluster], weight, toTarget: true)
        sums.add(partner[cluster], weight, toTarget: false)
      } else {
        sums.add(cells[cluster], weight, toTarget: inTarget[cluster])
      }
    }
    return sums.effects(themes: themes, width: Self.width)
  }

  /// The effects with clusters divided otherwise.
  func values(inTarget division: [Bool]) -> [Double] {
    var sums = Sums(themes * Self.width)
    for (cluster, side) in division.enumerated() { sums.add(cells[cluster], 1, toTarget: side) }
    return sums.effects(themes: themes, width: Self.width)
  }

  /// The effects with the sides of some pairs exchanged.
  func values(straight: [Bool]) -> [Double] {
    var sums = Sums(themes * Self.width)
    for (cluster, isStraight) in straight.enumerated() {
      sums.add(cells[cluster], 1, toTarget: isStraight)
      sums.add(partner[cluster], 1, toTarget: !isStraight)
    }
    return sums.effects(themes: themes, width: Self.width)
  }
}

/// Both sides' sums.
private struct Sums {
  private var target: [Double]
  private var reference: [Double]

  init(_ count: Int) {
    target = [Double](repeating: 0, count: count)
    reference = target
  }

  mutating func add(_ values: [Double], _ weight: Double, toTarget: Bool) {
    if toTarget {
      for index in values.indices { target[index] += weight * values[index] }
    } else {
      for index in values.indices { reference[index] += weight * values[index] }
    }
  }

  func effects(themes: Int, width: Int) -> [Double] {
    var effects: [Double] = []
    effects.reserveCapacity(2 * themes)
    for theme in 0..<themes {
      let at = theme * width
      let shares = (target[at + 1] / target[at], reference[at + 1] / reference[at])
      effects.append(target[at] > 0 && reference[at] > 0 ? shares.0 - shares.1 : .nan)
      let (f1, n1, f2, n2) = (target[at + 2], target[at + 3], reference[at + 2], reference[at + 3])
      // Walter's smoothing, as the estimate itself has it.
      let ratio = (f1 + 0.5) / (n1 + 0.5) / ((f2 + 0.5) / (n2 + 0.5))
      effects.append(n1 > 0 && n2 > 0 && f1 + f2 > 0 ? log2(ratio) : .nan)
    }
    return effects
  }
}
