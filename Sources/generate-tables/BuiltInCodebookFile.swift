/// The text of `BuiltInCodebook+Generated.swift`: the built-in codebook as a literal, so that a binary has it wherever it runs.
public enum BuiltInCodebookFile {
  /// Where the file belongs, from the package's root.
  public static let path = "Sources/TreatyCodebook/BuiltIn/BuiltInCodebook+Generated.swift"
  /// Where the codebook stands, from the package's root.
  public static let source = "Pipelines/codebooks/alliance-diplomacy.yml"

  /// The file's text for the text of the codebook.
  public static func text(of codebook: String) -> String {
    var fence = "#"
    while codebook.contains("\"\"\"" + fence) || codebook.contains("\\" + fence) { fence += "#" }
    return """
      // Written by generate-tables from \(source). Change that file, then run it again.
      // swift-format-ignore-file

      extension BuiltInCodebook {
        /// The text of \(source).
        static let text = \(fence)\"""
      \(codebook)
      \"""\(fence)
      }

      """
  }
}
