import TreatyText

/// Units and those of other documents that they are closest to, as lines for people and for programs.
package struct UnitNeighbours: Sendable, Equatable {
  /// A unit of a document.
  package struct Place: Sendable, Equatable {
    /// The document.
    package var document: String
    /// The position of the unit in it.
    package var unit: Int
    /// The kind of its provision.
    package var kind: String
    /// Its number.
    package var number: String?

    /// Names a unit.
    package init(document: String, unit: Int, kind: String, number: String?) {
      self.document = document
      self.unit = unit
      self.kind = kind
      self.number = number
    }

    fileprivate var name: String { "\(document) \(kind)" + (number.map { " \($0)" } ?? "") }
  }

  /// A unit, one of its neighbours, and how like they are.
  package struct Line: Sendable, Equatable {
    /// The unit.
    package var unit: Place
    /// A unit of another document.
    package var nearest: Place
    /// From 0 to 1.
    package var similarity: Double

    /// Makes a line.
    package init(unit: Place, nearest: Place, similarity: Double) {
      self.unit = unit
      self.nearest = nearest
      self.similarity = similarity
    }
  }

  /// What likeness is measured by, as written to tables.
  package var measure: String
  /// The lines, by unit in input order, the closest first.
  package var lines: [Line]

  /// Makes a list.
  package init(measure: String, lines: [Line]) {
    self.measure = measure
    self.lines = lines
  }

  /// Columns for a terminal.
  package var table: String {
    let names = lines.map { VisibleText.shown($0.unit.name) }
    let width = names.map(\.count).max() ?? 0
    return zip(lines, names).map { line, name in
      let padding = String(repeating: " ", count: width - name.count)
      return "\(NumberText.fixed(line.similarity, decimals: 3))  \(name)\(padding)  \(VisibleText.shown(line.nearest.name))\n"
    }.joined()
  }

  /// A row for each line, with the columns of `nearest.csv`.
  package var csv: [UInt8] {
    var rows = CSVBytes(header: [
      "document", "unit", "kind", "number", "nearest_document", "nearest_unit", "nearest_kind", "nearest_number", "measure", "similarity",
    ])
    for line in lines {
      for place in [line.unit, line.nearest] {
        rows.text(place.document)
        rows.integer(place.unit)
        rows.text(place.kind)
        rows.text(place.number ?? "")
      }
      rows.text(measure)
      rows.number(line.similarity)
      rows.endRow()
    }
    return rows.bytes
  }

  /// An object for each line.
  package var jsonLines: [UInt8] {
    var writer = JSONWriter()
    for line in lines {
      writer.object { writer in
        for (name, place) in [("unit", line.unit), ("nearest", line.nearest)] {
          writer.key(name)
          writer.object { writer in
            writer.field("document", place.document)
            writer.field("index", place.unit)
            writer.field("kind", place.kind)
            writer.field("number", place.number)
          }
        }
        writer.field("measure", measure)
        writer.field("similarity", line.similarity)
      }
      writer.endLine()
    }
    return writer.bytes
  }
}
