import TreatyText

/// A part of a word of a pattern: letters and globs, or a bracket.
struct PatternPiece {
  enum Content {
    case letters(String)
    case group([[PatternElement]])
  }

  var content: Content
  /// Where it stands in the pattern, in code points.
  var range: Range<Int>
  /// True when the bracket has white space inside at this end, which keeps it a word of its own.
  var beginsWithSpace = false
  var endsWithSpace = false

  /// Joins pieces without white space between: `organi(s|z)ation` is one of two words.
  ///
  /// - Throws: when a bracket that is part of a word holds more than single words.
  static func join(_ pieces: [PatternPiece], limit: Int) throws(PatternError) -> [PatternElement] {
    var elements: [PatternElement] = []
    var run: [PatternPiece] = []
    for piece in pieces {
      if let last = run.last, last.endsWithSpace || piece.beginsWithSpace {
        elements.append(try joinRun(run, limit: limit))
        run = []
      }
      run.append(piece)
    }
    if !run.isEmpty { elements.append(try joinRun(run, limit: limit)) }
    return elements
  }

  private static func joinRun(_ run: [PatternPiece], limit: Int) throws(PatternError) -> PatternElement {
    if run.count == 1 {
      switch run[0].content {
      case .group(let alternatives): return .alternatives(alternatives)
      case .letters(let word): return .word(word)
      }
    }
    let range = run[0].range.lowerBound..<run[run.count - 1].range.upperBound
    var words = [""]
    for piece in run {
      let parts = try piece.parts()
      guard words.count * parts.count <= limit else {
        throw PatternError(range: range, message: "this stands for more than \(limit) words", remedy: "write several patterns, or a glob")
      }
      words = words.flatMap { word in parts.map { word + $0 } }
    }
    var alternatives: [[PatternElement]] = []
    for word in words {
      let alternative: [PatternElement] = word.isEmpty ? [] : [.word(word)]
      if !alternatives.contains(alternative) { alternatives.append(alternative) }
    }
    return .alternatives(alternatives)
  }

  /// What the piece adds to a word.
  private func parts() throws(PatternError) -> [String] {
    guard case .group(let alternatives) = content else {
      if case .letters(let word) = content { return [word] }
      return []
    }
    var parts: [String] = []
    for alternative in alternatives {
      switch alternative.first {
      case nil: parts.append("")
      case .word(let word) where alternative.count == 1: parts.append(word)
      default:
        throw PatternError(
          range: range, message: "a bracket without a space beside it is part of a word, and holds single words only",
          remedy: "put a space before and after the bracket"
        )
      }
    }
    return parts
  }
}
