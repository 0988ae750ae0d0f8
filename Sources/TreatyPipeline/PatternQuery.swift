import TreatyCodebook
import TreatyText

/// A pattern that somebody asks for on the command line.
package enum PatternQuery {
  /// The codebook with this pattern as its only entry, in every language.
  ///
  /// - Throws: one diagnostic with a caret in the pattern.
  package static func codebook(_ pattern: String) throws -> Codebook {
    let elements = try PatternParser.parse(pattern)
    let entry = Pattern(source: pattern, elements: elements, line: 1, column: 1)
    return Codebook(id: "query", themes: [Theme(id: "query", patterns: [entry])])
  }
}
