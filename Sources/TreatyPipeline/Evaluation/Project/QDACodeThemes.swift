import TreatyReport
import TreatyText

/// Which theme each code of a project stands for: by its guid, else its name; a code below a theme's counts for that theme.
struct QDACodeThemes {
  /// The theme of each code that has one, by the code's guid.
  private(set) var themes: [String: String] = [:]
  /// The names of codes without a theme, by guid.
  private(set) var unmatched: [String: String] = [:]
  /// Themes that no code stands for, so that nobody was asked for them.
  let notAsked: Set<String>

  init(_ codes: [QDAProjectFile.Code], codebook: Codebook) {
    let guids = Dictionary(
      zip(QDAProject(codebook).codes.map { $0.lowercased() }, codebook.themes.map(\.id)).map { ($0, $1) },
      uniquingKeysWith: { first, _ in first })
    var names: [String: String] = [:]
    // Labels that several themes share name none of them; identifiers come before labels.
    for theme in codebook.themes {
      let label = Self.folded(theme.label)
      names[label] = names[label] == nil ? theme.id : ""
    }
    for theme in codebook.themes { names[Self.folded(theme.id)] = theme.id }
    var found: [String?] = []
    for code in codes {
      let own = guids[code.guid] ?? names[Self.folded(code.name)].flatMap { $0.isEmpty ? nil : $0 }
      let theme = own ?? code.parent.flatMap { found[$0] }
      found.append(theme)
      if let theme { themes[code.guid] = theme } else { unmatched[code.guid] = code.name }
    }
    notAsked = Set(codebook.themes.map(\.id)).subtracting(themes.values)
  }

  /// A name without regard to case, and to what stands between its words.
  private static func folded(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}
