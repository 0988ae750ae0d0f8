/// An obligation as the Alliance Treaty Obligations and Provisions project (ATOP) codes it, and the theme that speaks of it.
///
/// B. A. Leeds, J. M. Ritter, S. M. Mitchell and A. G. Long, International Interactions 28 (2002) 237-260.
package enum AllianceObligation: String, Sendable, CaseIterable {
  case defense, offense
  case neutrality = "neutral"
  case nonAggression = "nonagg"
  case consultation = "consul"

  /// The identifier of the theme of the built-in codebook that such an obligation shows in.
  package var theme: String {
    switch self {
    case .defense: "collective-defence"
    case .offense: "offensive-obligation"
    case .neutrality: "neutrality"
    case .nonAggression: "non-aggression"
    case .consultation: "consultation"
    }
  }
}
