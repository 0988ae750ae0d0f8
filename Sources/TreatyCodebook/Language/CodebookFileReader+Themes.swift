import TreatyText

extension CodebookFileReader {
  private static let themeKeys = [
    "label", "definition", "status", "threshold", "score", "excluded by", "implies", "patterns", "examples", "counterexamples", "notes",
  ]

  /// Reads the themes of a family, or those outside families.
  mutating func readThemes(_ node: YAMLNode?, family: String?) {
    guard let node, let entries = yaml.entries(node, of: "`themes`") else { return }
    for entry in entries {
      checkIdentifier(entry, of: "a theme")
      if let earlier = codebook.themes.first(where: { $0.id == entry.key }) {
        yaml.report(
          at: entry.place, "the theme `\(entry.key)` stands in line \(earlier.line) already", remedy: "join the two, or rename one"
        )
      }
      var theme = Theme(id: entry.key, family: family, line: entry.place.line)
      read(entry.value, into: &theme)
      if theme.patterns.isEmpty, !yaml.hasErrors {
        yaml.report(.warning, at: entry.place, "the theme `\(entry.key)` has no patterns, so that it is never counted")
      }
      codebook.themes.append(theme)
    }
  }

  private mutating func read(_ node: YAMLNode, into theme: inout Theme) {
    // A theme may be nothing but its patterns.
    if node.sequence != nil {
      theme.patterns = patterns(node)
      return
    }
    guard let fields = yaml.fields(node, of: "a theme", known: Self.themeKeys) else { return }
    theme.label = yaml.string(fields["label"], "a label") ?? theme.id
    theme.definition = yaml.string(fields["definition"], "a definition")
    theme.status = yaml.choice(fields["status"], "the status", among: ["scored", "provisional"]).flatMap(Theme.Status.init) ?? .scored
    theme.scoring = yaml.choice(fields["score"], "the score", among: ["mentions", "patterns"]).flatMap(Theme.Scoring.init) ?? .mentions
    if let threshold = yaml.number(fields["threshold"], "a threshold") {
      theme.threshold = threshold
      if threshold <= 0 {
        yaml.report(
          at: fields["threshold"]?.place, "a threshold must be above 0, or every unit would be tagged", remedy: "leave it out for 1"
        )
      }
    }
    theme.excludedBy = themeReferences(fields["excluded by"], of: theme, "`excluded by`")
    theme.implies = themeReferences(fields["implies"], of: theme, "`implies`")
    if let node = fields["patterns"] { theme.patterns = patterns(node) }
    theme.examples = examples(fields["examples"], "an example")
    theme.counterexamples = examples(fields["counterexamples"], "a counterexample")
  }

  private mutating func themeReferences(_ node: YAMLNode?, of theme: Theme, _ key: String) -> [String] {
    (yaml.strings(node, "the identifier of a theme") ?? []).compactMap { name, node in
      if name == theme.id {
        yaml.report(at: node.place, "\(key) names the theme itself", remedy: "remove it")
        return nil
      }
      references.append(Reference(kind: .theme, name: name, place: node.place))
      return name
    }
  }

  /// Examples: texts, or texts by language.
  private mutating func examples(_ node: YAMLNode?, _ what: String) -> [Theme.Example] {
    guard let node else { return [] }
    var groups: [(language: String?, node: YAMLNode)] = [(nil, node)]
    if let entries = node.mapping { groups = languages(entries) }
    return groups.flatMap { group in
      (yaml.strings(group.node, what) ?? []).map { Theme.Example(text: $0.text, language: group.language, line: $0.node.place.line) }
    }
  }

  /// Entries whose keys are languages.
  mutating func languages(_ entries: [YAMLEntry]) -> [(language: String?, node: YAMLNode)] {
    entries.compactMap { entry in
      guard Self.isLanguage(entry.key) else {
        yaml.report(
          at: entry.place, "`\(entry.key)` is no language code", remedy: "write a list, or keys such as en and fr with a list each")
        return nil
      }
      return (entry.key, entry.value)
    }
  }
}
