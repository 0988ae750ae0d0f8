import TreatyText

/// `units.csv`: a row for each unit and theme, zeros included. The cells of a theme that is not covered in the unit's language are empty, and
/// so are those of a parallel language version that is not counted. `decided_by` says whether `tagged` is the codebook's or a person's decision.
struct UnitsTable: Sendable {
  /// The names of the columns.
  static func header(_ metadata: MetadataColumns) -> [String] {
    ["document", "unit", "kind", "number", "language", "words", "family", "theme", "mentions", "score", "tagged", "covered", "scope"]
      + ["heading_words", "heading_mentions", "decided_by"] + metadata.names
  }

  /// `family,theme` of each theme, encoded.
  private let themes: [[UInt8]]

  /// Encodes the themes once for all rows.
  init(_ codebook: Codebook) {
    themes = codebook.themes.map { theme in
      var row = CSVBytes()
      row.text(theme.family)
      row.text(theme.id)
      return row.bytes
    }
  }

  /// Appends the rows of one unit.
  ///
  /// - Parameters:
  ///   - tags: the unit.
  ///   - document: the document's identifier, encoded.
  ///   - covered: for each theme, whether it is covered and the unit counted.
  ///   - metadata: the document's metadata, encoded.
  func append(_ tags: UnitTags, document: [UInt8], covered: [Bool], metadata: [UInt8], to out: inout CSVBytes) {
    let unit = tags.unit
    var head = CSVBytes()
    head.encoded(document)
    head.integer(unit.index)
    head.text(unit.kind.rawValue)
    head.text(unit.number)
    head.text(unit.language)
    head.integer(tags.words)
    var next = tags.themes[...]
    for theme in themes.indices {
      while let first = next.first, first.theme < theme { next.removeFirst() }
      out.encoded(head.bytes)
      out.encoded(themes[theme])
      let tag = next.first.flatMap { $0.theme == theme ? $0 : nil }
      if covered[theme] {
        out.integer(tag?.mentions ?? 0)
        out.number(tag?.score ?? 0)
        out.flag(tag?.tagged ?? false)
      } else {
        for _ in 0..<3 { out.empty() }
      }
      out.flag(covered[theme])
      out.text(unit.scope.rawValue)
      out.integer(tags.headingWords)
      if covered[theme] {
        out.integer(tag?.headingMentions ?? 0)
        out.text(tag?.overridden == true ? "hand" : "codebook")
      } else {
        for _ in 0..<2 { out.empty() }
      }
      out.encoded(metadata)
      out.endRow()
    }
  }
}
