/// The permutation test of two groups: how often a random division of the treaties (or families) differs as much as the one observed.
///
/// p = (1 + divisions at least as extreme) / (1 + divisions tried), two-sided by absolute value: B. Phipson and G. Smyth,
/// Statistical Applications in Genetics and Molecular Biology 9 (2010) 39; so p is never 0. Divisions keep the groups' sizes.
public struct PermutationTest: Sendable {
  /// The number of random divisions.
  public var permutations: Int
  /// The seed.
  public var seed: UInt64

  /// Makes a test.
  public init(permutations: Int = 9999, seed: UInt64 = 1949) {
    self.permutations = permutations
    self.seed = seed
  }

  /// Tests several statistics on the same divisions. O(permutations × (clusters + cost of `evaluate`)).
  ///
  /// - Parameters:
  ///   - inTarget: for each cluster whether it belongs to the target.
  ///   - evaluate: takes a division, gives one difference for each statistic; not a number where it is undefined.
  /// - Returns: two-sided p for each statistic; `nil` where the observed value is undefined.
  public func pValues(inTarget: [Bool], evaluate: ([Bool]) -> [Double]) -> [Double?] {
    run(observed: evaluate(inTarget)) { generator in
      var division = inTarget
      generator.shuffle(&division)
      return evaluate(division)
    }
  }

  /// Tests paired sides: in each division the two sides of a cluster change places or not, by the toss of a coin.
  public func pairedPValues(clusters: Int, evaluate: ([Bool]) -> [Double]) -> [Double?] {
    let straight = [Bool](repeating: true, count: clusters)
    return run(observed: evaluate(straight)) { generator in evaluate(straight.map { _ in generator.next() >> 63 == 1 }) }
  }

  private func run(observed: [Double], draw: (inout SeededGenerator) -> [Double]) -> [Double?] {
    var generator = SeededGenerator(seed: seed)
    var extreme = [Int](repeating: 0, count: observed.count)
    for _ in 0..<permutations {
      // A sum in another order may differ in the last digit from the same value.
      for (statistic, value) in draw(&generator).enumerated() where abs(value) >= abs(observed[statistic]) * (1 - 1e-12) {
        extreme[statistic] += 1
      }
    }
    return zip(observed, extreme).map { $0.isNaN ? nil : Double($1 + 1) / Double(permutations + 1) }
  }
}
