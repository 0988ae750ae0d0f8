/// How many units are tagged with two themes at once; adds up over documents.
package struct Cooccurrence: Sendable, Equatable, Codable {
  /// Units tagged with both themes of a pair.
  package struct Pair: Sendable, Equatable, Codable {
    /// The theme that stands first in the codebook.
    package var first: Int
    /// The other theme; the same as ``first`` for the units of one theme.
    package var second: Int
    /// Units tagged with both.
    package var units: Int
  }

  /// The operative units that were looked at.
  package var units = 0
  /// Pairs that occur, ascending.
  package var pairs: [Pair] = []

  /// Counts nothing.
  package init() {}

  /// Adds a unit.
  ///
  /// - Parameter tagged: the themes it is tagged with, in any order.
  package mutating func add(tagged: [Int]) {
    units += 1
    for (position, first) in tagged.enumerated() {
      for second in tagged[position...] { add(first: min(first, second), second: max(first, second), units: 1) }
    }
  }

  /// Adds the units of other documents.
  package mutating func merge(_ other: Cooccurrence) {
    units += other.units
    for pair in other.pairs { add(first: pair.first, second: pair.second, units: pair.units) }
  }

  /// Units tagged with both themes. O(log pairs).
  package func units(with first: Int, and second: Int) -> Int {
    let slot = slot(of: min(first, second), max(first, second))
    guard slot < pairs.count, pairs[slot].first == min(first, second), pairs[slot].second == max(first, second) else { return 0 }
    return pairs[slot].units
  }

  private mutating func add(first: Int, second: Int, units: Int) {
    let slot = slot(of: first, second)
    if slot < pairs.count && pairs[slot].first == first && pairs[slot].second == second {
      pairs[slot].units += units
    } else {
      pairs.insert(Pair(first: first, second: second, units: units), at: slot)
    }
  }

  /// Where a pair stands or belongs.
  private func slot(of first: Int, _ second: Int) -> Int {
    var low = 0
    var high = pairs.count
    while low < high {
      let middle = (low + high) / 2
      if (pairs[middle].first, pairs[middle].second) < (first, second) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
