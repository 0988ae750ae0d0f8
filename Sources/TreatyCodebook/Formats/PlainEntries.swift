import TreatyText

/// Spells patterns out as words in a row, for formats that know nothing else.
struct PlainEntries {
  /// A word, or a gap of at most so many words.
  enum Piece: Hashable {
    case word(String)
    case gap(Int)

    /// The same as an element of a pattern.
    var element: PatternElement {
      switch self {
      case .word(let word): .word(word)
      case .gap(let words): .gap(upTo: words)
      }
    }
  }

  /// Why a pattern cannot be spelt out.
  struct Problem: Error {
    var reason: String
  }

  /// The most entries that one pattern may become.
  static let limit = 100

  private let lists: [String: [[PatternElement]]]

  init(_ codebook: Codebook) {
    lists = Dictionary(codebook.lists.map { ($0.name, $0.entries) }) { first, _ in first }
  }

  /// The entries that together match what the elements match.
  func entries(of elements: [PatternElement]) throws(Problem) -> [[Piece]] {
    var entries = try expand(elements, within: [])
    entries.removeAll(where: \.isEmpty)
    var seen: Set<[Piece]> = []
    return entries.filter { seen.insert($0).inserted }
  }

  private func expand(_ elements: [PatternElement], within names: [String]) throws(Problem) -> [[Piece]] {
    var entries: [[Piece]] = [[]]
    for element in elements {
      let parts = try expand(element, within: names)
      guard entries.count * parts.count <= Self.limit else { throw Problem(reason: "it stands for more than \(Self.limit) entries") }
      entries = entries.flatMap { entry in parts.map { entry + $0 } }
    }
    return entries
  }

  private func expand(_ element: PatternElement, within names: [String]) throws(Problem) -> [[Piece]] {
    switch element {
    case .word(let word): return [[.word(word)]]
    case .gap(let words): return [[.gap(words)]]
    case .unordered: throw Problem(reason: "words in any order (`~`)")
    case .alternatives(let alternatives): return try join(alternatives, within: names)
    case .list(let name):
      guard let list = lists[name], !names.contains(name) else { throw Problem(reason: "the list `@\(name)`") }
      return try join(list, within: names + [name])
    }
  }

  private func join(_ alternatives: [[PatternElement]], within names: [String]) throws(Problem) -> [[Piece]] {
    var entries: [[Piece]] = []
    for alternative in alternatives { entries += try expand(alternative, within: names) }
    guard entries.count <= Self.limit else { throw Problem(reason: "it stands for more than \(Self.limit) entries") }
    return entries
  }
}
