/// One of several parts of a corpus: every n-th input, so that the parts take about the same time whatever the order of the files.
package struct Shard: Sendable, Equatable {
  /// Which part, from 1.
  package var number: Int
  /// How many parts there are.
  package var count: Int

  /// All of it.
  static let whole = Shard(number: 1, count: 1)

  private init(number: Int, count: Int) {
    self.number = number
    self.count = count
  }

  /// Reads `2/8`: the second of eight; `nil` when the text says no such thing.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], count >= 1, count <= 1_000_000, (1...count).contains(number) else {
      return nil
    }
    self.number = number
    self.count = count
  }

  /// The positions that belong to the part, of a corpus of so many inputs.
  package func positions(of inputs: Int) -> [Int] { Array(stride(from: number - 1, to: inputs, by: count)) }
}
