import TreatyText

/// Writes the elements of a pattern in the language of codebooks.
package enum PatternText {
  /// The text that is read as these elements; `nil` when there is none, such as for a word with brackets in it.
  package static func source(of elements: [PatternElement]) -> String? {
    let text = write(elements)
    return (try? PatternParser.parse(text)) == elements ? text : nil
  }

  private static func write(_ elements: [PatternElement]) -> String {
    elements.map(write).joined(separator: " ")
  }

  private static func write(_ element: PatternElement) -> String {
    switch element {
    case .word(let word): return word
    case .list(let name): return "@\(name)"
    case .gap(let words): return words == PatternParser.defaultGap ? "..." : "...\(words)"
    case .unordered(let left, let right, let words): return "\(write(left)) ~\(words) \(write(right))"
    case .alternatives(let alternatives):
      let isOptional = alternatives.last?.isEmpty == true
      return "(" + alternatives.filter { !$0.isEmpty }.map(write).joined(separator: "|") + (isOptional ? ")?" : ")")
    }
  }
}
