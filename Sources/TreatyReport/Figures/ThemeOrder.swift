import TreatyText

/// The themes of a codebook family by family, as every figure and table of the page lists them.
struct ThemeOrder: Sendable {
  /// One family with its themes.
  struct Group: Sendable {
    var label: String
    var hue: Int
    var themes: [Int]
  }

  /// The families that have themes, in the codebook's order; themes without a family come last.
  let groups: [Group]

  init(_ codebook: Codebook) {
    var groups: [Group] = []
    for (index, family) in codebook.families.enumerated() {
      let themes = codebook.themes.indices.filter { codebook.themes[$0].family == family.id }
      if !themes.isEmpty { groups.append(Group(label: family.label, hue: index % FigureStyle.hues, themes: themes)) }
    }
    let known = Set(codebook.families.map(\.id))
    let rest = codebook.themes.indices.filter { index in codebook.themes[index].family.map { !known.contains($0) } ?? true }
    if !rest.isEmpty {
      groups.append(Group(label: groups.isEmpty ? "Themes" : "Other themes", hue: groups.count % FigureStyle.hues, themes: rest))
    }
    self.groups = groups
  }

  /// The themes in order.
  var themes: [Int] { groups.flatMap(\.themes) }

  /// The hue of each theme of the codebook.
  func hues(_ count: Int) -> [Int] {
    var hues = [Int](repeating: 0, count: count)
    for group in groups { for theme in group.themes { hues[theme] = group.hue } }
    return hues
  }
}
