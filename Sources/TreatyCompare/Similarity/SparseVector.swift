import Foundation

/// A vector of which few components are not zero, of length 1.
package struct SparseVector: Sendable, Equatable {
  /// The components that are not zero, by dimension, ascending.
  package private(set) var entries: [(dimension: Int, weight: Double)]

  /// Takes components and brings them to length 1; the zero vector stays.
  package init(_ entries: [(dimension: Int, weight: Double)]) {
    let length = entries.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    self.entries = entries.filter { $0.weight != 0 }.sorted { $0.dimension < $1.dimension }
    if length > 0 { for index in self.entries.indices { self.entries[index].weight /= length } }
  }

  /// The cosine of the angle between two vectors; `nil` when either is zero. O(n + m).
  package func cosine(_ other: SparseVector) -> Double? {
    guard !entries.isEmpty, !other.entries.isEmpty else { return nil }
    return min(1, dot(other))
  }

  func dot(_ other: SparseVector) -> Double {
    var (left, right, sum) = (0, 0, 0.0)
    while left < entries.count && right < other.entries.count {
      let (one, two) = (entries[left], other.entries[right])
      if one.dimension == two.dimension { sum += one.weight * two.weight }
      if one.dimension <= two.dimension { left += 1 }
      if two.dimension <= one.dimension { right += 1 }
    }
    return sum
  }

  package static func == (first: SparseVector, second: SparseVector) -> Bool {
    first.entries.elementsEqual(second.entries) { $0 == $1 }
  }

  /// Texts as tf-idf vectors: count × (ln((1 + N) / (1 + df)) + 1), length 1. The scheme of scikit-learn's TfidfVectorizer as it comes (smoothed
  /// idf); quanteda's `dfm_tfidf` weighs count × log10(N / df) and gives other numbers, 0 for a word that all texts have.
  ///
  /// - Parameter texts: for each text a hash for each word.
  package static func termWeights(_ texts: [[UInt64]]) -> [SparseVector] {
    var dimensions: [UInt64: Int] = [:]
    var frequencies: [Int] = []
    let counted = texts.map { words in
      var counts: [Int: Int] = [:]
      for word in words {
        let dimension = dimensions[word] ?? frequencies.count
        if dimension == frequencies.count {
          dimensions[word] = dimension
          frequencies.append(0)
        }
        counts[dimension, default: 0] += 1
      }
      for dimension in counts.keys { frequencies[dimension] += 1 }
      return counts
    }
    let total = Double(1 + texts.count)
    return counted.map { counts in
      // Sorted first, so that the length is summed in one order in every run.
      SparseVector(
        counts.sorted { $0.key < $1.key }.map { ($0.key, Double($0.value) * (log(total / Double(1 + frequencies[$0.key])) + 1)) })
    }
  }
}
