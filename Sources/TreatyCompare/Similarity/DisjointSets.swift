/// Sets that grow together: union-find with path halving (R. Tarjan and J. van Leeuwen, JACM 31 (1984) 245-281).
struct DisjointSets {
  private var parents: [Int]

  /// Each of `count` elements by itself.
  init(count: Int) { parents = Array(0..<count) }

  /// The smallest element of the set that holds one.
  mutating func root(_ element: Int) -> Int {
    var element = element
    while parents[element] != element {
      parents[element] = parents[parents[element]]
      element = parents[element]
    }
    return element
  }

  /// Makes two sets one; its root is the smaller, so that the result does not depend on the order of the unions.
  mutating func join(_ first: Int, _ second: Int) {
    let (one, two) = (root(first), root(second))
    if one != two { parents[max(one, two)] = min(one, two) }
  }
}
