/// By what documents, or their provisions, are put into groups: `party`, `decade`, `provision`, a column, or several of them crossed.
package struct Grouping: Sendable, Equatable {
  /// One property that a document or a provision has.
  package enum Variable: Sendable, Equatable {
    /// Each document for itself.
    case document
    /// The parties; a document with several stands in several groups, so columns do not sum.
    case party
    /// The year on a time axis.
    case year(TimeAxis)
    /// The decade on a time axis: `1990s`.
    case decade(TimeAxis)
    /// Named spans of years on a time axis, both ends included; a document may stand in several.
    case periods(TimeAxis, [Period])
    /// Named sets of parties; a document stands in each bloc that one of its parties belongs to.
    case blocs([Bloc])
    /// The kind of provision: preamble, article, …
    case provision
    /// The language of the provisions.
    case language
    /// The kind of document.
    case kind
    /// The genre of document.
    case genre
    /// The family of treaties.
    case family
    /// A column of the metadata.
    case column(String)
  }

  /// A named span of years.
  package struct Period: Sendable, Equatable {
    /// The name.
    package var name: String
    /// The first year; `nil` for no limit.
    package var from: Int?
    /// The last year; `nil` for no limit.
    package var to: Int?

    /// Makes a period.
    package init(name: String, from: Int?, to: Int?) {
      self.name = name
      self.from = from
      self.to = to
    }
  }

  /// A named set of parties.
  package struct Bloc: Sendable, Equatable {
    /// The name.
    package var name: String
    /// Codes or names of the members.
    package var members: Set<String>

    /// Makes a bloc.
    package init(name: String, members: Set<String>) {
      self.name = name
      self.members = members
    }
  }

  /// What stands in the column `grouping`.
  package var name: String
  /// What is crossed.
  package var variables: [Variable]

  /// Makes a grouping.
  package init(name: String, variables: [Variable]) {
    self.name = name
    self.variables = variables
  }

  /// Everything in one group, named `all`.
  package static let corpus = Grouping(name: "corpus", variables: [])

  /// Reads `party`, `decade`, `in_force decade`, `provision`, a column's name, or several joined by `,` or `×`.
  package init(_ text: String, axis: TimeAxis = .signed) {
    let names = text.split { $0 == "," || $0 == "×" }.map { name in
      String(String(name).drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    self.init(name: names.joined(separator: " × "), variables: names.map { Self.variable($0, axis: axis) })
  }

  private static func variable(_ name: String, axis: TimeAxis) -> Variable {
    switch name {
    case "document": .document
    case "party", "parties": .party
    case "year": .year(axis)
    case "decade": .decade(axis)
    case "provision": .provision
    case "language": .language
    case "kind": .kind
    case "genre": .genre
    case "family": .family
    default: .column(name)
    }
  }

  /// True when groups can share documents, so that columns do not sum.
  package var overlaps: Bool {
    variables.contains { variable in
      switch variable {
      case .party, .periods, .blocs: true
      default: false
      }
    }
  }

  /// True when a document's units can fall into several groups.
  package var splitsDocuments: Bool { variables.contains { $0 == .provision || $0 == .language } }

  /// The groups of one cell of a document, in order; none when a property is not known.
  package func groups(_ facts: DocumentFacts, _ cell: DocumentTally.Cell) -> [String] {
    var groups = [""]
    for variable in variables {
      let values = variable.values(facts, cell)
      groups = groups.flatMap { group in values.map { group.isEmpty ? $0 : "\(group) × \($0)" } }
    }
    return variables.isEmpty ? ["all"] : groups
  }
}

extension Grouping.Variable {
  /// What a document's cell shows of this property.
  func values(_ facts: DocumentFacts, _ cell: DocumentTally.Cell) -> [String] {
    switch self {
    case .document: [facts.id]
    case .party: facts.parties
    case .year(let axis): facts.year(on: axis).map { [String($0)] } ?? []
    case .decade(let axis): facts.year(on: axis).map { ["\($0 / 10 * 10)s"] } ?? []
    case .periods(let axis, let periods):
      facts.year(on: axis).map { year in
        periods.filter { year >= $0.from ?? .min && year <= $0.to ?? .max }.map(\.name)
      } ?? []
    case .blocs(let blocs): blocs.filter { bloc in facts.parties.contains { bloc.members.contains($0) } }.map(\.name)
    case .provision: [cell.kind.rawValue]
    case .language: cell.language.map { [$0] } ?? []
    case .kind: Self.known(facts.kind)
    case .genre: Self.known(facts.genre)
    case .family: Self.known(facts.family)
    case .column(let name): Self.known(facts[field: name])
    }
  }

  private static func known(_ value: String?) -> [String] {
    value.flatMap { $0.isEmpty ? nil : [$0] } ?? []
  }
}
