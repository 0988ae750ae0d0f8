import TreatyText

/// Which themes each provision of a document is tagged with, and which occur in it at all; for markup.
struct ThemeReferences {
  private let byRange: [Range<Int>: [Int]]
  /// The themes that some unit is tagged with, in the codebook's order.
  let tagged: [Int]
  /// The themes that are tagged or mentioned, in the codebook's order.
  let present: [Int]

  init(_ document: TaggedDocument) {
    var byRange: [Range<Int>: [Int]] = [:]
    var tagged: Set<Int> = []
    var present: Set<Int> = []
    for tags in document.tags {
      let themes = tags.themes.filter(\.tagged).map(\.theme)
      if !themes.isEmpty { byRange[tags.unit.range, default: []] += themes }
      tagged.formUnion(themes)
      present.formUnion(themes)
      present.formUnion(tags.mentions.map(\.theme))
    }
    self.byRange = byRange
    self.tagged = tagged.sorted()
    self.present = present.sorted()
  }

  /// The themes of the unit that a provision is.
  func themes(of provision: Provision) -> [Int] { byRange[provision.range] ?? [] }

  /// The same once for each place: a preamble may be both provision and unit of a part of it.
  static func id(_ theme: Theme) -> String { "theme-" + Slug.make(theme.id) }
}
