/// Finds the name that someone meant.
package enum NearestName {
  /// The nearest of some names, or `nil` when none is near enough: within a third of the length in edits, at least one edit.
  ///
  /// Case, hyphens and underscores do not count. Ties go to the earlier name.
  /// O(number of names × product of the lengths).
  package static func of(_ name: String, among names: some Sequence<String>) -> String? {
    let wanted = Array(folded(name))
    guard !wanted.isEmpty, wanted.count <= 200 else { return nil }
    var best: (name: String, distance: Int)?
    for candidate in names {
      let letters = Array(folded(candidate))
      let limit = max(1, max(wanted.count, letters.count) / 3)
      guard abs(letters.count - wanted.count) <= limit else { continue }
      let distance = editDistance(wanted, letters)
      if distance <= limit, distance < (best?.distance ?? Int.max) { best = (candidate, distance) }
    }
    return best?.name
  }

  /// Insertions, deletions, substitutions and swaps of neighbours that make one sequence of another
  /// (optimal string alignment, Damerau 1964).
  package static func editDistance<Element: Equatable>(_ left: [Element], _ right: [Element]) -> Int {
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in 1...left.count {
      var current = [row] + [Int](repeating: 0, count: right.count)
      for column in 1...right.count {
        let substitution = last[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
        current[column] = min(substitution, last[column] + 1, current[column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          current[column] = min(current[column], beforeLast[column - 2] + 1)
        }
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }

  /// Lower case, with hyphens and underscores as spaces: `unless_preceded-by` is one name in three spellings.
  private static func folded(_ name: String) -> String {
    String(name.lowercased().map { $0 == "-" || $0 == "_" ? " " : $0 })
  }
}
