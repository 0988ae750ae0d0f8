import TreatyText

/// A blind coding sheet: units to be coded by people, who are not shown what the codebook says of them.
package struct CodingSheet: Sendable, Equatable {
  /// One unit.
  package struct Row: Sendable, Equatable {
    /// `document#index`, as files of overrides name it too.
    package var id: String
    /// The document.
    package var document: String
    /// The index of the unit in its document.
    package var unit: Int
    /// Its kind.
    package var kind: String
    /// Its label.
    package var label: String?
    /// The title of the document.
    package var title: String?
    /// The date of signature.
    package var signed: String?
    /// The genre of the document.
    package var genre: String?
    /// The language of the unit.
    package var language: String?
    /// Its text.
    package var text: String
    /// The chance with which it was drawn.
    package var probability: Double

    /// Describes a unit.
    package init(_ unit: TreatyUnit, of treaty: Treaty, probability: Double) {
      id = "\(treaty.id)#\(unit.index)"
      document = treaty.id
      self.unit = unit.index
      kind = unit.kind.rawValue
      label = unit.label
      title = treaty.metadata.title
      signed = treaty.metadata.signed
      genre = treaty.metadata.genre
      language = unit.language
      text = treaty.text[unit.range]
      self.probability = probability
    }
  }

  /// The units.
  package var rows: [Row] = []

  /// Makes an empty sheet.
  package init() {}

  /// The names of the columns; coders fill in `themes` (joined by `;`, `none` where no theme applies) and may leave a note.
  package static let columns = [
    "id", "document", "unit", "kind", "label", "title", "signed", "genre", "language", "text", "inclusion_probability", "coder", "themes",
    "note",
  ]

  /// The sheet as CSV.
  package var csv: [UInt8] {
    var out = CSVBytes(header: Self.columns)
    for row in rows {
      out.text(row.id)
      out.text(row.document)
      out.integer(row.unit)
      out.text(row.kind)
      for cell in [row.label, row.title, row.signed, row.genre, row.language] { out.text(cell) }
      out.text(row.text)
      // In full: weights are one over this.
      out.text(row.probability.description)
      for _ in 0..<3 { out.empty() }
      out.endRow()
    }
    return out.bytes
  }
}
