import TreatyText

/// The codebook that is used when none is named: alliance diplomacy.
///
/// Its text is compiled in, so that every binary has it, wherever it runs from.
public enum BuiltInCodebook {
  /// Its path in the project; what messages and `path` of the codebook show.
  public static let path = "Pipelines/codebooks/alliance-diplomacy.yml"
  /// The path of the record of its validation.
  package static let validationPath = "Pipelines/codebooks/alliance-diplomacy.validation.yml"

  /// The codebook.
  ///
  /// - Throws: never, as long as the tests of the project pass.
  public static func codebook() throws(DiagnosticError) -> Codebook {
    try load().codebook
  }

  /// The codebook with its warnings and text.
  package static func load() throws(DiagnosticError) -> LoadedCodebook {
    try CodebookYAML().read(
      SourceFile(path: path, text: text), validation: SourceFile(path: validationPath, text: validationText))
  }
}
