import TreatyCodebook
import TreatyCompare

/// The catalogue that is used when a pipeline names none: facts on real alliances, compiled in so that every binary has them.
package enum BuiltInCatalogue {
  /// Its path in the project; what messages show.
  package static let path = "Corpus/catalogue.csv"

  /// The catalogue.
  ///
  /// - Throws: never, as long as the tests of the project pass.
  package static func load() throws(DiagnosticError) -> AllianceCatalogue {
    try CatalogueFile.parse(Array(text.utf8), path: path)
  }
}
