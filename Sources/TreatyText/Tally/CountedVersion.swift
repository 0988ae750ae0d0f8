/// Which of the parallel language versions of a treaty is counted: one only, so that nothing is counted twice.
package struct CountedVersion: Sendable, Equatable {
  /// The version that counts; `nil` where the treaty has one version only.
  package var version: String?

  /// Chooses the version whose words are mostly in the preferred language, else the first that appears.
  ///
  /// - Parameters:
  ///   - tags: the units of a document, in order.
  ///   - language: the codebook's language; `nil` when its patterns hold in every language.
  package init(_ tags: [UnitTags], preferring language: String?) {
    var seen: [(version: String, words: Int)] = []
    for tag in tags {
      guard let version = tag.unit.version else { continue }
      let slot = seen.firstIndex { $0.version == version } ?? seen.count
      if slot == seen.count { seen.append((version, 0)) }
      if language != nil && tag.unit.language == language { seen[slot].words += tag.words }
    }
    let most = seen.map(\.words).max() ?? 0
    version = seen.first { $0.words == most }?.version
  }

  /// Whether a unit is counted; units that belong to no version always are.
  package func counts(_ unit: TreatyUnit) -> Bool {
    unit.version == nil || version == nil || unit.version == version
  }
}
