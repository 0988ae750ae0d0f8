/// The share of a run's units that is tagged with each theme.
package enum RunShares {
  /// Reads the shares; units in a language that a theme does not cover are in neither numerator nor denominator.
  ///
  /// - Parameter folder: a run's folder.
  package static func read(folder: String) throws -> [String: Double] {
    var counts: [String: (tagged: Int, covered: Int)] = [:]
    try RunTable(folder: folder, name: "units.csv").forEachRow(["theme", "tagged"]) { row in
      guard !row.isEmpty(1) else { return }
      counts[row.text(0), default: (0, 0)].covered += 1
      if row.isFlag(1, "1") { counts[row.text(0), default: (0, 0)].tagged += 1 }
    }
    return counts.mapValues { Double($0.tagged) / Double($0.covered) }
  }
}
