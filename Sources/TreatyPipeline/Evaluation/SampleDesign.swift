import TreatyCompare

/// How units are drawn for coding: strata, how many from each, and with which known chance.
///
/// Every unit stands in exactly one stratum. From a stratum of N units, n are drawn without replacement, each with the chance n/N. The n
/// are proportional to the square root of N (M. D. Bankier, The American Statistician 42 (1988) 174-177, power allocation with exponent ½):
/// rare themes get more units than their share, common ones and the untagged units still get most. No stratum gets less than one
/// unit, so that every unit of the corpus has a chance and weights of N/n estimate the whole corpus.
package struct SampleDesign: Sendable, Equatable {
  /// What strata are made from.
  package enum Property: String, Sendable, CaseIterable {
    /// The rarest theme of the corpus among those that the unit is tagged with; untagged units are a stratum of their own.
    case theme
    /// Whether the unit is tagged with any theme.
    case tagged
    /// The decade of signature.
    case decade
  }

  /// A unit that may be drawn.
  package struct Candidate: Sendable, Equatable {
    /// The document's number in the corpus.
    package var document: Int
    /// The unit's index in its document.
    package var unit: Int
    /// The themes that it is tagged with.
    package var themes: [Int]
    /// The year of signature; `nil` when unknown.
    package var year: Int?

    /// Makes a candidate.
    package init(document: Int, unit: Int, themes: [Int], year: Int?) {
      self.document = document
      self.unit = unit
      self.themes = themes
      self.year = year
    }
  }

  /// A unit that was drawn.
  package struct Drawn: Sendable, Equatable {
    /// The document's number in the corpus.
    package var document: Int
    /// The unit's index in its document.
    package var unit: Int
    /// The chance with which it was drawn.
    package var probability: Double
  }

  /// There are more strata than units to draw.
  package struct TooFew: Error, CustomStringConvertible {
    /// The number of strata.
    package var strata: Int
    /// What to do.
    package var description: String {
      "the units fall into \(strata) strata and each needs one unit at least; draw --n \(strata) or more, or name fewer properties with --by"
    }
  }

  /// What strata are made from, in this order.
  package var properties: [Property]
  /// How many units are drawn.
  package var size: Int
  /// The seed: the same seed, corpus and codebook give the same units.
  package var seed: UInt64

  /// Makes a design.
  package init(properties: [Property], size: Int, seed: UInt64) {
    self.properties = properties
    self.size = size
    self.seed = seed
  }

  /// Draws; all units where there are no more than wanted. O(n log n).
  ///
  /// - Returns: the units drawn, in the order of the corpus.
  /// - Throws: ``TooFew``.
  package func draw(_ candidates: [Candidate]) throws(TooFew) -> [Drawn] {
    let strata = strata(of: candidates)
    guard strata.count <= max(size, 0) || candidates.count <= size else { throw TooFew(strata: strata.count) }
    var generator = SeededGenerator(seed: seed)
    var drawn: [Drawn] = []
    for (members, count) in zip(strata, Self.allocate(size, to: strata.map(\.count))) {
      var members = members
      for position in 0..<count {
        members.swapAt(position, position + generator.next(below: members.count - position))
        let chosen = candidates[members[position]]
        drawn.append(Drawn(document: chosen.document, unit: chosen.unit, probability: Double(count) / Double(members.count)))
      }
    }
    return drawn.sorted { ($0.document, $0.unit) < ($1.document, $1.unit) }
  }

  /// The indices of the candidates by stratum, strata in an order that depends on their properties only.
  func strata(of candidates: [Candidate]) -> [[Int]] {
    var frequencies: [Int: Int] = [:]
    for candidate in candidates { for theme in candidate.themes { frequencies[theme, default: 0] += 1 } }
    var strata: [[Int]: [Int]] = [:]
    for (index, candidate) in candidates.enumerated() {
      strata[properties.map { key($0, of: candidate, frequencies: frequencies) }, default: []].append(index)
    }
    return strata.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  private func key(_ property: Property, of candidate: Candidate, frequencies: [Int: Int]) -> Int {
    switch property {
    case .tagged: candidate.themes.isEmpty ? 0 : 1
    case .decade: candidate.year.map { Int((Double($0) / 10).rounded(.down)) } ?? Int.min
    case .theme: candidate.themes.min { (frequencies[$0] ?? 0, $0) < (frequencies[$1] ?? 0, $1) } ?? -1
    }
  }

  /// Units for each stratum: as near to the square roots of the sizes as whole numbers can be (largest remainders), 1 at least and the
  /// stratum's size at most; what full strata cannot take goes to the others.
  static func allocate(_ size: Int, to sizes: [Int]) -> [Int] {
    if sizes.reduce(0, +) <= size { return sizes }
    var counts = sizes.map { min(1, $0) }
    var left = size - counts.reduce(0, +)
    while left > 0 {
      let open = sizes.indices.filter { counts[$0] < sizes[$0] }
      let roots = open.map { Double(sizes[$0]).squareRoot() }
      let sum = roots.reduce(0, +)
      // What each stratum still lacks to its share of the whole; those that have more than their share wait.
      let wanted = zip(open, roots).map { index, root in
        min(Double(sizes[index]), Double(size) * root / sum) - Double(counts[index])
      }
      let gaps = wanted.map { max(0, $0) }
      let total = gaps.reduce(0, +)
      let budget = left
      for (position, index) in open.enumerated() where total > 0 {
        let share = min(Int(min(1, Double(budget) / total) * gaps[position]), left, sizes[index] - counts[index])
        counts[index] += share
        left -= share
      }
      guard left == budget, left > 0 else { continue }
      // Whole shares are spent: the largest remainders take one each.
      for position in open.indices.sorted(by: { (wanted[$1], $0) < (wanted[$0], $1) }) where left > 0 {
        counts[open[position]] += 1
        left -= 1
      }
    }
    return counts
  }
}
