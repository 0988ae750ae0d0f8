import TreatyText

/// A file format that codebooks come from or go to.
///
/// What a file says and the codebook cannot, or the other way round, is reported with its line and never dropped silently.
package protocol DictionaryFormat: Sendable {
  /// The name on the command line: `liwc`, `quanteda`.
  var id: String { get }
  /// The name for people.
  var name: String { get }
  /// The usual ends of file names, without the dot; the first is written.
  var extensions: [String] { get }
  /// True when a file with one of these names, or any other, begins like this format.
  func recognises(_ file: SourceFile) -> Bool
  /// Reads a file.
  ///
  /// - Throws: what makes the file unreadable; what it says beyond a codebook is among the notes of the result.
  func read(_ file: SourceFile) throws(DiagnosticError) -> LoadedCodebook
  /// Writes a codebook; `nil` when there is no writer.
  func write(_ loaded: LoadedCodebook) -> WrittenDictionary?
}

/// The text of a dictionary with what it does not say.
package struct WrittenDictionary: Sendable, Equatable {
  /// The text, UTF-8, lines end with LF.
  package var text: String
  /// What the format cannot say, by place in the codebook.
  package var losses: [Diagnostic]
}

extension DictionaryFormat {
  /// Formats without a writer.
  package func write(_ loaded: LoadedCodebook) -> WrittenDictionary? { nil }

  /// Whether the name of a file ends like those of this format.
  package func hasExtension(_ path: String) -> Bool {
    let name = SourceFile.split(path).name.lowercased()
    return extensions.contains { name.hasSuffix("." + $0) }
  }
}
