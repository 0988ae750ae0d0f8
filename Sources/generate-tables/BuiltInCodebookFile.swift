/// The text of `BuiltInCodebook+Generated.swift`: the built-in codebook as a literal, so that a binary has it wherever it runs.
public enum BuiltInCodebookFile {
  /// Where the file belongs, from the package's root.
  public static let path = "Sources/TreatyCodebook/BuiltIn/BuiltInCodebook+Generated.swift"
  /// Where the codebook stands, from the package's root.
  public static let source = "Pipelines/codebooks/alliance-diplomacy.yml"
  /// Where the record of its validation stands, from the package's root.
  public static let validation = "Pipelines/codebooks/alliance-diplomacy.validation.yml"

  /// The file's text for the texts of the codebook and of its validation.
  public static func text(of codebook: String, validation: String) -> String {
    """
    // Written by generate-tables from \(source) and \(self.validation). Change those files, then run it again.
    // swift-format-ignore-file

    extension BuiltInCodebook {
      /// The text of \(source).
      static let text = \(TextLiteral.of(codebook))

      /// The text of \(self.validation).
      static let validationText = \(TextLiteral.of(validation))
    }

    """
  }
}
