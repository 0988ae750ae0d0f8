/// What a tally keeps of a document besides its counts: enough to group, to compare and to list it.
package struct DocumentFacts: Sendable, Equatable, Codable {
  /// The identifier, unique in a corpus.
  package var id: String
  /// The title; empty when not known.
  package var title: String = ""
  /// treaty, protocol, …
  package var kind: String?
  /// treaty, speech, cable, …
  package var genre: String?
  /// ISO 639-1 code of the main language.
  package var language: String?
  /// Date of signature, ISO 8601, perhaps partial.
  package var signed: String?
  /// Date of entry into force, ISO 8601, perhaps partial.
  package var inForce: String?
  /// The undertaking that this treaty is a copy or a part of.
  package var family: String?
  /// The parties: codes where certain, else names; each once, in the order of the source.
  package var parties: [String] = []
  /// Every other field.
  package var fields: [Field] = []
  /// The format of the source, as written to tables.
  package var format: String = ""
  /// The encoding of the source.
  package var encoding: String = ""
  /// SHA-256 of the source.
  package var sha256: String = ""
  /// The path as given by the user.
  package var path: String = ""

  /// One further column of metadata.
  package struct Field: Sendable, Equatable, Codable {
    /// The column.
    package var name: String
    /// The value.
    package var value: String

    /// Makes a field.
    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Knows the identifier only.
  package init(id: String) {
    self.id = id
  }

  /// Takes what is known about a treaty.
  package init(_ treaty: Treaty) {
    let metadata = treaty.metadata
    id = treaty.id
    title = metadata.title ?? ""
    kind = metadata.kind
    genre = metadata.genre
    language = metadata.language
    signed = metadata.signed
    inForce = metadata.inForce
    family = metadata.family
    for party in metadata.parties {
      let name = party.code ?? party.name
      if !name.isEmpty && !parties.contains(name) { parties.append(name) }
    }
    fields = metadata.fields.map { Field(name: $0.name, value: $0.value) }
    format = treaty.format.rawValue
    encoding = treaty.encoding
    sha256 = treaty.sha256
    path = treaty.path
  }

  /// The value of a further column.
  package subscript(field name: String) -> String? {
    fields.first { $0.name == name }?.value
  }

  /// The year on a time axis; `nil` when no certain year begins the date.
  package func year(on axis: TimeAxis) -> Int? {
    let date: String?
    switch axis {
    case .signed: date = signed
    case .inForce: date = inForce
    }
    guard let date, date.utf8.count >= 4 else { return nil }
    let digits = date.utf8.prefix(4)
    guard digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    let rest = date.utf8.dropFirst(4).first
    guard rest == nil || rest == UInt8(ascii: "-") || rest == UInt8(ascii: "T") else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// What is resampled as one: the family, or the document where none is known.
  package var cluster: String { family.flatMap { $0.isEmpty ? nil : "family:\($0)" } ?? "document:\(id)" }
}

/// The date that time series and periods go by.
package enum TimeAxis: String, Sendable, CaseIterable, Codable {
  case signed
  case inForce = "in_force"
}
