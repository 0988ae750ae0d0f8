/// Finds the vectors with the highest cosine, exactly, without comparing all with all in full.
///
/// Rare dimensions are summed over their postings for all vectors at once. What common dimensions can add is at most the product of the
/// lengths of the common parts (Cauchy and Schwarz); only where that could make a vector one of the closest are they looked at.
package struct CosineIndex: Sendable {
  /// A vector and its cosine.
  package struct Neighbour: Sendable, Equatable {
    /// The vector's index.
    package var index: Int
    /// The cosine.
    package var similarity: Double

    /// Names a vector.
    package init(index: Int, similarity: Double) {
      self.index = index
      self.similarity = similarity
    }
  }

  /// A dimension is common when more than one in so many vectors has it: then postings are long, and such dimensions few.
  private static let commonShare = 8

  private let rare: [[(dimension: Int, weight: Double)]]
  private let common: [SparseVector.Part]
  private let postings: [Int: [(vector: Int32, weight: Double)]]
  private let groups: [Int]
  private let commonCount: Int

  /// Indexes vectors.
  ///
  /// - Parameters:
  ///   - vectors: the vectors.
  ///   - groups: for each vector what it belongs to, such as its document; neighbours are looked for elsewhere.
  package init(_ vectors: [SparseVector], groups: [Int]) {
    var frequencies: [Int: Int] = [:]
    for vector in vectors { for entry in vector.entries { frequencies[entry.dimension, default: 0] += 1 } }
    let limit = max(8, vectors.count / Self.commonShare)
    var postings: [Int: [(vector: Int32, weight: Double)]] = [:]
    let names = frequencies.filter { $0.value > limit }.keys.sorted()
    let slots = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    rare = vectors.map { vector in vector.entries.filter { slots[$0.dimension] == nil } }
    common = vectors.map { vector in
      SparseVector.Part(vector.entries.compactMap { entry in slots[entry.dimension].map { ($0, entry.weight) } })
    }
    commonCount = names.count
    for (index, entries) in rare.enumerated() {
      for entry in entries { postings[entry.dimension, default: []].append((Int32(index), entry.weight)) }
    }
    self.postings = postings
    self.groups = groups
  }

  /// The closest vectors of other groups, the closest first, then in order; those below a minimum or at 0 are left out.
  package func nearest(_ index: Int, limit: Int, minimum: Double) -> [Neighbour] {
    guard limit > 0 else { return [] }
    let sums = rareSums(index)
    let own = common[index]
    let dense = own.spread(over: commonCount)
    let group = groups[index]
    func similarity(_ other: Int) -> Double { min(1, sums[other] + common[other].dot(dense)) }
    // Those with the most in common in rare dimensions are a good guess: at least as close is every neighbour that counts.
    var floor = minimum
    let guess = Self.largest(sums, limit) { groups[$0] != group }
    if guess.count == limit { floor = max(floor, guess.map(similarity).min() ?? 0) }
    var best: [Neighbour] = []
    for other in sums.indices where groups[other] != group {
      let bar = max(floor, best.count == limit ? best[limit - 1].similarity : 0)
      // A little room for rounding, so that the bound never shuts out a tie.
      guard sums[other] + own.length * common[other].length + 1e-12 >= bar else { continue }
      let found = similarity(other)
      guard found > 0, found >= floor, best.count < limit || found > best[limit - 1].similarity else { continue }
      let place = best.firstIndex { $0.similarity < found } ?? best.count
      best.insert(Neighbour(index: other, similarity: found), at: place)
      if best.count > limit { best.removeLast() }
    }
    return best
  }

  /// What each vector has in common with one in rare dimensions.
  private func rareSums(_ index: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: groups.count)
    sums.withUnsafeMutableBufferPointer { sums in
      for entry in rare[index] {
        postings[entry.dimension]?.withUnsafeBufferPointer { postings in
          for posting in postings { sums[Int(posting.vector)] += entry.weight * posting.weight }
        }
      }
    }
    return sums
  }

  /// The positions of the largest values among those taken, at most so many.
  private static func largest(_ values: [Double], _ limit: Int, taking: (Int) -> Bool) -> [Int] {
    var best: [Int] = []
    for position in values.indices where best.count < limit || values[position] > values[best[limit - 1]] {
      guard taking(position) else { continue }
      best.insert(position, at: best.firstIndex { values[$0] < values[position] } ?? best.count)
      if best.count > limit { best.removeLast() }
    }
    return best
  }
}

extension SparseVector {
  /// The part of a vector in some dimensions.
  struct Part: Sendable {
    private let entries: [(dimension: Int32, weight: Double)]
    /// Its length.
    let length: Double

    init(_ entries: [(dimension: Int, weight: Double)]) {
      self.entries = entries.map { (Int32($0.dimension), $0.weight) }
      length = entries.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    }

    /// All components, in the order of the dimensions.
    func spread(over count: Int) -> [Double] {
      var dense = [Double](repeating: 0, count: count)
      for entry in entries { dense[Int(entry.dimension)] = entry.weight }
      return dense
    }

    /// The scalar product with a vector that is spread out.
    func dot(_ dense: [Double]) -> Double {
      entries.withUnsafeBufferPointer { entries in
        dense.withUnsafeBufferPointer { dense in
          var sum = 0.0
          for entry in entries { sum += entry.weight * dense[Int(entry.dimension)] }
          return sum
        }
      }
    }
  }
}
