import TreatyText

/// What a label word opens.
package enum LabelKind: UInt8, Sendable, CaseIterable {
  /// An article.
  case article
  /// A rule, regulation or clause: stands for articles in a text that has none.
  case rule
  /// A book or part, a title, a chapter, a section; from the widest to the narrowest.
  case part, title, chapter, section
  /// An annex, appendix or schedule.
  case annex
  /// A protocol, declaration or agreement attached to a treaty.
  case attached
  /// A reservation or declaration of a party.
  case reservation

  /// The kind of provision that the label opens.
  var provision: Provision.Kind {
    switch self {
    case .article, .rule: .article
    case .part, .title: .part
    case .chapter: .chapter
    case .section: .section
    case .annex, .attached: .annex
    case .reservation: .reservation
    }
  }
}
