import TreatyText

/// Checks that a pattern has a word that must stand, and gaps only between words.
enum PatternBorders {
  /// Checks a sequence.
  ///
  /// - Parameters:
  ///   - ranges: where the elements stand in the pattern, in code points; as many as elements.
  ///   - length: the length of the pattern.
  static func check(_ elements: [PatternElement], ranges: [Range<Int>], length: Int) throws(PatternError) {
    guard let first = ranges.first, let last = ranges.last else {
      throw PatternError(range: 0..<max(1, length), message: "the pattern is empty", remedy: "write a word, or remove the entry")
    }
    if let index = gap(in: elements, fromEnd: false) {
      throw PatternError(range: ranges[index], message: "the pattern begins with a gap", remedy: "a gap stands between words: remove it")
    }
    if let index = gap(in: elements, fromEnd: true) {
      throw PatternError(range: ranges[index], message: "the pattern ends with a gap", remedy: "a gap stands between words: remove it")
    }
    guard elements.allSatisfy({ !isNeeded($0) }) else { return }
    let isOptional = elements.contains { hasWord($0) }
    throw PatternError(
      range: first.lowerBound..<last.upperBound,
      message: isOptional ? "every word here is optional" : "this has no letter or digit, so that it can never match",
      remedy: isOptional ? "remove the `?` of the word that must stand" : "write a word beside it, or remove the entry"
    )
  }

  /// Whether some text of a word has a letter, digit, `*` or `?`; marks alone are none.
  static func isWord(_ word: String) -> Bool {
    word.unicodeScalars.contains { scalar in
      scalar == "*" || scalar == "?" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
  }

  /// The element that can be the first (or last) of a match and is, or begins with, a gap.
  private static func gap(in elements: [PatternElement], fromEnd: Bool) -> Int? {
    let indices = fromEnd ? Array(elements.indices.reversed()) : Array(elements.indices)
    for index in indices {
      switch elements[index] {
      case .gap: return index
      case .alternatives(let alternatives):
        if alternatives.contains(where: { gap(in: $0, fromEnd: fromEnd) != nil }) { return index }
      case .word, .list, .unordered: break
      }
      if isNeeded(elements[index]) { return nil }
    }
    return nil
  }

  /// Whether a word stands wherever the element matches.
  private static func isNeeded(_ element: PatternElement) -> Bool {
    switch element {
    case .gap: false
    case .word(let word): isWord(word)
    case .alternatives(let alternatives): alternatives.allSatisfy { $0.contains(where: isNeeded) }
    case .list, .unordered: true
    }
  }

  private static func hasWord(_ element: PatternElement) -> Bool {
    switch element {
    case .gap: false
    case .word(let word): isWord(word)
    case .alternatives(let alternatives): alternatives.contains { $0.contains(where: hasWord) }
    case .list, .unordered: true
    }
  }
}
