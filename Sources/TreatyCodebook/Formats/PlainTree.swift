/// A key with its entries and the keys below it.
final class PlainTree {
  /// The last key of the path.
  let key: String
  /// The keys from the root.
  let path: [String]
  /// The line in the codebook; 0 when unknown.
  let line: Int
  /// The entries that stand at this key itself.
  var entries: [PlainWriter.Entry] = []
  /// The keys below, in order.
  private(set) var children: [PlainTree] = []

  init(key: String, path: [String], line: Int) {
    self.key = key
    self.path = path
    self.line = line
  }

  /// The node of a path below this one, made where it is missing.
  func child(of path: [String], line: Int) -> PlainTree {
    guard let first = path.first else { return self }
    let rest = Array(path.dropFirst())
    if let known = children.first(where: { $0.key == first }) { return known.child(of: rest, line: line) }
    let made = PlainTree(key: first, path: self.path + [first], line: line)
    children.append(made)
    return made.child(of: rest, line: line)
  }

  /// Removes keys without entries and children that are no theme.
  func removeEmptyFamilies(_ themes: Set<[String]>) {
    children.removeAll { $0.children.isEmpty && $0.entries.isEmpty && !themes.contains($0.path) }
  }

  /// Visits the nodes below this one, parents first, with their depth from 0.
  func visit(depth: Int = 0, _ body: (PlainTree, Int) -> Void) {
    for child in children {
      body(child, depth)
      child.visit(depth: depth + 1, body)
    }
  }
}
