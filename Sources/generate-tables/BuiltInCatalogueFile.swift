/// The text of `BuiltInCatalogue+Generated.swift`: the catalogue of alliances as a literal, so that a binary has it wherever it runs.
public enum BuiltInCatalogueFile {
  /// Where the file belongs, from the package's root.
  public static let path = "Sources/TreatyPipeline/Catalogue/BuiltInCatalogue+Generated.swift"
  /// Where the catalogue stands, from the package's root.
  public static let source = "Corpus/catalogue.csv"

  /// The file's text for the text of the catalogue.
  public static func text(of catalogue: String) -> String {
    """
    // Written by generate-tables from \(source). Change that file, then run it again.
    // swift-format-ignore-file

    extension BuiltInCatalogue {
      /// The text of \(source).
      static let text = \(TextLiteral.of(catalogue))
    }

    """
  }
}
