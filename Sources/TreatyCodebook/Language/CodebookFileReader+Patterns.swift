import TreatyText

extension CodebookFileReader {
  private static let ownKeys = ["pattern", "patterns", "case", "exact", "language", "weight", "locked", "reason"]

  /// Reads patterns: a list, one text alone, or lists by language.
  mutating func patterns(_ node: YAMLNode) -> [Pattern] {
    if node.isNull { return [] }
    if let entries = node.mapping, !entries.contains(where: { $0.key == "pattern" || $0.key == "patterns" }) {
      return languages(entries).flatMap { group in
        list(group.node).map { pattern in
          var pattern = pattern
          if pattern.language == nil { pattern.language = group.language }
          return pattern
        }
      }
    }
    return list(node)
  }

  private mutating func list(_ node: YAMLNode) -> [Pattern] {
    if node.isNull { return [] }
    return (node.sequence ?? [node]).flatMap { pattern($0) }
  }

  /// Reads one entry, which is one pattern, or several that share conditions.
  private mutating func pattern(_ node: YAMLNode) -> [Pattern] {
    switch node.content {
    case .scalar(let text):
      guard !node.isNull else {
        yaml.report(at: node.place, "a pattern is empty", remedy: "write a word or remove the line; a word such as null needs quotes")
        return []
      }
      return elements(text, node).map {
        [Pattern(source: Self.source(text), elements: $0, line: node.place.line, column: node.place.column)]
      } ?? []
    case .sequence:
      yaml.report(
        at: node.place, "a pattern must be a text or a mapping, not a list", remedy: "write alternatives in brackets: (attack|aggression)")
      return []
    case .mapping(let entries): return conditioned(entries, node)
    }
  }

  private mutating func conditioned(_ entries: [YAMLEntry], _ node: YAMLNode) -> [Pattern] {
    guard let sources = node["pattern"] ?? node["patterns"] else {
      let keys = entries.map(\.key)
      let suggestion = keys.compactMap { NearestName.of($0, among: ["pattern", "patterns"]) }.first
      yaml.report(
        at: node.place, "a pattern with conditions needs the key `pattern`",
        remedy: suggestion == nil ? "quote a pattern that contains a colon and a space" : nil, suggestion: suggestion
      )
      return []
    }
    if let both = entries.first(where: { $0.key == "patterns" }), node["pattern"] != nil {
      yaml.report(at: both.place, "`pattern` and `patterns` exclude each other", remedy: "keep `patterns` with a list")
    }
    var shared = Pattern(source: "", elements: [])
    for entry in entries { read(entry, into: &shared) }
    return list(sources).map { base in
      var pattern = shared
      pattern.source = base.source
      pattern.elements = base.elements
      pattern.line = base.line
      pattern.column = base.column
      pattern.conditions = base.conditions + shared.conditions
      pattern.language = base.language ?? shared.language
      if base.weight != 1 { pattern.weight = base.weight }
      pattern.locked = base.locked || shared.locked
      pattern.caseSensitive = base.caseSensitive || shared.caseSensitive
      pattern.exact = base.exact || shared.exact
      return pattern
    }
  }

  private mutating func read(_ entry: YAMLEntry, into pattern: inout Pattern) {
    switch entry.key {
    case "pattern", "patterns": break
    case "case": pattern.caseSensitive = yaml.choice(entry.value, "`case`", among: ["sensitive", "insensitive"]) == "sensitive"
    case "exact": pattern.exact = yaml.bool(entry.value, "`exact`") ?? false
    case "language": pattern.language = language(entry.value)
    case "weight": pattern.weight = yaml.number(entry.value, "a weight") ?? 1
    case "locked": pattern.locked = yaml.bool(entry.value, "`locked`") ?? false
    case "reason": _ = yaml.string(entry.value, "a reason")
    default:
      guard let (relation, negated) = Self.relation(entry.key) else { return reportUnknownCondition(entry) }
      if let condition = condition(relation, negated: negated, entry) { pattern.conditions.append(condition) }
    }
  }

  private mutating func reportUnknownCondition(_ entry: YAMLEntry) {
    // A distance is any number, so that the nearest key is looked for with the number taken out.
    let number = entry.key.split(separator: " ").first { $0.allSatisfy(\.isNumber) }
    let relations = [
      "preceded by", "followed by", "within N words of", "in same sentence as", "in same paragraph as", "in same provision as", "inside",
      "in",
      "genre",
    ]
    let plain = entry.key.split(separator: " ").map { $0.allSatisfy(\.isNumber) ? "N" : String($0) }.joined(separator: " ")
    let known = Self.ownKeys + relations + relations.map { "unless \($0)" } + ["not in"]
    let suggestion = NearestName.of(plain, among: known)?.split(separator: " ").map { $0 == "N" ? number ?? "6" : $0 }.joined(
      separator: " ")
    yaml.report(
      at: entry.place, "a pattern has no key `\(entry.key)`",
      remedy: suggestion == nil ? "conditions are: \(relations.joined(separator: ", ")), each also with `unless`" : nil,
      suggestion: suggestion
    )
  }

  /// What a key says; places and genres come without their values.
  private static func relation(_ key: String) -> (relation: PatternCondition.Relation, negated: Bool)? {
    var words = key.split(separator: " ")
    let negated = words.first == "unless" || words.first == "not"
    if words.first == "not", words.count != 2 { return nil }
    if negated { words.removeFirst() }
    let relation: PatternCondition.Relation
    switch words.joined(separator: " ") {
    case "preceded by": relation = .precededBy
    case "followed by": relation = .followedBy
    case "in same sentence as": relation = .sameSentence
    case "in same paragraph as": relation = .sameParagraph
    case "in same provision as": relation = .sameProvision
    case "inside": relation = .inside
    case "in": relation = .place([])
    case "genre": relation = .genre([])
    default:
      guard words.count == 4, words[0] == "within", let count = Int(words[1]), (1...1000).contains(count), words[3] == "of",
        words[2] == "words" || words[2] == "word"
      else { return nil }
      relation = .within(words: count)
    }
    return (relation, negated)
  }

  private mutating func condition(_ relation: PatternCondition.Relation, negated: Bool, _ entry: YAMLEntry) -> PatternCondition? {
    var condition = PatternCondition(relation: relation, negated: negated, line: entry.place.line)
    switch relation {
    case .place:
      let names = PatternCondition.Place.allCases.map(\.rawValue)
      let nodes = entry.value.sequence ?? [entry.value]
      let places = nodes.compactMap { yaml.choice($0, "a place", among: names).flatMap(PatternCondition.Place.init) }
      condition.relation = .place(Set(places))
      return places.isEmpty ? nil : condition
    case .genre:
      let genres = (yaml.strings(entry.value, "a genre") ?? []).map(\.text)
      condition.relation = .genre(Set(genres))
      return genres.isEmpty ? nil : condition
    default:
      condition.company = company(entry)
      return condition.company == nil ? nil : condition
    }
  }

  private mutating func company(_ entry: YAMLEntry) -> PatternCondition.Company? {
    if let theme = entry.value["theme"] {
      for other in entry.value.mapping ?? [] where other.key != "theme" {
        yaml.report(at: other.place, "`theme` stands alone", remedy: "write a condition for each")
      }
      guard let id = yaml.string(theme, "the identifier of a theme") else { return nil }
      references.append(Reference(kind: .theme, name: id, place: theme.place))
      return .theme(id)
    }
    let before = yaml.diagnostics.count
    let patterns = patterns(entry.value)
    for pattern in patterns where !pattern.conditions.isEmpty {
      yaml.report(
        at: SourcePlace(line: pattern.line, column: pattern.column), "the pattern of a condition cannot have conditions",
        remedy: "give them to the pattern itself"
      )
    }
    if patterns.isEmpty, yaml.diagnostics.count == before {
      yaml.report(
        at: entry.place, "the condition `\(entry.key)` names nothing", remedy: "write a pattern, a list of patterns, or {theme: id}")
    }
    return patterns.isEmpty ? nil : .patterns(patterns)
  }

  /// The pattern as shown: without white space at its ends, one space for any inside.
  private static func source(_ text: String) -> String {
    text.split { $0.unicodeScalars.allSatisfy(\.isSpace) }.joined(separator: " ")
  }
}
