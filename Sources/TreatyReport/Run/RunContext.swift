import TreatyCompare
import TreatyText

/// What a run's tables and page need to know besides the documents. Nothing in it may differ between two runs of the same inputs.
package struct RunContext: Sendable {
  /// Formats in which the aggregate tables are written besides CSV.
  package enum ExtraFormat: String, Sendable, CaseIterable {
    case json, markdown, latex
  }

  /// The title of the report.
  package var title: String
  /// The version of the program.
  package var version: String
  /// The codebook that the tags refer to.
  package var codebook: Codebook
  /// `article`, `paragraph` or `document`.
  package var unit: String
  /// The date that time series go by.
  package var axis: TimeAxis
  /// The groupings of `frequency.csv`; the whole corpus is always there.
  package var groupings: [Grouping]
  /// The contrasts of `comparison.csv`.
  package var contrasts: [Contrast]
  /// Columns of the documents' metadata that are repeated in `units.csv` and `document_themes.csv`, besides the fixed ones.
  package var metadataColumns: [String]
  /// What others coded of alliances, for documents with an ATOP number; `nil` to leave the comparison out.
  package var catalogue: AllianceCatalogue?
  /// The seed of every resampling.
  package var seed: UInt64
  /// Resamples of every bootstrap and permutation test.
  package var resamples: Int
  /// Formats besides CSV.
  package var extraFormats: [ExtraFormat]
  /// Bytes of passages up to which everything stands on one page; above, each document gets a page of its own.
  package var pageLimit: Int
  /// True when the tables alone are wanted.
  package var tablesOnly: Bool

  /// Makes a context.
  package init(
    title: String, version: String, codebook: Codebook, unit: String = "article", axis: TimeAxis = .signed, groupings: [Grouping] = [],
    contrasts: [Contrast] = [], metadataColumns: [String] = [],
    catalogue: AllianceCatalogue? = nil, seed: UInt64 = 1949, resamples: Int = 1000,
    extraFormats: [ExtraFormat] = [], pageLimit: Int = 8_000_000, tablesOnly: Bool = false
  ) {
    self.title = title
    self.version = version
    self.codebook = codebook
    self.unit = unit
    self.axis = axis
    self.groupings = groupings
    self.contrasts = contrasts
    self.metadataColumns = metadataColumns
    self.catalogue = catalogue
    self.seed = seed
    self.resamples = resamples
    self.extraFormats = extraFormats
    self.pageLimit = pageLimit
    self.tablesOnly = tablesOnly
  }
}

/// An input that could not be read, as the quarantine list says it.
package struct QuarantinedInput: Sendable, Equatable {
  /// The path as given.
  package var path: String
  /// The code, such as `xml.malformed`.
  package var code: String
  /// What is wrong and what to do.
  package var message: String
  /// The line in the file, from 1.
  package var line: Int?
  /// The column in the file, from 1.
  package var column: Int?

  /// Makes an entry.
  package init(path: String, code: String, message: String, line: Int? = nil, column: Int? = nil) {
    self.path = path
    self.code = code
    self.message = message
    self.line = line
    self.column = column
  }
}
