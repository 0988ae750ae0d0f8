/// What a column of a run's tables holds: its type and its meaning, for `datapackage.json`.
///
/// A name means the same in every table. Columns that no entry knows come from the user's metadata and are texts.
struct TableColumn: Sendable {
  /// A type of the Frictionless table schema.
  enum Kind: String, Sendable {
    case string, integer, number, boolean
  }

  let kind: Kind
  /// In a sentence, with its unit.
  let meaning: String

  /// The column of a name; `nil` for metadata of the user's.
  static func named(_ name: String) -> TableColumn? {
    if let column = all[name] { return column }
    // The two sides of a contrast hold what the column without the side holds.
    for (suffix, side) in [("_target", "the target"), ("_reference", "the reference")] where name.hasSuffix(suffix) {
      guard let column = all[String(name.dropLast(suffix.count))] else { continue }
      return TableColumn(kind: column.kind, meaning: "\(column.meaning) Of \(side).")
    }
    for (suffix, end) in [("_ci_low", "Lower"), ("_ci_high", "Upper")] where name.hasSuffix(suffix) {
      return TableColumn(kind: .number, meaning: "\(end) end of the 95 % interval of \(name.dropLast(suffix.count)).")
    }
    return nil
  }

  private static func text(_ meaning: String) -> TableColumn { TableColumn(kind: .string, meaning: meaning) }
  private static func whole(_ meaning: String) -> TableColumn { TableColumn(kind: .integer, meaning: meaning) }
  private static func real(_ meaning: String) -> TableColumn { TableColumn(kind: .number, meaning: meaning) }
  private static func flag(_ meaning: String) -> TableColumn { TableColumn(kind: .boolean, meaning: meaning) }

  private static let all: [String: TableColumn] = [documents, units, similarity, statistics].reduce(into: [:]) { all, part in
    all.merge(part) { first, _ in first }
  }

  private static let documents: [String: TableColumn] = [
    "document": text("Identifier of the document."), "title": text("Title as the source or the metadata has it."),
    "kind": text("Kind: of a document (treaty, protocol, …), of a provision or unit (article, preamble, …)."),
    "language": text("ISO 639-1 code."), "signed": text("Date of signature, ISO 8601, perhaps partial or EDTF."),
    "in_force": text("Date of entry into force, ISO 8601, perhaps partial or EDTF."),
    "ended": text("Date of the end, ISO 8601, perhaps partial or EDTF."), "year": whole("Year on the run's time axis."),
    "format": text("Format of the source."), "encoding": text("Encoding of the source."),
    "sha256": text("SHA-256 of the source's bytes, hexadecimal."), "words": whole("Words."), "units": whole("Units of counting."),
    "genre": text("Genre: treaty, speech, cable, …"), "path": text("Path of the source as given."),
    "parties": text("Parties, codes where certain, joined by `; `."), "warnings": whole("Doubts about the document."),
    "median_unit_words": real("Median of the words of operative units, without headings."),
    "document_kind": text("Kind of the document."), "document_language": text("Main language of the document, ISO 639-1."),
    "document_family": text("Undertaking that the document belongs to."), "name": text("Name as written."),
    "code": text("First certain code of the party."), "code_system": text("System of the code."), "role": text("Role of the party."),
    "from": text("From when the party takes part, ISO 8601."), "to": text("Until when the party takes part, ISO 8601."),
    "iso3": text("ISO 3166-1 alpha-3 code in the year of signature."), "cow": text("Correlates of War number in the year of signature."),
    "atop": text("Number of the alliance in the Alliance Treaty Obligations and Provisions data."),
    "alliance": text("Name of the alliance."),
    "obligation": text("Obligation as ATOP names it."), "coded": flag("Whether ATOP codes the obligation."),
    "agrees": flag("Whether code and tag say the same."),
    "documents_of_alliance": whole("Documents of the corpus with the alliance's number."),
    "tagged_in_alliance": flag("Whether a document of the alliance is tagged."), "articles": text("Articles that the catalogue names."),
  ]

  private static let units: [String: TableColumn] = [
    "unit": whole("Position of the unit in its document, from 0."), "index": whole("Position of the provision in its document, from 0."),
    "parent": whole("Index of the provision that holds this one."), "number": text("Number in the normal form of the sequence."),
    "label": text("Label as written."), "heading": text("Heading."), "start": whole("First code point in the reading text, from 0."),
    "end": whole("Code point after the last one in the reading text."), "confidence": real("How sure the structure is, 0 to 1."),
    "family": text("Family of the theme; in documents.csv the undertaking."), "theme": text("Identifier of the theme."),
    "mentions": whole("Mentions that count, outside headings."), "score": real("Sum of the weights of mentions."),
    "tagged": flag("Whether the unit or document is about the theme."), "covered": flag("Whether the theme has patterns for the language."),
    "scope": text("Part of the text that is counted."), "heading_words": whole("Words of the heading."),
    "heading_mentions": whole("Mentions in the heading."), "decided_by": text("Who decided on the tag: codebook or hand."),
    "units_tagged": whole("Units tagged."), "validated": flag("Whether the theme was held against enough coded units."),
    "pattern": text("Entry of the codebook that matched."), "line": whole("Line of the entry in the codebook's file."),
    "text": text("Words that matched, as the text has them."), "suppressed_by": text("What the mention lost to: pattern@start-end."),
  ]

  private static let similarity: [String: TableColumn] = [
    "nearest_document": text("Document of the nearest unit."), "nearest_unit": whole("Position of the nearest unit in its document."),
    "nearest_kind": text("Kind of the nearest unit."), "nearest_number": text("Number of the nearest unit."),
    "measure": text("How likeness was measured."), "similarity": real("Likeness, 0 to 1."),
    "exact": flag("Whether the likeness was counted, not estimated."), "cluster": whole("Number of the cluster of near-copies."),
    "size": whole("Units of the cluster."), "mentions_in_copies": whole("Mentions in units that copy an earlier one."),
    "share_in_copies": real("Share of mentions in copied units, 0 to 1."),
    "mentions_in_final_clauses": whole("Mentions in final clauses."),
    "share_in_final_clauses": real("Share of mentions in final clauses, 0 to 1."),
  ]

  private static let statistics: [String: TableColumn] = [
    "grouping": text("What the documents are grouped by."), "group": text("The group."), "documents": whole("Documents."),
    "documents_tagged": whole("Documents with a unit that is tagged."), "share_documents": real("Share of documents tagged, 0 to 1."),
    "share_units": real("Share of units tagged, 0 to 1."), "per_1000": real("Mentions per 1,000 words."),
    "ci_low": real("Lower end of the 95 % interval of share_units or per_1000, as ci_method says."),
    "ci_high": real("Upper end of the same interval."), "ci_method": text("How the interval was made."),
    "share_documents_ci_method": text("How the interval of share_documents was made."),
    "clusters": whole("Independent families of documents."), "overlapping": flag("Whether documents stand in several groups."),
    "genres": text("Genres of the group's documents."), "contrast": text("Name of the contrast."),
    "target": text("Documents of the target."), "reference": text("Documents of the reference."),
    "families": whole("Independent families."),
    "share": real("Share of documents tagged, 0 to 1."), "risk_difference": real("Difference of the shares of documents."),
    "log_ratio": real("Binary logarithm of the ratio of rates."), "smoothing": text("What is added so that zeros have a logarithm."),
    "p_share": real("p of the difference of shares."), "p_rate": real("p of the difference of rates."),
    "p_share_adjusted": real("p_share adjusted for the number of tests."),
    "p_rate_adjusted": real("p_rate adjusted for the number of tests."),
    "p_method": text("How p was found."), "p_adjustment": text("How p was adjusted."), "tests": whole("Tests that p is adjusted for."),
    "log_ratio_conservative": real("Lower bound of the log ratio (LRC)."),
    "odds_ratio": real("Ratio of the odds of a document being tagged."),
    "percent_difference": real("Difference of rates in per cent of the reference."), "chi_squared": real("Signed chi-squared of words."),
    "g2": real("Signed log-likelihood of words, four cells."), "note": text("What forbids a conclusion."),
    "range": whole("Documents with a mention."), "dp": real("Gries' deviation of proportions, 0 even to 1 uneven."),
    "dp_norm": real("The same, normalised."), "juilland_d": real("Juilland's D, 1 even to 0 uneven."), "other": text("The other theme."),
    "units_both": whole("Units tagged with both themes."), "units_theme": whole("Units tagged with the theme."),
    "units_other": whole("Units tagged with the other theme."), "npmi": real("Normalised pointwise mutual information, −1 to 1."),
    "jaccard": real("Units with both over units with either."), "axis": text("Date that years go by."),
    "years": whole("Years with documents."),
    "smoothed": real("Smoothed share of documents tagged."), "band_low": real("Lower end of the 95 % band."),
    "band_high": real("Upper end of the 95 % band."), "tau": real("Kendall's tau of year and presence."), "z": real("Mann-Kendall z."),
    "p": real("Mann-Kendall p."), "p_adjusted": real("p adjusted for the number of tests."), "slope_per_year": real("Sen's slope a year."),
  ]
}
