import TreatyIngest

/// One file or record that somebody else found, such as an engine that reads a store which this program cannot.
package struct FoundDocument: Decodable, Sendable, Equatable {
  /// The path for people and tables.
  package var path: String
  /// The path below the folder that was searched; the file name without it.
  package var relative: String?
  /// Which of the places that were searched, from 0.
  package var root: Int?
  /// Whether it was named itself, so that its name excludes nothing.
  package var named: Bool?
  /// Why it cannot be read, where that is known already.
  package var problem: String?

  package init(path: String, relative: String? = nil, root: Int? = nil, named: Bool? = nil, problem: String? = nil) {
    self.path = path
    self.relative = relative
    self.root = root
    self.named = named
    self.problem = problem
  }
}

extension CorpusListing {
  /// Orders and names what was found elsewhere as a search of this program would: places in their order, byte order of the paths in each,
  /// without hidden files, tables named `metadata.csv` and what the globs exclude. O(n log n).
  package init(found: [FoundDocument], excluding: [String] = []) {
    self.init()
    let kept = found.filter { $0.named == true || !Self.isNoDocument($0, excluding: excluding) }
    let sorted = kept.sorted { left, right in
      if left.root != right.root { return (left.root ?? 0) < (right.root ?? 0) }
      return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }
    for item in sorted {
      let path = Array(item.path.utf8)
      guard seen.insert(path).inserted else { continue }
      var source = Source(id: "", path: item.path, systemPath: path, relativePath: item.relative ?? Self.fileName(item.path))
      source.refusal = item.problem.map { IngestError(code: .recordMalformed, message: $0) }
      sources.append(source)
    }
    nameDocuments()
  }

  private static func isNoDocument(_ found: FoundDocument, excluding: [String]) -> Bool {
    let parts = (found.relative ?? fileName(found.path)).split(separator: "/")
    guard let name = parts.last else { return true }
    return parts.contains { $0.hasPrefix(".") } || name == "metadata.csv" || excludes(Array(name.utf8), patterns: excluding)
  }
}
