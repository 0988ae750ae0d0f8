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

  private let rare: [[(dimension: Int, weight: Double)]]
  private let common: [SparseVector.Part]
  private let postings: [Int: [(vector: Int32, weight: Float64)]]
  private let groups: [Int]

  /// Indexes vectors.
  ///
  /// - Parameters:
  ///   - vectors: the vectors.
  ///   - groups: for each vector what it belongs to, such as its document; neighbours are looked for elsewhere.
  package init(_ vectors: [SparseVector], groups: [Int]) {
    var frequencies: [Int: Int] = [:]
    for vector in vectors { for entry in vector.entries { frequencies[entry.dimension, default: 0] += 1 } }
    let limit = max(8, vectors.count / 50)
    var postings: [Int: [(vector: Int32, weight: Float64)]] = [:]
    rare = vectors.map { vector in vector.entries.filter { frequencies[$0.dimension, default: 0] <= limit } }
    common = vectors.map { vector in SparseVector.Part(vector.entries.filter { frequencies[$0.dimension, default: 0] > limit }) }
    for (index, entries) in rare.enumerated() {
      for entry in entries { postings[entry.dimension, default: []].append((Int32(index), entry.weight)) }
    }
    self.postings = postings
    self.groups = groups
  }

  /// The closest vectors of other groups, the closest first, then in order; those below a minimum or at 0 are left out.
  package func nearest(_ index: Int, limit: Int, minimum: Double) -> [Neighbour] {
    guard limit > 0 else { return [] }
    var sums = [Double](repeating: 0, count: groups.count)
    for entry in rare[index] {
      for posting in postings[entry.dimension] ?? [] { sums[Int(posting.vector)] += entry.weight * posting.weight }
    }
    var best: [Neighbour] = []
    let own = common[index]
    for other in sums.indices where groups[other] != groups[index] {
      let bar = best.count == limit ? best[limit - 1].similarity : minimum
      // A little room for rounding, so that the bound never shuts out a tie.
      guard sums[other] + own.length * common[other].length + 1e-12 >= bar else { continue }
      let similarity = min(1, sums[other] + own.dot(common[other]))
      guard similarity > 0, similarity >= minimum, best.count < limit || similarity > bar else { continue }
      let place = best.firstIndex { $0.similarity < similarity } ?? best.count
      best.insert(Neighbour(index: other, similarity: similarity), at: place)
      if best.count > limit { best.removeLast() }
    }
    return best
  }
}

extension SparseVector {
  /// The part of a vector in some dimensions.
  struct Part: Sendable {
    private let dimensions: [Int32]
    private let weights: [Double]
    /// Its length.
    let length: Double

    init(_ entries: [(dimension: Int, weight: Double)]) {
      dimensions = entries.map { Int32($0.dimension) }
      weights = entries.map(\.weight)
      length = entries.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    }

    func dot(_ other: Part) -> Double {
      var (left, right, sum) = (0, 0, 0.0)
      while left < dimensions.count && right < other.dimensions.count {
        let (one, two) = (dimensions[left], other.dimensions[right])
        if one == two { sum += weights[left] * other.weights[right] }
        left &+= one <= two ? 1 : 0
        right &+= two <= one ? 1 : 0
      }
      return sum
    }
  }
}
