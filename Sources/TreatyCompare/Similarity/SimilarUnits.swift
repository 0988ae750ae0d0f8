/// Which unit of which other document is closest to each, and which are near-copies, by Jaccard's index on word shingles.
///
/// Pairs come from ``CandidatePairs``, the index of each from ``ShingleSet/jaccard(_:)``. Equal units are joined first and looked up as one.
package struct SimilarUnits: Sendable {
  /// The index from which two units are near-copies.
  package static let copy = 0.8

  /// One unit of the corpus.
  package struct Place: Sendable, Equatable {
    /// The document, in input order.
    package var document: Int
    /// The unit among the document's sketches.
    package var unit: Int
  }

  /// A unit and how like it is.
  package struct Neighbour: Sendable, Equatable {
    /// The unit, an index into ``places``.
    package var unit: Int
    /// Jaccard's index.
    package var similarity: Double
  }

  /// The units, in input order.
  package let places: [Place]
  /// For each unit its group of equal units.
  private var groupOf: [Int] = []
  /// The units of each group, ascending.
  private var members: [[Int]] = []
  /// For each group the groups that are alike, the closest first.
  private var edges: [[(group: Int, similarity: Double)]] = []
  /// Every set of near-copies with at least two units, in the order of their first units, each ascending.
  package private(set) var clusters: [[Int]] = []

  /// Finds what is alike. O(n · 64 log n + pairs · shingles).
  ///
  /// - Parameters:
  ///   - documents: the sketches of each document's units.
  ///   - minimum: the index from which a pair is kept.
  package init(_ documents: [[UnitSketch]], minimum: Double = 0.2) {
    var places: [Place] = []
    var groups: [ShingleKey: Int] = [:]
    for (document, sketches) in documents.enumerated() {
      for (unit, sketch) in sketches.enumerated() {
        let key = ShingleKey(hashes: sketch.shingles.hashes, minima: sketch.minima)
        // A text without a shingle is like nothing, not even like another such text.
        let group = sketch.shingles.hashes.isEmpty ? nil : groups[key]
        groupOf.append(group ?? members.count)
        if let group {
          members[group].append(places.count)
        } else {
          if !sketch.shingles.hashes.isEmpty { groups[key] = members.count }
          members.append([places.count])
        }
        places.append(Place(document: document, unit: unit))
      }
    }
    self.places = places
    let first = members.map { documents[places[$0[0]].document][places[$0[0]].unit] }
    findEdges(first, minimum: minimum)
  }

  private struct ShingleKey: Hashable {
    var hashes: [UInt32]
    var minima: [UInt32]
  }

  private mutating func findEdges(_ sketches: [UnitSketch], minimum: Double) {
    edges = [[(group: Int, similarity: Double)]](repeating: [], count: sketches.count)
    var copies = DisjointSets(count: sketches.count)
    for (first, second) in CandidatePairs.pairs(sketches.map(\.minima)) {
      guard let similarity = sketches[first].shingles.jaccard(sketches[second].shingles), similarity >= minimum, similarity > 0 else {
        continue
      }
      edges[first].append((second, similarity))
      edges[second].append((first, similarity))
      if similarity >= Self.copy { copies.join(first, second) }
    }
    for group in edges.indices { edges[group].sort { (-$0.similarity, $0.group) < (-$1.similarity, $1.group) } }
    var byRoot: [Int: [Int]] = [:]
    for group in sketches.indices { byRoot[copies.root(group), default: []] += members[group] }
    clusters = byRoot.values.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// The closest units of other documents, the closest first, then in input order; fewer where fewer are alike enough.
  package func nearest(_ unit: Int, limit: Int = 1) -> [Neighbour] {
    let document = places[unit].document
    let group = groupOf[unit]
    var found: [Neighbour] = []
    for (other, similarity) in [(group: group, similarity: 1.0)] + edges[group] {
      for member in members[other] where places[member].document != document {
        found.append(Neighbour(unit: member, similarity: similarity))
        if found.count == limit { return found }
      }
    }
    return found
  }

  /// The units that are copies: of each cluster all but the first, by the order that is given.
  ///
  /// - Parameter precedes: whether one document comes before another, such as by its date; equal ones keep the order of the input.
  package func copies(precedes: (Int, Int) -> Bool) -> Set<Int> {
    var result: Set<Int> = []
    for cluster in clusters {
      var original = cluster[0]
      for unit in cluster.dropFirst() where precedes(places[unit].document, places[original].document) { original = unit }
      result.formUnion(cluster)
      result.remove(original)
    }
    return result
  }
}
