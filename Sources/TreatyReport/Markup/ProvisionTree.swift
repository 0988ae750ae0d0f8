import TreatyText

/// The provisions of a treaty as a tree, for markup: what is label, what is heading, and what stands between and around the parts.
struct ProvisionTree {
  /// A piece of a provision's own text, or a part of it.
  enum Piece {
    /// Bytes of the reading text; never white space alone.
    case text(Range<Int>)
    case part(Node)
  }

  /// One provision.
  struct Node {
    /// The index in the treaty's array.
    var index: Int
    var provision: Provision
    /// The label where it is reading text, with the marks that close it: `Article 5.`; in bytes.
    var label: Range<Int>?
    /// The title behind the label, in bytes.
    var heading: Range<Int>?
    /// What follows label and heading, in the order of the text.
    var pieces: [Piece]

    /// The parts of it.
    var parts: [Node] {
      pieces.compactMap { if case .part(let node) = $0 { node } else { nil } }
    }
  }

  /// The provisions without a parent, in the order of the text.
  let roots: [Node]

  /// Builds the tree; O(n log n) in provisions.
  init(_ treaty: Treaty) {
    var children: [[Int]] = Array(repeating: [], count: treaty.provisions.count)
    var tops: [Int] = []
    for (index, provision) in treaty.provisions.enumerated() {
      if let parent = provision.parent { children[parent].append(index) } else { tops.append(index) }
    }
    roots = tops.map { Self.node($0, treaty, children) }
  }

  private static func node(_ index: Int, _ treaty: Treaty, _ children: [[Int]]) -> Node {
    let provision = treaty.provisions[index]
    let bytes = treaty.text.bytes
    var node = Node(index: index, provision: provision, pieces: [])
    var position = provision.range.lowerBound
    if let range = provision.headingRange, trimmed(position..<range.lowerBound, bytes) == nil {
      let parts = Self.parts(of: range, label: provision.label, bytes)
      (node.label, node.heading) = (parts.label, parts.heading)
      position = range.upperBound
    }
    for child in children[index] {
      let range = treaty.provisions[child].range
      if let text = trimmed(position..<max(position, range.lowerBound), bytes) { node.pieces.append(.text(text)) }
      node.pieces.append(.part(Self.node(child, treaty, children)))
      position = max(position, range.upperBound)
    }
    if let text = trimmed(position..<max(position, provision.range.upperBound), bytes) { node.pieces.append(.text(text)) }
    return node
  }

  /// Label and title: the label goes to the white space after it, so that the marks that close it stay with it.
  private static func parts(of range: Range<Int>, label: String?, _ bytes: [UInt8]) -> (label: Range<Int>?, heading: Range<Int>?) {
    guard let whole = trimmed(range, bytes) else { return (nil, nil) }
    guard let label, !label.isEmpty, bytes[whole].starts(with: label.utf8) else { return (nil, whole) }
    var end = whole.lowerBound + label.utf8.count
    while end < whole.upperBound, isMark(bytes[end]) { end += 1 }
    return (whole.lowerBound..<end, trimmed(end..<whole.upperBound, bytes))
  }

  private static func isMark(_ byte: UInt8) -> Bool { [0x2E, 0x2D, 0x3A, 0x29, 0x5D].contains(byte) }

  /// A range without white space at its ends; `nil` when nothing is left.
  static func trimmed(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// White space of ASCII.
  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
