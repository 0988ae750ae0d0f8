import TreatyText

/// Texts that a pattern should match, made from the pattern itself.
///
/// A glob is filled once with nothing and once with letters that no other pattern writes; an alternative is taken in turn; a gap is
/// closed once and once as wide as it may be. What matches all of these matches whatever the pattern matches, but for patterns that
/// were written for these very letters.
struct PatternWitness {
  /// The texts, at most `limit`.
  static let limit = 24
  private static let filler = "qxzq"

  private let lists: [String: [[PatternElement]]]

  init(_ codebook: Codebook) {
    lists = Dictionary(codebook.lists.map { ($0.name, $0.entries) }) { first, _ in first }
  }

  /// Texts for the elements, without doubles; empty when there are too many to be sure.
  ///
  /// - Returns: the texts, and whether they cover every alternative.
  func texts(of elements: [PatternElement]) -> (texts: [String], areComplete: Bool) {
    var isComplete = true
    let texts = expand(elements, within: [], &isComplete).map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
    var seen: Set<String> = []
    return (texts.filter { seen.insert($0).inserted }, isComplete)
  }

  private func expand(_ elements: [PatternElement], within names: [String], _ isComplete: inout Bool) -> [[String]] {
    var texts: [[String]] = [[]]
    for element in elements {
      let parts = expand(element, within: names, &isComplete)
      if texts.count * parts.count <= Self.limit {
        texts = texts.flatMap { text in parts.map { text + $0 } }
      } else {
        // Every alternative once is enough to see whether the pattern can match at all.
        isComplete = false
        let count = min(Self.limit, max(texts.count, parts.count))
        texts = (0..<count).map { texts[$0 % texts.count] + parts[$0 % parts.count] }
      }
    }
    return texts
  }

  private func expand(_ element: PatternElement, within names: [String], _ isComplete: inout Bool) -> [[String]] {
    switch element {
    case .word(let word): return words(word).map { [$0] }
    case .gap(let words): return words == 0 ? [[]] : [[], [String](repeating: Self.filler, count: words)]
    case .unordered(let left, let right, _):
      let one = expand(left, within: names, &isComplete)
      let other = expand(right, within: names, &isComplete)
      let count = min(Self.limit, max(one.count, other.count))
      if one.count * other.count > count { isComplete = false }
      return (0..<count).flatMap { index in
        let (first, second) = (one[index % one.count], other[index % other.count])
        return [first + second, second + first]
      }
    case .alternatives(let alternatives):
      return alternatives.flatMap { $0.isEmpty ? [[]] : expand($0, within: names, &isComplete) }
    case .list(let name):
      guard let entries = lists[name], !names.contains(name) else { return [[]] }
      return entries.flatMap { expand($0, within: names + [name], &isComplete) }
    }
  }

  private func words(_ word: String) -> [String] {
    guard word.contains("*") || word.contains("?") else { return [word] }
    func fill(_ filler: String) -> String {
      word.map { $0 == "*" ? filler : $0 == "?" ? "q" : String($0) }.joined()
    }
    let empty = fill("")
    let full = fill(Self.filler)
    return PatternBorders.isWord(empty) ? [empty, full] : [full]
  }
}
