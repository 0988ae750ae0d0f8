import TreatyText

/// Parses the pattern strings of the codebook language; Documentation/Codebook.md has the table of what they mean.
///
///     pattern     := sequence ('~' digits sequence)?
///     sequence    := item (white-space item)*
///     item        := gap | list | piece+                 pieces without white space between make one word
///     piece       := word | '(' pattern ('|' pattern)* ')' '?'?
///     gap         := '...' digits?
///     list        := '@' name
package struct PatternParser {
  /// The words that a gap spans when the pattern does not say.
  package static let defaultGap = 5
  /// The widest gap, and the widest `~`, in words.
  package static let widestGap = 100
  /// The most words that `organi(s|z)ation` and the like may stand for.
  static let widestExpansion = 64
  private static let deepestNesting = 10
  private static let longestPattern = 2_000

  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var depth = 0

  /// Parses a pattern. O(n).
  ///
  /// - Throws: the first error, with its place in the pattern.
  package static func parse(_ source: String) throws(PatternError) -> [PatternElement] {
    var parser = PatternParser(scalars: Array(source.unicodeScalars))
    return try parser.pattern()
  }

  /// Parses an entry of a plain dictionary: words and globs between white space, every other character as it stands.
  package static func parsePlain(_ source: String) -> [PatternElement] {
    source.split { $0.unicodeScalars.allSatisfy(\.isSpace) }.map { .word(String($0)) }
  }

  private init(scalars: [Unicode.Scalar]) {
    self.scalars = scalars
  }

  private mutating func pattern() throws(PatternError) -> [PatternElement] {
    guard scalars.count <= Self.longestPattern else {
      throw PatternError(range: 0..<1, message: "a pattern has at most \(Self.longestPattern) characters", remedy: "write several patterns")
    }
    let sequence = try alternative()
    try PatternBorders.check(sequence.elements, ranges: sequence.ranges, length: scalars.count)
    if index < scalars.count {
      let isBar = scalars[index] == "|"
      throw PatternError(
        range: index..<(index + 1), message: isBar ? "`|` stands outside brackets" : "`)` closes nothing",
        remedy: isBar ? "put the alternatives in brackets: (attack|aggression)" : "remove it, or open a bracket before"
      )
    }
    return sequence.elements
  }

  /// Two sequences in any order, or one alone.
  private mutating func alternative() throws(PatternError) -> Sequence {
    var left = try sequence()
    guard let near = left.near else { return left }
    let right = try sequence()
    if let second = right.near {
      throw PatternError(
        range: second.range, message: "two `~` in a row",
        remedy: "write the third part as a condition, `within \(second.words) words of`"
      )
    }
    for (side, name) in [(left, "before"), (right, "after")] {
      if side.elements.isEmpty {
        throw PatternError(range: near.range, message: "nothing stands \(name) `~`", remedy: "write `consult* ~8 parties`")
      }
      try PatternBorders.check(side.elements, ranges: side.ranges, length: scalars.count)
    }
    let first = left.ranges.first?.lowerBound ?? near.range.lowerBound
    left.ranges = [first..<max(first + 1, right.ranges.last?.upperBound ?? index)]
    left.elements = [.unordered(left.elements, right.elements, within: near.words)]
    left.near = nil
    left.endsWithSpace = right.endsWithSpace
    return left
  }

  /// A sequence with what its checks need.
  private struct Sequence {
    var elements: [PatternElement] = []
    var ranges: [Range<Int>] = []
    /// The `~` that ended it.
    var near: (words: Int, range: Range<Int>)?
    /// White space at its ends; it keeps `(armed )?attack` two words.
    var beginsWithSpace = false
    var endsWithSpace = false
  }

  /// Reads up to the end, a `|`, a `)` or a `~`.
  private mutating func sequence() throws(PatternError) -> Sequence {
    var sequence = Sequence()
    sequence.beginsWithSpace = skipSpace()
    while index < scalars.count, scalars[index] != "|", scalars[index] != ")" {
      let start = index
      if scalars[index] == "~" {
        sequence.near = try near()
        return sequence
      }
      var element = try gap()
      if element == nil { element = try list() }
      if let element {
        if case .gap = element, let last = sequence.elements.last, case .gap = last {
          throw PatternError(range: start..<index, message: "two gaps in a row", remedy: "write one, such as `...8`")
        }
        sequence.elements.append(element)
        sequence.ranges.append(start..<index)
      } else {
        for element in try word() {
          sequence.elements.append(element)
          sequence.ranges.append(start..<index)
        }
      }
      sequence.endsWithSpace = skipSpace()
    }
    return sequence
  }

  // MARK: Gaps, distances, lists

  private mutating func gap() throws(PatternError) -> PatternElement? {
    let start = index
    if scalars[index] == "…" {
      index += 1
    } else if isAtDots {
      index += 3
    } else {
      return nil
    }
    if index < scalars.count, scalars[index] == "." || scalars[index] == "…" {
      while index < scalars.count, scalars[index] == "." || scalars[index] == "…" { index += 1 }
      throw PatternError(range: start..<index, message: "a gap is three dots", remedy: "write `...`, or `...8` for at most 8 words")
    }
    guard let words = try digits(from: start) else { return .gap(upTo: Self.defaultGap) }
    return .gap(upTo: words)
  }

  private mutating func near() throws(PatternError) -> (words: Int, range: Range<Int>) {
    let start = index
    index += 1
    guard let words = try digits(from: start) else {
      throw PatternError(range: start..<index, message: "`~` needs a number of words", remedy: "write it like `~8`, with a space before")
    }
    return (words, start..<index)
  }

  private mutating func digits(from start: Int) throws(PatternError) -> Int? {
    let first = index
    while index < scalars.count, ("0"..."9").contains(scalars[index]) { index += 1 }
    guard index > first else { return nil }
    guard let number = Int(String(String.UnicodeScalarView(scalars[first..<index]))), number <= Self.widestGap else {
      throw PatternError(
        range: start..<index, message: "at most \(Self.widestGap) words may lie between",
        remedy: "use the condition `in same paragraph as` for what stands farther away"
      )
    }
    return number
  }

  private mutating func list() throws(PatternError) -> PatternElement? {
    guard scalars[index] == "@" else { return nil }
    let start = index
    index += 1
    while index < scalars.count, Self.isNameScalar(scalars[index]) { index += 1 }
    guard index > start + 1 else {
      throw PatternError(range: start..<index, message: "`@` needs the name of a list", remedy: "write it like `@powers`")
    }
    if index < scalars.count, !scalars[index].isSpace, scalars[index] != ")", scalars[index] != "|" {
      throw PatternError(range: start..<(index + 1), message: "a list stands as a word of its own", remedy: "put a space after its name")
    }
    return .list(String(String.UnicodeScalarView(scalars[(start + 1)..<index])))
  }

  /// A letter, digit, hyphen or underscore: what names of lists are made of.
  package static func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-" || scalar == "_"
  }

  // MARK: Words and brackets

  /// Pieces without white space between: one word, one bracket, or brackets that are part of a word.
  private mutating func word() throws(PatternError) -> [PatternElement] {
    var pieces: [PatternPiece] = []
    while index < scalars.count, !scalars[index].isSpace, scalars[index] != "|", scalars[index] != ")" {
      if scalars[index] == "…" || isAtDots { break }
      pieces.append(try scalars[index] == "(" ? group() : letters())
    }
    return try PatternPiece.join(pieces, limit: Self.widestExpansion)
  }

  private mutating func letters() throws(PatternError) -> PatternPiece {
    let start = index
    while index < scalars.count, !scalars[index].isSpace, !Self.endsLetters(scalars[index]) {
      if isAtDots { break }
      let scalar = scalars[index]
      if scalar == "~" {
        throw PatternError(
          range: index..<(index + 1), message: "`~` stands inside a word", remedy: "put a space before it: `consult* ~8 parties`")
      }
      index += 1
    }
    let word = scalars[start..<index]
    return PatternPiece(content: .letters(String(String.UnicodeScalarView(word))), range: start..<index)
  }

  private mutating func group() throws(PatternError) -> PatternPiece {
    let start = index
    index += 1
    depth += 1
    guard depth <= Self.deepestNesting else {
      throw PatternError(range: start..<index, message: "brackets are nested too deeply", remedy: "write several patterns")
    }
    var sequences: [Sequence] = []
    repeat {
      if !sequences.isEmpty { index += 1 }
      let from = index
      let sequence = try alternative()
      if sequence.elements.isEmpty {
        throw PatternError(
          range: from..<max(from + 1, index), message: "an alternative is empty", remedy: "put `?` after the bracket to make it optional"
        )
      }
      sequences.append(sequence)
    } while index < scalars.count && scalars[index] == "|"
    guard index < scalars.count else {
      throw PatternError(range: start..<(start + 1), message: "this bracket is never closed", remedy: "close it with `)`")
    }
    index += 1
    depth -= 1
    var alternatives = sequences.map(\.elements)
    if index < scalars.count, scalars[index] == "?" {
      index += 1
      alternatives.append([])
    }
    return PatternPiece(
      content: .group(alternatives), range: start..<index, beginsWithSpace: sequences.contains(where: \.beginsWithSpace),
      endsWithSpace: sequences.contains(where: \.endsWithSpace)
    )
  }

  /// Whether three dots stand here.
  private var isAtDots: Bool {
    index + 2 < scalars.count && scalars[index] == "." && scalars[index + 1] == "." && scalars[index + 2] == "."
  }

  /// What ends a run of letters besides white space and three dots.
  private static func endsLetters(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "(" || scalar == ")" || scalar == "|" || scalar == "…"
  }

  private mutating func skipSpace() -> Bool {
    let start = index
    while index < scalars.count, scalars[index].isSpace { index += 1 }
    return index > start
  }
}
