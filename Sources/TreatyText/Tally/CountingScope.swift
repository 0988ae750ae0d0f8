/// The text that a count is taken over.
package enum CountingScope: String, Sendable, CaseIterable, Codable {
  /// Preamble, articles and body text, without labels and headings: the default denominator.
  case operative
  /// Annexes without headings.
  case annexes
  /// Signature blocks.
  case signatures
  /// Reservations and declarations on signature.
  case reservations
  /// Labels and headings of every part.
  case headings
  /// The whole text.
  case all

  /// Whether units of this scope stand in the count (with or without their headings).
  package func holds(_ scope: TreatyUnit.Scope) -> Bool {
    switch self {
    case .operative: scope == .operative
    case .annexes: scope == .annexes
    case .signatures: scope == .signatures
    case .reservations: scope == .reservations
    case .headings, .all: true
    }
  }
}
